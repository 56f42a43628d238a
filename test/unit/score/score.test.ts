import { describe, expect, test } from 'vitest';
import { score } from '../../../src/score/score.ts';
import type {
  Absence,
  Dimension,
  Group,
  Measured,
  Measurement,
  Measurements,
  Metric,
  Model,
} from '../../../src/types.ts';
import { metric, model } from '../../support/small-model.ts';

const curve = { type: 'linear', worst: 0, best: 100 } as const;
const share = { type: 'share', where: { outcome: 'won' } } as const;

const deal = (id: string, rest: Partial<Metric> = {}): Metric =>
  metric(id, { source: 'deals', statistic: share, curve, ...rest });
const answer = (id: string): Metric =>
  metric(id, { source: 'surveys', statistic: { type: 'likert' }, curve });

const dimension = (
  id: string,
  metrics: Record<string, number>,
  rest: Partial<Dimension> = {},
): Dimension => ({
  id,
  title: `Title of ${id}`,
  letter: id.charAt(0).toUpperCase(),
  short: id,
  weight: 1,
  metrics,
  aggregation: 'arithmetic',
  ...rest,
});

/** Two dimensions: deals alone, and answers with a deal. */
const small = (rest: Partial<Model> = {}): Model =>
  model([deal('a'), deal('b'), answer('c'), deal('d')], {
    dimensions: { one: dimension('one', { a: 3, b: 1 }), two: dimension('two', { c: 1, d: 1 }) },
    missing: { minCoverage: 0.5, minMetrics: 2, minDimensions: 2, needSurvey: true },
    ...rest,
  });

const measurement = (
  id: string,
  result: Measured | Absence,
  rest: Partial<Measurement> = {},
): Measurement => ({
  metric: id,
  group: 'all',
  n: 30,
  people: 12,
  funnel: { inPeriod: 40, matched: 30, leftOut: {} },
  result,
  ...rest,
});

const measurements = (
  list: readonly Measurement[],
  groups: readonly Group[] = [{ id: 'all', label: 'All', people: 12 }],
): Measurements => ({
  period: { id: '2026-Q3', label: 'Jul–Sep 2026', from: '2026-07-01', to: '2026-09-30' },
  asOf: '2026-10-01',
  groups,
  measurements: list,
  notes: [],
});

const values = (a: number, b: number, c: number, d: number): Measurement[] => [
  measurement('a', { value: a }),
  measurement('b', { value: b }),
  measurement('c', { value: c }),
  measurement('d', { value: d }),
];

const absent = (missing: Absence['missing'], reason = 'because'): Absence => ({ missing, reason });

/** The rows by id. */
const rows = (given: Model, list: readonly Measurement[]) =>
  new Map(score(given, measurements(list)).scores.map((row) => [row.id, row]));

describe('what is there', () => {
  test('a metric has its value, its score and its place', () => {
    expect(rows(small(), values(80, 40, 60, 20)).get('a')).toEqual({
      group: 'all',
      level: 'metric',
      id: 'a',
      parent: 'one',
      label: 'a',
      weight: 0.75,
      status: 'scored',
      score: 80,
      value: 80,
      n: 30,
      people: 12,
      goal: { min: 65 },
      funnel: { inPeriod: 40, matched: 30, leftOut: {} },
    });
  });

  test('a dimension is the mean of its metrics, the overall score that of the dimensions', () => {
    const found = rows(small(), values(80, 40, 60, 20));
    // (3 x 80 + 40) / 4, (60 + 20) / 2, (70 + 40) / 2
    expect(found.get('one')).toMatchObject({
      status: 'scored',
      score: 70,
      coverage: 1,
      weight: 0.5,
      parent: 'overall',
    });
    expect(found.get('two')).toMatchObject({ status: 'scored', score: 40, coverage: 1 });
    expect(found.get('overall')).toMatchObject({ status: 'scored', score: 55, coverage: 1, weight: 1 });
  });

  test('the overall score comes first, each dimension before its metrics', () => {
    expect([...rows(small(), values(1, 2, 3, 4)).keys()]).toEqual([
      'overall',
      'one',
      'a',
      'b',
      'two',
      'c',
      'd',
    ]);
  });

  test('a metric without a curve is shown and counts nowhere', () => {
    const { curve: _, ...bare } = deal('b');
    const given = small({ metrics: { a: deal('a'), b: bare, c: answer('c'), d: deal('d') } });
    const found = rows(given, values(80, 40, 60, 20));
    expect(found.get('b')).toMatchObject({ status: 'informational', value: 40 });
    expect(found.get('b')).not.toHaveProperty('score');
    expect(found.get('one')).toMatchObject({ status: 'lowCoverage', coverage: 0.75 });
  });

  test('a metric of weight 0 is shown, and neither needed nor counted', () => {
    const given = small({
      dimensions: { one: dimension('one', { a: 1, b: 0 }), two: dimension('two', { c: 1, d: 1 }) },
    });
    const found = rows(given, values(80, 40, 60, 20));
    expect(found.get('b')).toMatchObject({ status: 'informational', value: 40, weight: 0 });
    expect(found.get('one')).toMatchObject({ status: 'scored', score: 80, coverage: 1 });
  });

  test('a dimension of weight 0 is scored and counts nowhere', () => {
    const given = small({
      dimensions: {
        one: dimension('one', { a: 3, b: 1 }, { weight: 0 }),
        two: dimension('two', { c: 1, d: 1 }),
      },
    });
    const found = rows(given, values(80, 40, 60, 20));
    expect(found.get('one')).toMatchObject({ status: 'scored', score: 70, weight: 0 });
    expect(found.get('overall')).toMatchObject({ status: 'scored', score: 40 });
  });

  test('a dimension may be averaged in its own way', () => {
    const given = small({
      dimensions: {
        one: dimension('one', { a: 1, b: 1 }, { aggregation: 'geometric' }),
        two: dimension('two', { c: 1, d: 1 }),
      },
    });
    // sqrt(20 x 80)
    expect(rows(given, values(20, 80, 60, 20)).get('one')?.score).toBeCloseTo(40, 10);
  });

  test('what the model measures and no dimension names is not there', () => {
    expect(
      rows(small({ dimensions: { two: dimension('two', { c: 1 }) } }), values(1, 2, 3, 4)).has('a'),
    ).toBe(false);
  });
});

describe('what is missing', () => {
  test.each<{ name: string; list: Measurement[]; one: object; overall: object }>([
    {
      name: 'takes its weight along, and coverage says so',
      list: [
        measurement('a', { value: 80 }),
        measurement('b', absent('noData')),
        measurement('c', { value: 60 }),
        measurement('d', { value: 20 }),
      ],
      one: { status: 'lowCoverage', coverage: 0.75, reason: '1 of 2 metrics have a score, 2 are needed' },
      overall: {
        status: 'lowCoverage',
        coverage: 0.5,
        reason: '1 of 2 dimensions have a score, 2 are needed',
      },
    },
    {
      name: 'for one reason has that reason',
      list: [
        measurement('a', absent('noData', 'no deals file was given')),
        measurement('b', absent('noData', 'no deals file was given')),
      ],
      one: { status: 'lowCoverage', coverage: 0, reason: 'no deals file was given' },
      overall: { status: 'lowCoverage', coverage: 0 },
    },
    {
      name: 'is not what could not be computed: that takes its dimension along',
      list: [
        measurement('a', { value: 80 }),
        measurement('b', absent('error', 'amounts in EUR and USD')),
        measurement('c', { value: 60 }),
        measurement('d', { value: 20 }),
      ],
      one: { status: 'error', reason: 'b could not be computed: amounts in EUR and USD' },
      overall: { status: 'lowCoverage', coverage: 0.5 },
    },
  ])('$name', ({ list, one, overall }) => {
    const found = rows(small(), list);
    expect(found.get('one')).toMatchObject(one);
    expect(found.get('one')).not.toHaveProperty('score');
    expect(found.get('overall')).toMatchObject(overall);
  });

  test('too little of the weight is told in per cent', () => {
    const given = small({
      missing: { minCoverage: 0.8, minMetrics: 1, minDimensions: 1, needSurvey: false },
    });
    const found = rows(given, [measurement('a', { value: 80 }), measurement('b', absent('tooFew'))]);
    expect(found.get('one')).toMatchObject({
      status: 'lowCoverage',
      coverage: 0.75,
      reason: '1 of 2 metrics have a score, 80% of the weight is needed',
    });
  });

  test('exactly enough of the weight is enough, in spite of rounding', () => {
    const third = { a: 0.1, b: 0.2 };
    const given = small({
      dimensions: { one: dimension('one', third) },
      missing: { minCoverage: 0.2 / (0.1 + 0.2), minMetrics: 1, minDimensions: 1, needSurvey: false },
    });
    expect(rows(given, [measurement('b', { value: 50 })]).get('one')?.status).toBe('scored');
  });

  test('a dimension with fewer metrics than are asked for needs all it has', () => {
    const given = small({ dimensions: { one: dimension('one', { a: 1 }), two: dimension('two', { c: 1 }) } });
    expect(rows(given, values(80, 0, 60, 0)).get('overall')).toMatchObject({ status: 'scored', score: 70 });
  });

  test('a score without anybody asked is no picture of a team', () => {
    const list = [
      measurement('a', { value: 80 }),
      measurement('b', { value: 40 }),
      measurement('c', absent('tooFew')),
      measurement('d', { value: 20 }),
    ];
    const given = small({ missing: { minCoverage: 0.5, minMetrics: 1, minDimensions: 2, needSurvey: true } });
    expect(rows(given, list).get('two')?.status).toBe('scored');
    expect(rows(given, list).get('overall')).toMatchObject({ status: 'lowCoverage', coverage: 1 });
    const without = small({
      missing: { minCoverage: 0.5, minMetrics: 1, minDimensions: 2, needSurvey: false },
    });
    expect(rows(without, list).get('overall')?.status).toBe('scored');
  });

  test('a metric that nothing measured says so', () => {
    expect(rows(small(), []).get('a')).toMatchObject({
      status: 'noData',
      reason: 'nothing was measured for a',
    });
  });

  test('a metric without a value keeps its n, and how its records were counted', () => {
    const list = [measurement('a', absent('tooFew', '3 records, 5 are needed'), { n: 3, people: 6 })];
    expect(rows(small(), list).get('a')).toMatchObject({
      status: 'tooFew',
      reason: '3 records, 5 are needed',
      n: 3,
      funnel: { matched: 30 },
    });
  });

  test('but not where records matched and nobody was counted: they may be one person’s', () => {
    const list = [measurement('a', absent('noPopulation'), { n: 0, people: 0 })];
    expect(rows(small(), list).get('a')).not.toHaveProperty('funnel');
  });
});

test('what is open is told of the whole, not of a group', () => {
  const funnel = { inPeriod: 40, matched: 30, leftOut: {}, open: 2, overdue: 1 };
  const groups = [
    { id: 'all', label: 'All', people: 12 },
    { id: 'team:A', by: 'team', label: 'A', people: 12 },
  ];
  const list = groups.map(({ id }) => measurement('a', { value: 80 }, { group: id, funnel }));
  const told = score(small(), measurements(list, groups)).scores.filter(({ id }) => id === 'a');
  expect(told.map((row) => [row.group, row.funnel?.open, row.funnel?.overdue])).toEqual([
    ['all', 2, 1],
    ['team:A', undefined, undefined],
  ]);
});
