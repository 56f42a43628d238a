/** The commands of the tests and of the docs that print a report, as commands that print it by group. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../support/run.ts';
import { filesBelow } from '../support/sources.ts';

/** A folder and the arguments of `score` in it. */
export interface Command {
  readonly name: string;
  readonly from: string;
  readonly args: string;
}

/** Options whose value must not follow to another format, and those that stand alone. */
const dropped = new Set(['-f', '--format', '--width', '--group', '-g', '--by', '--rejected', '--accepted']);
const droppedAlone = new Set(['-q', '--quiet', '--plain', '--ascii', '--raw', '--strict']);

const cases = 'test/cases';

/** Every case and every console block that scores or explains, without what says how it is printed. */
export const commands = (): Command[] => {
  const inCases = readdirSync(cases).flatMap((name) => {
    const line =
      readFileSync(join(cases, name, 'cmd'), 'utf8')
        .trim()
        .split('\n')
        .at(-1) ?? '';
    return line.includes(' < ') ? [] : commandOf(name, join(cases, name), line);
  });
  const pages = ['README.md', ...filesBelow('docs', '.md'), ...filesBelow('src/topics', '.md')];
  const inPages = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^\$ (spacesea .*)$/gm)].flatMap(([, line = '']) =>
      commandOf(page, '.', line),
    ),
  );
  const all = [...inCases, ...inPages, { name: 'demo', from: '.', args: '"examples/demo"' }];
  return [...new Map(all.map((command) => [`${command.from} ${command.args}`, command])).values()];
};

const commandOf = (name: string, from: string, line: string): Command[] => {
  const [, command, ...rest] = words(line);
  if (command !== 'score' && command !== 'explain') return [];
  const args = command === 'explain' ? rest.slice(1) : rest;
  const kept = args.filter(
    (word, index) =>
      !dropped.has(word) &&
      !droppedAlone.has(word) &&
      !/^--\w+=/.test(word) &&
      !dropped.has(args[index - 1] ?? ''),
  );
  return [{ name, from, args: kept.map((word) => `"${word}"`).join(' ') }];
};

/** A copy of the folder of a command, in which it may write; the repository itself only gives its examples. */
export const copied = (place: string, { name, from }: Command): string => {
  const cwd = join(place, name.replaceAll('/', '-'));
  if (existsSync(cwd)) return cwd;
  mkdirSync(cwd);
  if (from === '.') cpSync('examples', join(cwd, 'examples'), { recursive: true });
  else cpSync(from, cwd, { recursive: true });
  return cwd;
};
