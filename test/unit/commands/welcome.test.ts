import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { welcome } from '../../../src/commands/welcome.ts';
import { run } from '../../support/run.ts';

describe('the first screen', () => {
  test.each([40, 60, 80, 100, 120])('fits %s columns', (width) => {
    for (const line of welcome(width).split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  test('at 80 columns says each thing in one line, and everything on one screen', () => {
    const lines = welcome(80).split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => /^ {2}\S/.test(line) && !/\S {2,}\S/.test(line))).toEqual([]);
  });

  test('names only commands that there are', () => {
    const named = [...welcome(80).matchAll(/^ {2}spacesea ([a-z]+)/gm)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(7);
    expect(named.filter((name) => !commands.some((command) => command.name === name))).toEqual([]);
  });

  test('names only options of score', () => {
    const options = commands.find(({ name }) => name === 'score')?.options ?? [];
    const known = options.flatMap(({ flags }) => flags.split(/[ ,]+/).filter((part) => part.startsWith('-')));
    const named = welcome(80)
      .split('\n')
      .flatMap((line) => (line.startsWith('  -') ? (line.slice(0, 32).match(/--?[a-z-]+/g) ?? []) : []));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((flag) => !known.includes(flag))).toEqual([]);
  });

  test('is what spacesea says without arguments, as wide as the terminal is', async () => {
    expect((await run('spacesea', { columns: 60 })).out).toBe(welcome(60));
  });
});

describe('help', () => {
  const pages = ['', ...commands.map(({ name }) => name)];
  const isToCopy = (line: string): boolean => /^ {2}(NO_COLOR=1 )?spacesea /.test(line);

  test.each([60, 80, 100, 120])('of every command fits %s columns', async (columns) => {
    for (const name of pages) {
      const { out } = await run(`spacesea ${name} --help`, { columns });
      for (const line of out.split('\n'))
        if (!isToCopy(line)) expect(line.length, line).toBeLessThanOrEqual(columns);
    }
  });
});
