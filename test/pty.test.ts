/** The built program on a real terminal. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { onPty, type Pty, type PtySetting } from './support/pty.ts';
import { absent } from './support/tools.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-slow-'));
const open: Pty[] = [];
afterEach(() => {
  for (const pty of open.splice(0)) pty.close();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const start = (line: string, setting: PtySetting = {}): Pty => {
  const pty = onPty(line, setting);
  open.push(pty);
  return pty;
};

/** So many rows that reading them takes seconds on any machine. */
const rows = 400_000;

beforeAll(() => {
  if (!existsSync('dist/program/cli.cjs'))
    throw new Error('there is no dist/: run npm run build first (npm test does)');
  const lines = Array.from({ length: rows }, (_, at) => `a${at},se${at % 9},demo,2026-08-${10 + (at % 20)}`);
  writeFileSync(join(place, 'activities.csv'), ['id,se,type,happened_at', ...lines, ''].join('\n'));
  mkdirSync(join(place, 'hostile'));
  const team = '\u001b[2J\u001b]0;owned\u0007\u009b31m\r\u202e';
  const people = Array.from({ length: 12 }, (_, at) => `se${at % 9}${at},"${at < 6 ? team : 'North'}",se`);
  const work = people.flatMap((_, at) => [
    `d${at},se${at % 9}${at},demo,2026-08-11`,
    `e${at},se${at % 9}${at},demo,2026-09-12`,
  ]);
  writeFileSync(join(place, 'hostile', 'people.csv'), ['id,team,role', ...people, ''].join('\n'));
  writeFileSync(join(place, 'hostile', 'activities.csv'), ['id,se,type,happened_at', ...work, ''].join('\n'));
});

const score = 'spacesea score examples/first';
const large = (): string => `spacesea score --activities ${join(place, 'activities.csv')} -p 2026-Q3`;

describe.skipIf(absent('tmux'))('on a terminal (tmux)', () => {
  test.each<{ name: string; line: string; env?: Record<string, string>; colour: boolean }>([
    { name: 'there is colour', line: score, colour: true },
    { name: 'NO_COLOR=1', line: score, env: { NO_COLOR: '1' }, colour: false },
    { name: 'TERM=dumb', line: score, env: { TERM: 'dumb' }, colour: false },
    { name: '--no-color', line: `${score} --no-color`, colour: false },
    { name: 'a pipe', line: `${score} 2> /dev/null | cat`, colour: false },
    {
      name: 'a pipe with FORCE_COLOR=1',
      line: `${score} 2> /dev/null | cat`,
      env: { FORCE_COLOR: '1' },
      colour: true,
    },
    { name: 'an error on a terminal', line: 'spacesea score nowhere || true', colour: true },
    {
      name: 'an error with NO_COLOR=1',
      line: 'spacesea score nowhere || true',
      env: { NO_COLOR: '1' },
      colour: false,
    },
  ])('$name', async ({ line, env = {}, colour }) => {
    const pty = start(line, { env });
    expect(await pty.code()).toBe(0);
    expect(pty.sent().includes('\u001b')).toBe(colour);
  });

  test.each([
    { name: 'UTF-8', env: { LANG: 'C.UTF-8' }, ascii: false },
    { name: 'LANG=C', env: { LANG: 'C' }, ascii: true },
    { name: 'LC_ALL over LANG', env: { LANG: 'C.UTF-8', LC_ALL: 'POSIX' }, ascii: true },
    { name: 'the console of Linux', env: { TERM: 'linux' }, ascii: true },
  ])('the locale says which signs there are: $name', async ({ env, ascii }) => {
    const pty = start(`${score} --no-color 2> /dev/null`, { env });
    await pty.code();
    expect(/^[\r\n\x20-\x7e]*$/.test(pty.sent())).toBe(ascii);
  });

  test.each([60, 100, 120])('the width is that of the terminal: %s columns', async (columns) => {
    const pty = start(`${score} --no-color 2> /dev/null`, { columns });
    await pty.code();
    const lines = pty.sent().split('\r\n');
    const longest = Math.max(
      ...lines.filter((line) => !/^ *spacesea /.test(line)).map((line) => stringWidth(line)),
    );
    expect(longest).toBeLessThanOrEqual(columns);
    expect(longest).toBeGreaterThan(columns - 12);
  });

  test('a team whose name is an attack does nothing', async () => {
    const pty = start(
      `echo before; spacesea score ${join(place, 'hostile')} --by team -p 2026-Q3 --no-color`,
    );
    expect(await pty.code()).toBe(0);
    expect(pty.sent()).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
    expect(pty.sent()).toContain('\\x1b[2J');
    expect(pty.screen()).toContain('before');
    expect(pty.title()).not.toContain('owned');
  });

  test('a reader that has seen enough is no error', async () => {
    const pty = start(`${score} | head -1`);
    expect(await pty.code()).toBe(0);
    expect(pty.screen()).toMatch(/^SPACE-SEA .*\n<exit 0>$/m);
  });

  test('long work shows how far it is, and leaves nothing behind', async () => {
    const pty = start(`${large()} --no-color > /dev/null`, { columns: 100 });
    expect(await pty.code()).toBe(0);
    expect(pty.sent()).toMatch(
      /\rReading \S+activities\.csv {2}█*░+ {2} *\d+% {2}[\d,]+ of about 400,000 rows/,
    );
    expect(pty.sent()).not.toContain('\u001b');
    expect(pty.screen()).not.toContain('Reading');
  });

  test('long work in CI shows nothing of that', async () => {
    const pty = start(`${large()} > /dev/null`, { env: { CI: 'true' } });
    expect(await pty.code()).toBe(0);
    expect(pty.sent()).not.toMatch(/Reading|Looking/);
  });

  test('Ctrl-C ends it with 130 and a clean line', async () => {
    const pty = start(`${large()} > /dev/null`, { columns: 100 });
    await pty.until(/Reading/);
    pty.press('C-c');
    expect(await pty.code()).toBe(130);
    expect(pty.screen()).toMatch(/^\n?<exit 130>$/);
  });

  test('an error takes the place of the line', async () => {
    const broken = `spacesea score --activities <(cat ${join(place, 'activities.csv')}; sleep 2; printf '\\0') -p 2026-Q3`;
    const pty = start(`${broken} --no-color`, { columns: 100 });
    expect(await pty.code()).toBe(3);
    expect(pty.sent()).toContain('\rReading');
    expect(pty.screen()).not.toContain('Reading');
    expect(pty.screen()).toContain('error');
  });
});
