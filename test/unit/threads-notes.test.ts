/** What is told of the rows does not depend on who read which of them. */
import { expect, test } from 'vitest';
import { finish, plan, start } from '../../src/measure/measure.ts';
import { measuring, readSources } from '../../src/pipeline.ts';
import type { Metric } from '../../src/types.ts';
import { metric, model } from '../support/small-model.ts';
import { fileInput, type Held, openingsIn, threadsFor } from '../support/threads.ts';

const held = (name: string, ...lines: readonly string[]): Held => ({
  name,
  bytes: new TextEncoder().encode([...lines, ''].join('\n')),
});

const people = held(
  'people.csv',
  'id,team,timezone',
  ...'abcdefgh'.split('').map((id) => `${id}1,N,${id === 'h' ? 'Europe/Berlim' : 'Europe/Berlin'}`),
);

/** Messages of the notes that reading these activities leads to, by ranges of so many bytes or in one piece. */
const notesOf = async (metrics: readonly Metric[], activities: Held, range?: number): Promise<string[]> => {
  const asked = model(metrics);
  const tables = start(plan(asked, { period: '2026-Q3', asOf: '2026-10-02' }));
  const inputs = new Map([
    ['people', [fileInput(people)]],
    ['activities', [fileInput(activities)]],
  ]);
  const threads = range === undefined ? undefined : threadsFor([people, activities], { asked: 3, range });
  const openings = await openingsIn([activities], () =>
    readSources(asked, inputs, measuring(tables), threads === undefined ? {} : { threads }),
  );
  if (threads !== undefined)
    expect(threads.said.filter(({ is }) => is === 'counted').length).toBeGreaterThan(1);
  // What the mates read has counted: nobody read it once more.
  expect(openings).toBe(1);
  return finish(tables, {}).flatMap(({ notes }) => notes.map(({ message }) => message));
};

const day = (at: number): string => `2026-0${7 + (at % 2)}-${String(1 + (at % 20)).padStart(2, '0')}`;

test('a zone that there is none is told, whoever read the records of the person', async () => {
  const late = metric('late', {
    source: 'activities',
    date: 'happened_at',
    statistic: { type: 'share', where: { happened_at: { during: '08:00-18:00' } } },
  });
  const rows = Array.from({ length: 600 }, (_, at) => {
    const se = at > 200 && at < 230 ? 'h1' : `${'abcdefg'[at % 7]}1`;
    return `A${at},demo,${se},${day(at)}T10:00:00Z`;
  });
  const file = held('activities.csv', 'id,type,se,happened_at', ...rows);
  const whole = await notesOf([late], file);
  expect(whole).toContainEqual(
    expect.stringContaining('the roster names a time zone that there is none, "Europe/Berlim"'),
  );
  for (const range of [1000, 2000, 4000]) expect(await notesOf([late], file, range)).toEqual(whole);
});

test('dates that end too early are told in the order of the metrics, whichever came first in the rows', async () => {
  const dated = (id: string, date: string): Metric =>
    metric(id, { source: 'activities', date, statistic: { type: 'count' } });
  const metrics = [dated('held', 'happened_at'), dated('asked', 'requested_at')];
  const rows = Array.from(
    { length: 400 },
    (_, at) => `A${at},demo,a1,${at < 3 ? '' : `2026-07-${11 + (at % 15)}`},${day(at)}`,
  );
  const file = held('activities.csv', 'id,type,se,happened_at,requested_at', ...rows);
  const turned = held('activities.csv', 'id,type,se,happened_at,requested_at', ...rows.toReversed());
  const whole = await notesOf(metrics, file);
  const [first, second] = whole.filter((message) => message.startsWith('rows of activities'));
  expect(first).toContain('have a happened_at');
  expect(second).toContain('have a requested_at');
  expect(await notesOf(metrics, turned)).toEqual(whole);
  for (const range of [1000, 2000, 4000]) expect(await notesOf(metrics, file, range)).toEqual(whole);
});

test('the ranges of a file that is refused are not read again, and how a source is read is known from then on', async () => {
  const rows = (date: (at: number) => string, count: number): string[] =>
    Array.from({ length: count }, (_, at) => `A${at},demo,a1,${date(at)}`);
  const refused = held('refused.csv', 'id,type,se,happened_at', ...rows(() => '3/4/2026', 800));
  const small = held(
    'small.csv',
    'id,type,se,happened_at',
    ...rows((at) => `7/${13 + (at % 9)}/2026`, 200).map((row) => `B${row}`),
  );
  const asked = model([]);
  const inputs = new Map([['activities', [refused, small].map(fileInput)]]);
  const threads = threadsFor([refused, small], { asked: 3, range: 500 });
  const tables = start(plan(asked, { period: '2026-Q3', asOf: '2026-10-02' }));
  const { known, files, unreadable } = await readSources(asked, inputs, measuring(tables), { threads });
  expect(unreadable).toMatchObject([{ code: 'file/ambiguous', at: { file: 'refused.csv' } }]);
  expect(files).toMatchObject([{ file: 'small.csv', read: 200 }]);
  expect([...(known.get('activities')?.settings?.keys() ?? [])]).toEqual(['refused.csv', 'small.csv']);
  const tasksOf = (round: number): number[] =>
    threads.said.flatMap((each) => (each.is === 'range' && each.round === round ? [each.task] : []));
  expect(tasksOf(0).length).toBeGreaterThan(0);
  expect(tasksOf(1).length).toBeGreaterThan(0);
  expect(Math.max(...tasksOf(1))).toBeLessThan(Math.ceil(small.bytes.length / 500));
});

test('where nothing was found of how a source is read, that is known, too', async () => {
  const file = held('activities.csv', 'id,type,se,happened_at', 'A1,demo,a1,2026-07-03');
  const asked = model([]);
  const tables = start(plan(asked, { period: '2026-Q3', asOf: '2026-10-02' }));
  const inputs = new Map([['activities', [fileInput(file)]]]);
  const { known } = await readSources(asked, inputs, measuring(tables));
  expect(known.get('activities')).toEqual({ settings: new Map() });
});
