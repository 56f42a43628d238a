/** The folders of test/cases: a command line, what it is given, and what it has to print. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from './run.ts';

const folder = 'test/cases';
const golden = ['cmd', 'stdout', 'stderr', 'files'];
const place = mkdtempSync(join(realpathSync(tmpdir()), 'spacesea-cases-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

export const caseNames = readdirSync(folder).sort();

/** What a case printed and wrote. */
export interface CaseRun {
  readonly line: string;
  readonly out: string;
  readonly err: string;
  readonly code: number;
  /** By name, those that the case says. */
  readonly files: ReadonlyMap<string, string>;
  /** The folder in which it ran, which must not show anywhere. */
  readonly place: string;
}

/** The last line of a `cmd`. */
export const lineOf = (name: string): string =>
  readFileSync(join(folder, name, 'cmd'), 'utf8')
    .trim()
    .split('\n')
    .at(-1) ?? '';

/** The lines of a `cmd`: settings such as `TZ=Asia/Tokyo`, then one command, which may take `< file` on standard input. */
const readCommand = (
  text: string,
  cwd: string,
): { readonly line: string; readonly env: Record<string, string>; readonly stdin?: Uint8Array } => {
  const lines = text.trim().split('\n');
  const line = lines.at(-1) ?? '';
  const env = Object.fromEntries(
    lines.slice(0, -1).map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]),
  );
  const [command = '', input] = line.split(' < ');
  return input === undefined
    ? { line: command, env }
    : { line: command, env, stdin: readFileSync(join(cwd, input.trim())) };
};

/** Runs a case in a copy of its folder, with more options if need be. */
export const runCase = async (name: string, more = ''): Promise<CaseRun> => {
  const cwd = join(place, name);
  cpSync(join(folder, name), cwd, {
    recursive: true,
    filter: (path) => !golden.includes(path.replaceAll('\\', '/').replace(`${folder}/${name}/`, '')),
  });
  const { line, ...setting } = readCommand(readFileSync(join(folder, name, 'cmd'), 'utf8'), cwd);
  const zone = process.env['TZ'];
  if (setting.env['TZ'] !== undefined) process.env['TZ'] = setting.env['TZ'];
  const ended = await run(line + more, { cwd, ...setting }).finally(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const expected = join(folder, name, 'files');
  const paths = existsSync(expected) ? readdirSync(expected) : [];
  const files = new Map(paths.map((path) => [path, readFileSync(join(cwd, path), 'utf8')]));
  return { line, ...ended, files, place };
};
