import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Block, rewriteBlocks } from '../support/markdown.ts';
import { run } from '../support/run.ts';
import { filesBelow } from '../support/sources.ts';

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'examples', 'src/topics'].flatMap((folder) => filesBelow(folder, '.md')),
];

/** Pages whose blocks are run by tests of their own: in other languages, and in a copy that is built first. */
const elsewhere = ['docs/recipes.md', 'docs/extending.md'];

/** A folder as a reader has it after cloning, in which commands may write. */
const playground = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'spacesea-docs-'));
  cpSync('examples', join(folder, 'examples'), { recursive: true });
  return folder;
};

/** The first lines of a text, as `head` cuts it. */
const cut = (text: string, lines: string | undefined): string =>
  lines === undefined
    ? text
    : text
        .split('\n')
        .slice(0, Number(lines))
        .map((line) => `${line}\n`)
        .join('');

/** Runs the commands of a console block and gives the block as it should be. */
const runConsole = async (text: string, cwd: string): Promise<string> => {
  const commands = text.split('\n').filter((line) => line.startsWith('$ '));
  let fresh = '';
  for (const command of commands) {
    const [, line = '', head] = /^\$ (.*?)(?: \| head -n (\d+))?$/.exec(command) ?? [];
    const { out, err } = await run(line, { cwd });
    fresh += `${command}\n${cut(out, head)}${err}`;
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

describe.each(pages.filter((page) => !elsewhere.includes(page)))('%s', (page) => {
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

test.each(pages)('%s has no block for the console that nothing runs', async (page) => {
  const left: string[] = [];
  await rewriteBlocks(readFileSync(page, 'utf8'), async ({ info, text }) => {
    if (info === 'console' && !text.startsWith('$ spacesea')) left.push(text);
    return undefined;
  });
  expect(left).toEqual([]);
});

test('a block that no longer tells the truth would be rewritten', async () => {
  const page = 'a\n\n```console\n$ x\nold\n```\n\nb\n';
  expect(await rewriteBlocks(page, async ({ text }) => text.replace('old', 'new'))).toBe(
    page.replace('old', 'new'),
  );
});
