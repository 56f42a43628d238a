import { describe, expect, test } from 'vitest';
import { lintReading, lintTables } from '../../../src/measure/lint/index.ts';
import { quartersIn } from '../../../src/measure/quarters.ts';
import type { Metric, Model } from '../../../src/types.ts';
import { type Data, metric, model, sources, tablesOf } from '../../support/small-model.ts';

const wins = metric('wins', {
  source: 'deals',
  date: 'closed_at',
  where: { outcome: { in: ['won', 'lost'] } },
  statistic: { type: 'share', where: { outcome: 'won' } },
});
const demos = metric('demos', {
  source: 'activities',
  date: 'happened_at',
  where: { type: 'demo', 'deal.segment': 'SMB' },
  statistic: { type: 'count' },
});
const mood = metric('mood', {
  source: 'surveys',
  where: { item: { in: ['mood_1', 'mood_2'] } },
  statistic: { type: 'likert', scale: [1, 5] },
});
const all = [wins, demos, mood];

/** The usual sources, some of them changed. */
const withSources = (changes: Readonly<Record<string, object>>): Partial<Model> => ({
  sources: Object.fromEntries(
    Object.entries(sources).map(([id, source]) => [id, { ...source, ...changes[id] }]),
  ),
});

const said = (given: Model): readonly string[] =>
  lintReading(given).map(({ code, path, what }) => `${code} ${path.join('.')}: ${what}`);

describe('nothing is said of', () => {
  test.each<[string, readonly Metric[], Partial<Model>]>([
    ['sources that metrics read', all, {}],
    ['a config that only reads files', [], {}],
    ['deals that another source looks up', [demos, mood], {}],
    [
      'deals by whose fields groups are made',
      [{ ...demos, where: { type: 'demo' } }, mood],
      { groupBy: ['segment'] },
    ],
    [
      'columns that conditions, keys and dates read',
      all,
      withSources({
        deals: {
          columns: { outcome: 'O', closed_at: 'C', segment: 'S', ref: 'R', kind: 'K' },
          key: ['id', 'ref'],
          where: { not: { kind: 'x' } },
        },
      }),
    ],
    [
      'the day of a change where the latest record counts',
      all,
      withSources({ people: { columns: { updated_at: 'U' }, onDuplicate: 'latest' } }),
    ],
    [
      'what --by and --where ask for',
      all,
      withSources({ activities: { columns: { team: 'T', region: 'R' } } }),
    ],
    [
      'the fields of groups',
      all,
      { ...withSources({ activities: { columns: { product: 'P' } } }), groupBy: ['product'] },
    ],
    [
      'the fields of people that others look up',
      [...all, { ...demos, id: 'd', where: { 'person.role': 'se' } }],
      withSources({ people: { columns: { role: 'R' } } }),
    ],
    [
      'questions where a metric takes all',
      [...all, { ...mood, id: 'm', where: {} }],
      withSources({ surveys: { items: { other: 'Other?' } } }),
    ],
    [
      'a question whose choices are asked for',
      all,
      withSources({ surveys: { items: { which: { from: 'Which?', choices: { A: 'mood_1', B: 'x' } } } } }),
    ],
  ])('%s', (_name, metrics, rest) => {
    expect(said(model(metrics, rest))).toEqual([]);
  });
});

test.each<[string, readonly Metric[], Partial<Model>, readonly string[]]>([
  [
    'a source without a metric',
    [wins, mood],
    {},
    ['lint/unused-source sources.activities: nothing reads activities'],
  ],
  [
    'deals that nobody looks up',
    [{ ...demos, where: { type: 'demo' } }, mood],
    {},
    ['lint/unused-source sources.deals: nothing reads deals'],
  ],
  [
    'columns',
    all,
    withSources({ deals: { columns: { champion: 'C', loss_reason: 'L', se: 'S' } } }),
    ['lint/unused-column sources.deals.columns.champion: nothing reads champion and loss_reason of deals'],
  ],
  [
    'questions',
    all,
    withSources({ surveys: { items: { mood_1: 'How?', other: 'Other?' } } }),
    ['lint/unused-column sources.surveys.items.other: no metric asks for other of surveys'],
  ],
  [
    'a question none of whose choices is asked for',
    all,
    withSources({ surveys: { items: { which: { from: 'Which?', choices: { A: 'x' } } } } }),
    ['lint/unused-column sources.surveys.items.which: no metric asks for which of surveys'],
  ],
])('told: %s', (_name, metrics, rest, expected) => {
  expect(said(model(metrics, rest))).toEqual(expected);
});

test('people that are not the roster are told, with how to make them that', () => {
  const { roster: _, ...rest } = model(all);
  expect(lintReading(rest).map(({ hint }) => hint)).toEqual([
    'if it is the roster, write people: { source: people }; else remove it: sources: { people: null }',
  ]);
});

describe('lint/unfed-metric', () => {
  const placed = model(all, {
    dimensions: {
      x: {
        id: 'x',
        title: 'X',
        letter: 'X',
        short: 'X',
        weight: 1,
        metrics: { wins: 1, demos: 1, mood: 0 },
        aggregation: 'arithmetic',
      },
    },
  });
  const deal = { id: 'D', outcome: 'won', closed_at: '2026-07-01', segment: 'SMB' };
  const demo = { id: 'A', type: 'demo', happened_at: '2026-07-01', deal_id: 'D' };
  const answer = { item: 'mood_1', value: 3 };
  test.each<[string, Data, readonly string[]]>([
    ['nothing where all is there', { deals: [deal], activities: [demo], surveys: [answer] }, []],
    [
      'files that are not there',
      { deals: [deal] },
      [
        'demos can have no value: no file of activities was given',
        'mood can have no value: no file of surveys was given',
      ],
    ],
    [
      'a field that no row has, of the record or of its deal',
      { deals: [{ id: 'D', outcome: 'won' }], activities: [demo], surveys: [answer] },
      [
        'wins can have no value: no row of deals has `closed_at`',
        'demos can have no value: no row of activities has `deal.segment`',
      ],
    ],
    [
      'a file of which no row could be used',
      { deals: [deal], activities: [], surveys: [answer] },
      ['demos can have no value: no row of activities could be used'],
    ],
  ])('%s', (_name, data, expected) => {
    expect(lintTables(tablesOf(placed, data)).map(({ what }) => what)).toEqual(expected);
  });
  test('metrics that lack the same are told together', () => {
    const more = {
      ...placed,
      metrics: { ...placed.metrics, mood: { ...mood, source: 'activities', where: {} } },
    };
    expect(lintTables(tablesOf(more, { deals: [deal] })).map(({ what }) => what)).toEqual([
      'demos and mood can have no value: no file of activities was given',
    ]);
  });
  test('metrics that no dimension has are not missed', () => {
    expect(lintTables(tablesOf({ ...placed, dimensions: {} }, {}))).toEqual([]);
  });
});

describe('the quarters of the files', () => {
  const quarters = (days: readonly string[], fiscalYearStart = 1): readonly string[] => {
    const given = model([wins], { calendar: { ...model([]).calendar, fiscalYearStart } });
    const deals = days.map((day, index) => ({ id: `D${index}`, outcome: 'won', closed_at: day }));
    return quartersIn(tablesOf(given, { deals })).map(({ id }) => id);
  };
  test.each([
    [
      'in order, each once',
      ['2026-05-01', '2025-11-01', '2026-05-02', '2026-09-30'],
      ['2025-Q4', '2026-Q2', '2026-Q3'],
    ],
    ['not the one that has not ended', ['2026-05-01', '2026-09-29'], ['2026-Q2']],
    ['none without records', [], []],
  ])('%s', (_name, days, expected) => {
    expect(quarters(days)).toEqual(expected);
  });
  test('by the fiscal year', () => {
    expect(quarters(['2026-01-31', '2026-04-30'], 2)).toEqual(['FY26-Q4', 'FY27-Q1']);
  });
  test('at most forty', () => {
    const days = Array.from({ length: 50 }, (_, year) => `${1975 + year}-02-01`);
    expect(quarters([...days, '2026-12-31'])).toHaveLength(40);
  });
});
