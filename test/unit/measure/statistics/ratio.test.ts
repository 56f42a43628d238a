import { describe, expect, test } from 'vitest';
import type { SpecOf } from '../../../../src/measure/statistics/statistic.ts';
import type { Value } from '../../../../src/types.ts';
import { counted } from '../../../support/small-model.ts';

type Spec = SpecOf<'ratio'>;
type Rows = Readonly<Record<string, Value | undefined>>[];

const valueWon: Spec = {
  type: 'ratio',
  numerator: { of: { sum: 'amount' }, where: { outcome: 'won' } },
  denominator: { of: { sum: 'amount' } },
};
const perDeal: Spec = {
  type: 'ratio',
  numerator: { of: { sum: 'duration_minutes', divideBy: 60 }, where: { type: 'support' } },
  denominator: { of: 'count', where: { type: 'demo' } },
};

test.each<[string, Spec, Rows, number, number]>([
  [
    'a sum over a sum',
    valueWon,
    [
      { outcome: 'won', amount: 30 },
      { outcome: 'lost', amount: 70 },
    ],
    0.3,
    2,
  ],
  ['nothing above is a real 0', valueWon, [{ outcome: 'lost', amount: 70 }], 0, 1],
  [
    'a sum over a count, of different records',
    perDeal,
    [{ type: 'support', duration_minutes: 90 }, { type: 'demo' }, { type: 'demo' }],
    0.75,
    3,
  ],
  [
    'a count over a count',
    { type: 'ratio', numerator: { of: 'count', where: { type: 'demo' } }, denominator: { of: 'count' } },
    [{ type: 'demo' }, { type: 'pov' }, {}, {}],
    0.25,
    4,
  ],
  ['negative below', valueWon, [{ outcome: 'won', amount: -50 }, { amount: 30 }], 2.5, 2],
  ['0 over a negative sum is 0, not -0', valueWon, [{ outcome: 'lost', amount: -50 }], 0, 1],
])('%s', (_, spec, rows, value, n) => {
  expect(counted(spec, rows)).toEqual({ n, result: { value }, reasons: [] });
});

describe('a record is left out of both sides', () => {
  test('if a side that would count it lacks its value', () => {
    const rows = [{ outcome: 'won' }, { outcome: 'lost', amount: 70 }, { outcome: 'won', amount: 70 }];
    expect(counted(valueWon, rows)).toEqual({ n: 2, result: { value: 0.5 }, reasons: ['amount'] });
  });

  test('also if only the lower side lacks it', () => {
    const spec: Spec = {
      type: 'ratio',
      numerator: { of: 'count' },
      denominator: { of: { sum: 'contacts' } },
    };
    expect(counted(spec, [{ contacts: 4 }, {}])).toEqual({
      n: 1,
      result: { value: 0.25 },
      reasons: ['contacts'],
    });
  });

  test('not if the side that lacks a value would not count it', () => {
    const rows = [{ type: 'demo' }, { type: 'support', duration_minutes: 60 }];
    expect(counted(perDeal, rows)).toMatchObject({ n: 2, result: { value: 1 }, reasons: [] });
  });

  test('if neither side counts it', () => {
    const rows = [{ type: 'internal', duration_minutes: 60 }, { type: 'demo' }];
    expect(counted(perDeal, rows)).toEqual({
      n: 1,
      result: { value: 0 },
      reasons: ['neither side of the ratio'],
    });
  });
});

test.each<[string, Rows]>([
  ['no record', []],
  ['no record on the lower side', [{ type: 'support', duration_minutes: 60 }]],
])('%s is no population', (_, rows) => {
  expect(counted(perDeal, rows).result).toEqual({
    missing: 'noPopulation',
    reason: 'what it is divided by is 0',
  });
});

test('what cancels below is no population, not infinity', () => {
  const rows = [{ outcome: 'won', amount: 5 }, { amount: -5 }];
  expect(counted(valueWon, rows).result).toMatchObject({ missing: 'noPopulation' });
});
