import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { edited } from '../support/edited.ts';
import { faults } from '../support/house.ts';
import { type Block, rewriteBlocks } from '../support/markdown.ts';
import { textsBelow } from '../support/sources.ts';

/**
 * The walks of docs/extending.md, carried out in a copy of the repository: its files are written and edited as the page
 * says, what follows from them is generated, all is compiled and built, and then the commands are run.
 */
const page = 'docs/extending.md';
const copy = mkdtempSync(join(realpathSync(tmpdir()), 'spacesea-extending-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const parts = ['bin', 'docs', 'examples', 'schemas', 'src', 'test/support', 'test/unit'];
const tests = ['generated', 'presets'].map((name) => `test/house/${name}.test.ts`);
const files = [
  'CONTRIBUTING.md',
  'README.md',
  'build.js',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];

/** Runs a program of the copy in it. */
const tool = (
  path: string,
  ...args: readonly string[]
): { readonly code: number | null; readonly text: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, path), ...args], {
    cwd: copy,
    encoding: 'utf8',
    timeout: 300_000,
    env: { PATH: process.env['PATH'] },
  });
  return { code: status, text: `${stdout}${stderr}` };
};

const vitest = (...args: readonly string[]): ReturnType<typeof tool> =>
  tool('node_modules/vitest/vitest.mjs', 'run', ...args);

/** The name of the file that a block is, or changes: the second word of its fence. */
const pathOf = ({ info }: Block): string | undefined => info.split(' ')[1];

const blocks: Block[] = [];
await rewriteBlocks(readFileSync(page, 'utf8'), async (block) => {
  blocks.push(block);
  return undefined;
});

test('the page can be carried out', { timeout: 600_000 }, async () => {
  for (const each of [...parts, ...tests, ...files]) cpSync(each, join(copy, each), { recursive: true });
  symlinkSync(realpathSync('node_modules'), join(copy, 'node_modules'));
  const written: string[] = [];
  for (const block of blocks) {
    const path = pathOf(block);
    if (path === undefined) continue;
    const target = join(copy, path);
    mkdirSync(dirname(target), { recursive: true });
    const text = block.info.startsWith('diff ')
      ? edited(readFileSync(target, 'utf8'), block.text)
      : block.text;
    writeFileSync(target, text);
    written.push(path);
  }
  expect(written).toContain('src/measure/statistics/geometric-mean.ts');

  const sources = textsBelow('src', '.ts', '.tsx');
  const before = faults(sources);
  for (const path of written.filter((each) => /^src\/.*\.ts$/.test(each)))
    sources.set(path, readFileSync(join(copy, path), 'utf8'));
  expect(faults(sources).filter((fault) => !before.includes(fault))).toEqual([]);

  const own = written.filter((path) => path.endsWith('.test.ts'));
  const generated = vitest('--update=all', 'test/house/generated.test.ts');
  expect(generated.code, generated.text).toBe(0);
  const tested = vitest('test/house/presets.test.ts', ...own);
  expect(tested.code, tested.text).toBe(0);
  const types = tool('node_modules/typescript/bin/tsc', '-p', 'src');
  expect(types.code, types.text).toBe(0);
  const build = tool('build.js');
  expect(build.code, build.text).toBe(0);

  const fresh = await rewriteBlocks(readFileSync(page, 'utf8'), async ({ info, text }) =>
    info === 'console' ? printed(text) : undefined,
  );
  await expect(fresh).toMatchFileSnapshot(`../../${page}`);
});

/** A block for the console as it should be. */
const printed = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('$ spacesea '))
    .map((command) => {
      const [, words = '', head] = /^\$ spacesea (.*?)(?: \| head -n (\d+))?$/.exec(command) ?? [];
      const lines = tool('bin/spacesea.js', ...words.split(' '))
        .text.trimEnd()
        .split('\n');
      return [command, ...lines.slice(0, head === undefined ? undefined : Number(head)), ''].join('\n');
    })
    .join('');

describe('an edit', () => {
  const text = 'a\nb\nc\nd\n';

  test.each([
    { edit: ' a\n+x\n', gives: 'a\nx\nb\nc\nd\n' },
    { edit: '-b\n+x\n c\n', gives: 'a\nx\nc\nd\n' },
    { edit: ' a\n-b\n@@\n c\n+x\n', gives: 'a\nc\nx\nd\n' },
  ])('$edit', ({ edit, gives }) => {
    expect(edited(text, edit)).toBe(gives);
  });

  test.each([{ edit: ' z\n+x\n' }, { edit: ' b\n d\n+x\n' }])(
    'of what is not there fails: $edit',
    ({ edit }) => {
      expect(() => edited(text, edit)).toThrow('stands there 0 times');
    },
  );

  test('of what is there twice fails', () => {
    expect(() => edited('a\na\n', ' a\n+x\n')).toThrow('stands there 2 times');
  });
});
