import { describe, expect, test } from 'vitest';
import type { StatisticSpec, Value } from '../../../../src/types.ts';
import { certaintyOf, counted, intervalOf, measured, metric, model } from '../../../support/small-model.ts';

type Rows = Readonly<Record<string, Value | undefined>>[];
type Spec = Extract<StatisticSpec, { type: 'perDeal' }>;

/** A demo of a deal: `X 60` is an hour for the deal X. */
const demos = (...texts: string[]): Rows =>
  texts.map((text) => {
    const [deal_id, minutes] = text.split(' ');
    return { deal_id, ...(minutes === undefined ? {} : { minutes: Number(minutes) }) };
  });
const count = (summary: Spec['summary']): Spec => ({ type: 'perDeal', of: 'count', summary });
const hours = (summary: Spec['summary']): Spec => ({
  type: 'perDeal',
  of: { sum: 'minutes', divideBy: 60 },
  summary,
});
const longest = (summary: Spec['summary']): Spec => ({ type: 'perDeal', of: { max: 'minutes' }, summary });

test.each<[string, Spec, Rows, number, number]>([
  ['one record', count('mean'), demos('X'), 1, 1],
  ['records of one deal', count('mean'), demos('X', 'X', 'X'), 3, 1],
  // X 3, Y 1, Z 1: (3 + 1 + 1) / 3; over records it would be 2.2.
  ['a deal with many records weighs no more', count('mean'), demos('X', 'Y', 'X', 'Z', 'X'), 5 / 3, 3],
  ['the middle one', count('median'), demos('X', 'Y', 'X', 'Z', 'X'), 1, 3],
  ['between the middle two', count('median'), demos('X', 'Y', 'X'), 1.5, 2],
  // X (60 + 30) / 60 = 1.5, Y 3: 4.5 / 2.
  ['a sum, each value divided', hours('mean'), demos('X 60', 'X 30', 'Y 180'), 2.25, 2],
  // X 1, Y 2, Z 9 hours.
  ['the median of sums', hours('median'), demos('Z 300', 'X 60', 'Z 240', 'Y 120'), 2, 3],
  // X 60, Y 40: their mean; X 30 is passed over.
  ['the largest value', longest('mean'), demos('X 60', 'X 30', 'Y 40'), 50, 2],
  ['the largest of negative ones', longest('mean'), demos('X -60', 'X -30'), -30, 1],
  ['the median of the largest', longest('median'), demos('X 1', 'X 9', 'Y 2', 'Z 4'), 4, 3],
])('%s', (_, spec, rows, value, n) => {
  expect(counted(spec, rows)).toEqual({ n, result: { value }, reasons: [] });
});

test('records without a deal or a value are left out, each with its reason', () => {
  const rows = [{ minutes: 60 }, ...demos('X 60', 'X', 'Y')];
  expect(counted(hours('mean'), rows)).toEqual({
    n: 1,
    result: { value: 1 },
    reasons: ['deal_id', 'minutes', 'minutes'],
  });
  expect(counted(longest('mean'), rows)).toMatchObject({ n: 1, result: { value: 60 } });
  expect(counted(count('mean'), rows)).toMatchObject({ n: 2, result: { value: 1.5 } });
});

test('no deal is no population', () => {
  expect(counted(count('mean'), [{ minutes: 5 }])).toEqual({
    n: 0,
    result: { missing: 'noPopulation', reason: 'no record of the period belongs to a deal and has a value' },
    reasons: ['deal_id'],
  });
});

describe('how sure it is, against R', () => {
  // X 1, Y 2, Z 4 hours: t.test(c(1, 2, 4))$conf.int
  const three = demos('X 60', 'Y 30', 'Z 240', 'Y 90');
  test('a mean: t over deals, not over records', () => {
    expect(certaintyOf(hours('mean'), three)?.method).toBe('t');
    expect(intervalOf(hours('mean'), three)).toEqual([
      expect.closeTo(-1.4612497, 6),
      expect.closeTo(6.1279164, 6),
    ]);
  });

  test('of counts, not below the one record that each deal has', () => {
    expect(intervalOf(count('mean'), demos('X', 'Y', 'Y', 'Z', 'Z', 'Z'))).toEqual([
      1,
      // mean(1:3) + qt(0.975, 2) * sd(1:3) / sqrt(3)
      expect.closeTo(4.4841377, 6),
    ]);
  });

  // quantile(c(1:8, 20), 0.5) is 5; qbinom(0.025, 9, 0.5) is 2, so the second value from either end.
  test('a median: order statistics over deals', () => {
    const nine = demos(...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((id, i) => `${id} ${i + 1}`), 'I 20');
    expect(counted(longest('median'), nine)).toMatchObject({ n: 9, result: { value: 5 } });
    expect(intervalOf(longest('median'), nine)).toEqual([2, 8]);
  });

  test('nothing is claimed of one deal, nor of deals that are alike', () => {
    expect(certaintyOf(count('mean'), demos('X', 'X'))).toBeUndefined();
    expect(certaintyOf(count('mean'), demos('X', 'Y'))).toBeUndefined();
  });
});

describe('among the files', () => {
  const july = { period: '2026-07', asOf: '2026-07-31' };
  const of = (source: string, spec: Spec, rest = {}) =>
    model([metric('m', { source, statistic: spec, ...rest })]);

  test('activities by deal_id, the people those of the records that count', () => {
    const activities = [
      { id: '1', type: 'demo', se: 'a', deal_id: 'X', happened_at: '2026-07-01', duration_minutes: 60 },
      { id: '2', type: 'demo', se: 'b', deal_id: 'X', happened_at: '2026-07-02', duration_minutes: 90 },
      { id: '3', type: 'demo', se: 'c', happened_at: '2026-07-02', duration_minutes: 90 },
      { id: '4', type: 'demo', se: 'd', deal_id: 'Y', happened_at: '2026-07-03' },
    ];
    const spec: Spec = { type: 'perDeal', of: { sum: 'duration_minutes' }, summary: 'mean' };
    const found = measured(of('activities', spec, { date: 'happened_at' }), { activities }, july).get(
      'm all',
    );
    expect(found).toMatchObject({ n: 1, people: 2, result: { value: 150 } });
    expect(found?.behind?.crowd.people).toEqual(new Set(['a', 'b']));
    expect(found?.funnel.leftOut).toEqual({ deal_id: 1, duration_minutes: 1 });
  });

  test('deals by their own id', () => {
    const deals = [
      { id: 'X', se: 'a', outcome: 'won', amount: 10, currency: 'EUR' },
      { id: 'Y', se: 'a', outcome: 'won', amount: 30, currency: 'EUR' },
    ];
    const spec: Spec = { type: 'perDeal', of: { sum: 'amount' }, summary: 'mean' };
    expect(measured(of('deals', spec), { deals }).get('m all')).toMatchObject({
      n: 2,
      result: { value: 20 },
    });
  });

  test.each([
    [{ sum: 'amount' }, 'added'],
    [{ max: 'amount' }, 'compared'],
  ] as const)('amounts in several currencies are no sum and no maximum: %j', (quantity, word) => {
    const deals = [
      { id: 'X', se: 'a', outcome: 'won', amount: 10, currency: 'EUR' },
      { id: 'Y', se: 'a', outcome: 'won', amount: 30, currency: 'USD' },
    ];
    const spec: Spec = { type: 'perDeal', of: quantity, summary: 'median' };
    expect(measured(of('deals', spec), { deals }).get('m all')?.result).toMatchObject({
      missing: 'error',
      reason: expect.stringContaining(word),
    });
  });

  test('fewer deals than minSample', () => {
    const activities = [{ id: '1', type: 'demo', se: 'a', deal_id: 'X', happened_at: '2026-07-01' }];
    const given = of('activities', count('mean'), { date: 'happened_at', minSample: 2 });
    expect(measured(given, { activities }, july).get('m all')?.result).toEqual({
      missing: 'tooFew',
      reason: '1 deal, 2 are needed',
    });
  });
});
