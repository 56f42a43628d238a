import { describe, expect, test } from 'vitest';
import { batchesOf } from '../../../src/batch-builder.ts';
import { dayOf } from '../../../src/measure/calendar/day.ts';
import { add, addEach, finish, plan, reset, start } from '../../../src/measure/measure.ts';
import type { Metric, Model, Where } from '../../../src/types.ts';
import {
  type Data,
  measured,
  metric,
  model,
  rowsOf,
  sources,
  tablesOf,
  valueIn,
} from '../../support/small-model.ts';

const count = (source: string, date: string, rest: Partial<Metric> = {}): Metric =>
  metric(source, { source, date, statistic: { type: 'count' }, ...rest });
const deals = count('deals', 'closed_at');
const activities = count('activities', 'happened_at');

const source = (id: string): Model['sources'][string] => {
  const known = sources[id];
  if (known === undefined) throw new Error(id);
  return known;
};

/** A model whose source has a `where`. */
const narrowed = (metrics: readonly Metric[], id: string, where: Where): Model =>
  model(metrics, { sources: { ...sources, [id]: { ...source(id), where } } });

const deal = (id: string, rest: Readonly<Record<string, string>> = {}) => ({
  id,
  se: 'a',
  outcome: 'won',
  closed_at: '2026-07-03',
  ...rest,
});
const activity = (id: string, rest: Readonly<Record<string, string>> = {}) => ({
  id,
  se: 'a',
  type: 'demo',
  happened_at: '2026-07-03',
  ...rest,
});

const q3 = { period: '2026-Q3', asOf: '2026-09-30' };

describe('rows that a rule leaves out are told, by file and rule', () => {
  const given = narrowed([deals], 'deals', { outcome: { ne: 'open' } });
  const rows = [
    ...rowsOf([deal('1', { outcome: 'open' }), deal('2'), deal('3', { team: 'B' })], 'a.csv'),
    ...rowsOf([deal('4', { outcome: 'open' }), deal('5', { outcome: 'open' })], 'b.csv'),
  ];

  test('the source’s own condition; of the one asked for nobody may know how many', () => {
    const tables = start(plan(given, { where: { team: 'B' } }));
    expect(add(tables, source('deals'), rows)).toEqual([
      { file: 'a.csv', rule: 'where of deals', count: 1 },
      { file: 'b.csv', rule: 'where of deals', count: 2 },
    ]);
    const kept = tables.sources.get('deals');
    expect({ given: kept?.given, kept: kept?.kept }).toEqual({ given: 5, kept: 1 });
  });

  test('nothing is left out without conditions', () => {
    expect(add(start(plan(model([deals]), {})), source('deals'), rows)).toEqual([]);
  });

  test('the roster is never cut, but other rows of people are', () => {
    const request = { where: { team: 'B' } };
    const people = rowsOf([
      { id: 'a', team: 'A' },
      { id: 'b', team: 'B' },
    ]);
    expect(add(start(plan(model([]), request)), source('people'), people)).toEqual([]);
    const { roster: _, ...without } = model([]);
    const tables = start(plan(without, request));
    add(tables, source('people'), people);
    expect(tables.sources.get('people')?.kept).toBe(1);
  });

  test('a source that the plan does not have is a fault of the program', () => {
    expect(() => add(start(plan(model([]), {})), { ...source('deals'), id: 'x' }, [])).toThrow(
      'the plan has no source x',
    );
  });
});

describe('what a filter reaches', () => {
  const people = [
    { id: 'a', team: 'North' },
    { id: 'b', team: 'South' },
  ];
  const data: Data = {
    people,
    deals: [deal('D-1', { segment: 'SMB' }), deal('D-2', { se: 'b', segment: 'Large' })],
    activities: [
      activity('1', { deal_id: 'D-1' }),
      activity('2', { se: 'b', deal_id: 'D-1' }),
      activity('3', { se: 'b', deal_id: 'D-2' }),
      activity('4', { se: 'b' }),
    ],
  };

  test.each<[string, Where, number, number]>([
    ['a field of the record', { type: 'demo' }, 0, 4],
    ['of its person', { team: 'North' }, 1, 1],
    ['of its deal', { segment: 'SMB' }, 1, 2],
    ['of its deal, by its full name', { 'deal.segment': 'SMB' }, 1, 2],
    ['what none has', { team: 'West' }, 0, 0],
    ['not: also what lacks the field', { not: { segment: 'SMB' } }, 1, 2],
  ])('%s', (_, where, ofDeals, ofActivities) => {
    const result = measured(model([deals, activities]), data, { ...q3, where });
    const value = (key: string) => valueIn(result.get(key) ?? { result: { missing: 'error', reason: '' } });
    expect(value('deals all')).toBe(ofDeals === 0 ? 'noData' : ofDeals);
    expect(value('activities all')).toBe(ofActivities === 0 ? 'noData' : ofActivities);
  });

  test('deals that the source’s own condition leaves out are not looked up', () => {
    const given = narrowed(
      [count('activities', 'happened_at', { where: { 'deal.segment': { exists: true } } })],
      'deals',
      { segment: { ne: 'SMB' } },
    );
    expect(measured(given, data, q3).get('activities all')).toMatchObject({ n: 1 });
  });

  test('deals that --where leaves out are: records of others point at them', () => {
    const given = model([count('activities', 'happened_at', { where: { 'deal.outcome': 'won' } })]);
    const only = { ...q3, where: { type: 'demo' } };
    expect(measured(given, data, only).get('activities all')).toMatchObject({ n: 3 });
  });
});

describe('somebody who changed teams', () => {
  const people = [
    { id: 'a', team: 'North', end_on: '2026-08-09' },
    { id: 'a', team: 'South', start_on: '2026-08-10' },
  ];
  const data: Data = {
    people,
    activities: [
      activity('1', { happened_at: '2026-08-01' }),
      activity('2', { happened_at: '2026-08-09' }),
      activity('3', { happened_at: '2026-08-10' }),
    ],
  };
  const demos = count('activities', 'happened_at');

  test.each([
    ['North', 2],
    ['South', 1],
  ])('did in %s what happened while there, by groups and by filter alike', (team, n) => {
    const byGroup = measured(model([demos]), data, { ...q3, by: ['team'] });
    expect(byGroup.get(`activities team:${team}`)).toMatchObject({ n, people: 1 });
    const filtered = measured(model([demos]), data, { ...q3, where: { team } });
    expect(filtered.get('activities all')).toMatchObject({ n, people: 1, funnel: { inPeriod: n } });
  });

  test('rates divide by the time in that team', () => {
    const rate = metric('rate', {
      source: 'activities',
      date: 'happened_at',
      statistic: { type: 'rate', of: 'count', per: 'personWeek' },
    });
    // 1 July to 9 August: 28 working days; 10 August to 30 September: 38.
    const rates = (request: object) => measured(model([rate]), data, { ...q3, ...request });
    for (const [team, expected] of [
      ['North', 2 / (28 / 5)],
      ['South', 1 / (38 / 5)],
    ] as const) {
      const exact = { value: expect.closeTo(expected, 12) };
      expect(rates({ where: { team } }).get('rate all')?.result).toEqual(exact);
      expect(rates({ by: ['team'] }).get(`rate team:${team}`)?.result).toEqual(exact);
    }
  });

  test('a row that no team of the person could keep is left out', () => {
    const tables = start(plan(model([demos]), { ...q3, where: { team: 'West' } }));
    add(tables, source('people'), rowsOf(people));
    add(tables, source('activities'), rowsOf(data['activities'] ?? []));
    expect(tables.sources.get('activities')).toMatchObject({ given: 3, kept: 0 });
  });

  test('a row of the roster is asked for by itself', () => {
    const rows = metric('rows', { source: 'people', statistic: { type: 'count' } });
    const result = measured(model([rows]), { people }, { ...q3, where: { team: 'North' } });
    expect(result.get('rows all')).toMatchObject({ n: 1, funnel: { inPeriod: 1 } });
  });

  test('records without a date belong to where the person is now', () => {
    const undated = metric('undated', { source: 'activities', statistic: { type: 'count' } });
    const result = measured(model([undated]), data, { ...q3, by: ['team'] });
    expect(result.get('undated team:South')).toMatchObject({ n: 3 });
  });
});

describe('a source that is read again', () => {
  test('is forgotten first', () => {
    const given = model([deals, activities], { groupBy: ['team'] });
    const data: Data = {
      people: [{ id: 'a', team: 'North' }],
      deals: [deal('D-1')],
      activities: [activity('1')],
    };
    const tables = tablesOf(given, data, q3);
    const before = finish(tables, {});
    const left = () => ({ people: tables.lookups.roster.size, deals: tables.lookups.deals.size });
    reset(tables, 'activities');
    expect(left()).toEqual({ people: 1, deals: 1 });
    reset(tables, 'deals');
    expect(left()).toEqual({ people: 1, deals: 0 });
    reset(tables, 'people');
    expect(left()).toEqual({ people: 0, deals: 0 });
    for (const id of Object.keys(data)) expect(tables.sources.get(id)?.given).toBeUndefined();
    for (const [id, rows] of Object.entries(data)) add(tables, source(id), rowsOf(rows));
    expect(finish(tables, {})).toEqual(before);
  });

  test('one that the plan does not have is nothing to forget', () => {
    const tables = tablesOf(model([deals]), { deals: [deal('D-1')] });
    reset(tables, 'x');
    expect([...tables.sources.keys()]).toEqual(Object.keys(sources));
  });
});

test('rows can be handed in bit by bit', () => {
  const rows = ['1', '2', '3'].map((id) => deal(id));
  const whole = tablesOf(model([deals]), { deals: rows }, q3);
  const parts = start(plan(model([deals]), q3));
  for (const row of rows) add(parts, source('deals'), rowsOf([row]));
  expect(finish(parts, {})).toEqual(finish(whole, {}));
});

test('of records that are only looked at everything is known but what they count', () => {
  const joined = count('activities', 'happened_at', { where: { 'deal.region': 'EMEA' } });
  const given = narrowed([deals, joined], 'activities', { 'deal.outcome': { ne: 'lost' } });
  const data = {
    people: [{ id: 'a', team: 'A' }],
    deals: [deal('1', { region: 'EMEA' }), deal('2', { outcome: 'lost' })],
    activities: [activity('1', { deal_id: '1' }), activity('2', { deal_id: '2' }), activity('3')],
  };
  const counted = tablesOf(given, data, q3);
  const looked = tablesOf(given, data, { ...q3, looksOnly: true });
  for (const [id, { fed, given: seen, kept, earliest, latest }] of counted.sources)
    expect(looked.sources.get(id), id).toMatchObject({ fed, given: seen, kept, earliest, latest });
  expect(counted.sources.get('activities')?.fed).toContain('deal.region');
  expect(counted.sources.get('activities')?.cohorts).not.toEqual([]);
  expect(looked.sources.get('activities')?.cohorts).toEqual([]);
});

test('what became of each record is told by its place', () => {
  const given = narrowed([deals], 'deals', { outcome: { ne: 'open' } });
  const tables = start(plan(given, q3));
  const told: [row: number, rule: string | undefined][] = [];
  const [batch] = batchesOf(rowsOf([deal('1'), deal('2', { outcome: 'open' }), deal('3')]));
  if (batch === undefined) throw new Error('three rows make a batch');
  addEach(tables, given.sources['deals'] ?? source('deals'), batch, (row, rule) => told.push([row, rule]));
  expect(told).toEqual([
    [0, undefined],
    [1, 'where of deals'],
    [2, undefined],
  ]);
});

describe('a slip of a year, which is not the day of the export, takes no days to come with it', () => {
  const due = metric('due', { source: 'deals', date: 'pov_due_at', statistic: { type: 'count' } });
  // Two created on each of twenty days, the last of them 2026-07-20, with something due ten days later.
  const july = (day: number): string => `2026-07-${String(day).padStart(2, '0')}`;
  const sound = Array.from({ length: 40 }, (_, index) => {
    const day = 1 + (index % 20);
    return { id: `s${index}`, se: 'a', outcome: 'open', created_at: july(day), pov_due_at: july(day + 10) };
  });
  const slip = { id: 'slip', se: 'a', outcome: 'open', created_at: '2062-07-01', pov_due_at: '2062-07-02' };

  // Due by the day of the export: what was created on the first ten days.
  test.each([
    ['first', [slip, ...sound]],
    ['in the middle', [...sound.slice(0, 20), slip, ...sound.slice(20)]],
    ['last', [...sound, slip]],
  ])('%s', (_, rows) => {
    const tables = tablesOf(model([due]), { deals: rows }, { period: '2026-Q3' });
    const [values] = finish(tables, {});
    expect(values?.asOf).toBe('2026-07-20');
    expect(values?.measurements.map(valueIn)).toEqual([20]);
  });

  test('records one by one come to the same as all at once', () => {
    const tables = start(plan(model([due, deals]), { period: '2026-Q3' }));
    const rows = [slip, ...sound, deal('late', { created_at: '2026-08-01', pov_due_at: '2026-07-30' })];
    for (const row of rows) add(tables, source('deals'), rowsOf([row]));
    const [values] = finish(tables, {});
    expect(values).toEqual(
      finish(tablesOf(model([due, deals]), { deals: rows }, { period: '2026-Q3' }), {})[0],
    );
    // With a deal of 2026-08-01 all is due.
    expect(values?.measurements.map(valueIn)).toEqual([41, 1]);
  });
});

test('the last days on which something happened are kept with all of their rows', () => {
  const days = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4, 6, 10, 12, 11, 4, 5, 5];
  const tables = start(plan(model([activities]), {}));
  const rows = days.map((day, index) =>
    activity(String(index), { happened_at: `2026-07-${String(day).padStart(2, '0')}` }),
  );
  add(tables, source('activities'), rowsOf(rows));
  const last = [...new Set(days)].sort((a, b) => b - a).slice(0, 8);
  const first = dayOf('2026-07-01');
  expect(new Map(tables.sources.get('activities')?.recent)).toEqual(
    new Map(last.map((day) => [first + day - 1, days.filter((each) => each === day).length])),
  );
});

test('what is noted along columns is of the records that nothing has left out', () => {
  const given = narrowed([deals], 'deals', { outcome: { ne: 'open' } });
  const tables = start(plan(given, { ...q3, without: new Set(['b']) }));
  add(
    tables,
    source('deals'),
    rowsOf([
      deal('1', { team: 'A' }),
      deal('2', { team: 'B', outcome: 'open', closed_at: '2026-07-04' }),
      deal('3', { team: 'C', se: 'b', closed_at: '2026-07-05' }),
      deal('4', { team: 'A', closed_at: '2026-07-06' }),
    ]),
  );
  const cross = tables.sources.get('deals')?.cross;
  expect(cross?.values.get('team')).toEqual(new Map([['A', 2]]));
  expect(cross?.days.get('closed_at')).toEqual(new Set([dayOf('2026-07-03'), dayOf('2026-07-06')]));
});

test('groups of two fields are told apart wherever their commas are', () => {
  const given = model([deals], { privacy: { ...model([]).privacy, aboutPeople: false } });
  const rows = [
    deal('1', { team: 'a,b', region: 'c' }),
    deal('2', { team: 'a', region: 'b,c' }),
    deal('3', { team: 'a', region: 'b,c' }),
  ];
  const values = measured(given, { deals: rows }, { ...q3, by: ['team', 'region'] });
  expect(new Map([...values].map(([key, each]) => [key, valueIn(each)]))).toEqual(
    new Map([
      ['deals all', 3],
      ['deals team:a', 2],
      ['deals team:a,b', 1],
      ['deals region:b,c', 2],
      ['deals region:c', 1],
    ]),
  );
});
