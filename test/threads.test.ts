import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mannerOf } from '../src/commands/manner.ts';
import { builtinModel } from '../src/config/builtin.ts';
import type { FromMate, StartMate, Threads } from '../src/mates.ts';
import { finish, plan, start } from '../src/measure/measure.ts';
import { openFiles } from '../src/open-files.ts';
import { measuring, readSources } from '../src/pipeline.ts';
import { SpaceSeaError } from '../src/problems.ts';
import { realShell } from '../src/shell.ts';
import { matesOf } from '../src/worker-threads.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-threads-'));
const program = resolve('dist/program/mate-start.cjs');
const model = builtinModel('spacesea:se');
const shell = realShell(place);

const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(join(place, name), `${lines.join('\n')}\n`);

beforeAll(() => {
  if (!existsSync(program)) throw new Error('there is no dist/: run npm run build first (npm test does)');
  write('people.csv', ['id,team', ...Array.from({ length: 12 }, (_, at) => `se${at},T${at % 2}`)]);
  write('deals.csv', ['id,outcome,se', ...Array.from({ length: 50 }, (_, at) => `D${at},won,se${at % 12}`)]);
  write('activities.csv', [
    'id,type,se,happened_at,deal_id,account',
    ...Array.from({ length: 3000 }, (_, at) =>
      at % 100 === 7
        ? `A${at},demo`
        : `A${at},demo,se${at % 12},2026-0${7 + (at % 3)}-12,D${at % 60},"two\nlines"`,
    ),
  ]);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What comes of the files, read with these threads. */
const readingWith = async (threads?: Threads, activities = 'activities.csv'): Promise<string> => {
  const paths: [string, Set<string>][] = [
    ['people', new Set(['people.csv'])],
    ['deals', new Set(['deals.csv'])],
    ['activities', new Set([activities])],
  ];
  const { inputs } = await openFiles({ bySource: new Map(paths), rejected: [] }, shell);
  const tables = start(plan(model, { period: '2026-Q3', asOf: '2026-10-02', by: ['team'] }));
  const sink = measuring(tables);
  const reading = await readSources(model, inputs, sink, threads === undefined ? {} : { threads });
  return JSON.stringify([reading, finish(tables, {})], (_, value) =>
    value instanceof Map || value instanceof Set ? [...value].sort() : value,
  );
};

const threadsRunning = (file: string, hears: (message: FromMate) => void = () => undefined): Threads => ({
  asked: 3,
  range: 5000,
  least: 0,
  mates: async () => {
    const mates = matesOf(place, file);
    return mates && { ...mates, start: overheard(mates.start, hears) };
  },
});

const overheard =
  (start: StartMate, hears: (message: FromMate) => void): StartMate =>
  (hear, failed) =>
    start((message) => {
      hears(message);
      hear(message);
    }, failed);

describe('threads of Node', () => {
  test('make the same of files as one thread', async () => {
    const said: string[] = [];
    const threads = threadsRunning(program, ({ is }) => said.push(is));
    expect(await readingWith(threads)).toBe(await readingWith());
    expect(said.filter((is) => is === 'counted')).toHaveLength(2);
  });

  test('and also where next to nothing may wait to be put together', async () => {
    const said: string[] = [];
    const threads = threadsRunning(program, ({ is }) => said.push(is));
    expect(await readingWith({ ...threads, mostWaiting: 1 })).toBe(await readingWith());
    expect(said.filter((is) => is === 'counted')).toHaveLength(2);
  });

  // Who reads what is left to chance, and so would be what is said, if a finder remembered what it was asked before.
  test('say the same of words that nearly are known, after a thousand that are not', async () => {
    const types = Array.from({ length: 1200 }, (_, at) => `mytype${at}`);
    const all = [...types, ...Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 'demo' : 'Demo'))];
    write('words.csv', [
      'id,type,se,happened_at,deal_id,account',
      ...all.map((type, at) => `W${at},${type},se${at % 12},2026-07-12,D${at % 50},acme`),
    ]);
    const alone = await readingWith(undefined, 'words.csv');
    expect(alone).toContain('row/word');
    for (let time = 0; time < 3; time += 1)
      expect(await readingWith(threadsRunning(program), 'words.csv')).toBe(alone);
  });

  test.each([
    { name: 'throw at once', text: 'throw new Error("no")' },
    { name: 'end without a word', text: 'process.exit(0)' },
    {
      name: 'throw when there is something to do',
      text: 'require("node:worker_threads").parentPort.on("message", () => { throw new Error("no") })',
    },
  ])('which $name leave everything to the main thread', async ({ text }) => {
    const broken = join(place, 'broken.cjs');
    writeFileSync(broken, text);
    expect(await readingWith(threadsRunning(broken))).toBe(await readingWith());
  });
});

describe('--threads', () => {
  const askedOf = (threads: string | undefined): number | string | undefined => {
    const manner = mannerOf(threads === undefined ? {} : { threads }, shell);
    return manner.threads === undefined ? 'none' : manner.threads.asked;
  };

  test.each([
    { threads: undefined, asked: undefined },
    { threads: '1', asked: 'none' },
    { threads: '2', asked: 2 },
    { threads: '16', asked: 16 },
  ])('$threads asks for $asked', ({ threads, asked }) => {
    expect(askedOf(threads)).toBe(asked);
  });

  test.each(['0', '-1', '1.5', 'two', '', '1000'])('%s is no number of threads', (threads) => {
    expect(() => askedOf(threads)).toThrow(SpaceSeaError);
  });
});
