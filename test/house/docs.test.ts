import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, type Block, linksOf, rewriteBlocks } from '../support/markdown.ts';
import { run } from '../support/run.ts';
import { filesBelow } from '../support/sources.ts';

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'examples', 'src/topics'].flatMap((folder) => filesBelow(folder, '.md')),
];

/** The test of this page runs its blocks in other languages, and those for the console before them. */
const elsewhere = 'docs/recipes.md';

/** A folder as a reader has it after cloning, in which commands may write. */
const playground = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'spacesea-docs-'));
  cpSync('examples', join(folder, 'examples'), { recursive: true });
  return folder;
};

/** Runs the commands of a console block and gives the block as it should be. */
const runConsole = async (text: string, cwd: string): Promise<string> => {
  const commands = text.split('\n').filter((line) => line.startsWith('$ '));
  let fresh = '';
  for (const command of commands) {
    const { out, err } = await run(command.slice(2), { cwd });
    fresh += `${command}\n${out}${err}`;
  }
  return fresh.endsWith('\n') ? fresh : `${fresh}\n`;
};

/** Runs an example of the library as the ES module that it is, and gives what it prints. */
const runScript = async (text: string): Promise<string> => {
  let printed = '';
  const print = (...values: readonly unknown[]): void => {
    printed += `${values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ')}\n`;
  };
  const body = text.replace(
    /^import (\{[^}]*\}) from '([^']+)';$/gm,
    (_, names: string, from: string) => `const ${names} = await load('${from}');`,
  );
  const load = (name: string): Promise<unknown> =>
    name === 'spacesea' ? import('../../src/index.ts') : import(/* @vite-ignore */ name);
  const script = Object.getPrototypeOf(async () => undefined).constructor('load', 'console', body);
  await script(load, { log: print });
  return printed;
};

describe.each(pages.filter((page) => page !== elsewhere))('%s', (page) => {
  test('shows what the commands and programs in it print', async () => {
    let folder: string | undefined;
    const written = readFileSync(page, 'utf8');
    const fresh = await rewriteBlocks(written, async ({ info, text }: Block, before) => {
      folder ??= playground();
      if (info === 'console' && text.startsWith('$ spacesea')) return runConsole(text, folder);
      if (info === 'text' && before?.info === 'js run') return runScript(before.text);
      return undefined;
    });
    await expect(fresh).toMatchFileSnapshot(`../../${page}`);
  });
});

describe.each(pages)('%s', (page) => {
  test('has no link that leads nowhere', () => {
    const dead = linksOf(readFileSync(page, 'utf8')).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).has(anchor);
    });
    expect(dead).toEqual([]);
  });
});

test('a link to a missing page or heading would be found', () => {
  const page =
    '# One thing\n\n[a](#one-thing) [b](#two) `[c](code.md)` [d](https://example.org) [e](f.md#g "title")\n';
  expect(linksOf(page)).toEqual(['#one-thing', '#two', 'f.md#g']);
  expect([...anchorsOf(`${page}\n## \`row/date\`: a date\n\n## One thing\n`)]).toEqual([
    'one-thing',
    'rowdate-a-date',
    'one-thing-1',
  ]);
});

test('a block that no longer tells the truth would be rewritten', async () => {
  const page = 'a\n\n```console\n$ x\nold\n```\n\nb\n';
  expect(await rewriteBlocks(page, async ({ text }) => text.replace('old', 'new'))).toBe(
    page.replace('old', 'new'),
  );
});
