import { describe, expect, test } from 'vitest';
import type { SpecOf } from '../../../../src/measure/statistics/statistic.ts';
import type { Value } from '../../../../src/types.ts';
import { counted } from '../../../support/small-model.ts';

type Rows = Readonly<Record<string, Value | undefined>>[];
const five: SpecOf<'likert'> = { type: 'likert', scale: [1, 5] };

test.each<[string, SpecOf<'likert'>, Rows, number, number]>([
  ['the lowest answer is 0', five, [{ respondent: 'r', value: 1 }], 0, 1],
  ['the highest is 1', five, [{ respondent: 'r', value: 5 }], 1, 1],
  ['the middle is a half', five, [{ respondent: 'r', value: 3 }], 0.5, 1],
  [
    'a reversed item runs the other way: 2 of 1 to 5 is 4',
    { ...five, reverse: ['stress'] },
    [{ respondent: 'r', item: 'stress', value: 2 }],
    0.75,
    1,
  ],
  [
    'only the items named are reversed',
    { ...five, reverse: ['stress'] },
    [
      { respondent: 'r', item: 'stress', value: 1 },
      { respondent: 'r', item: 'joy', value: 1 },
    ],
    0.5,
    1,
  ],
  [
    // r: (1 + 1 + 0.5) / 3 = 5/6, s: 0; their mean 5/12. A mean of the four answers would be 5/8.
    'who answers more weighs no more',
    five,
    [
      { respondent: 'r', value: 5 },
      { respondent: 'r', value: 5 },
      { respondent: 'r', value: 3 },
      { respondent: 's', value: 1 },
    ],
    5 / 12,
    2,
  ],
  [
    'answers without a respondent are one respondent each',
    five,
    [{ value: 5 }, { value: 1 }, { respondent: 'r', value: 5 }],
    2 / 3,
    3,
  ],
  [
    'scales of their own',
    { type: 'likert' },
    [
      { respondent: 'r', value: 3, scale_min: 1, scale_max: 5 },
      { respondent: 'r', value: 10, scale_min: 0, scale_max: 10 },
    ],
    0.75,
    1,
  ],
])('%s', (_, spec, rows, value, n) => {
  expect(counted(spec, rows)).toEqual({ n, result: { value: expect.closeTo(value, 14) }, reasons: [] });
});

describe('what cannot be used', () => {
  test('is left out and named; a respondent with nothing else is not counted', () => {
    const rows = [
      { respondent: 'r', value: 5 },
      { respondent: 'r' },
      { respondent: 's', value: 0 },
      { respondent: 't', value: 6 },
    ];
    expect(counted(five, rows)).toEqual({
      n: 1,
      result: { value: 1 },
      reasons: ['value', 'an answer off the scale', 'an answer off the scale'],
    });
  });

  test('no answer is no population', () => {
    const reason = 'no answer of the period can be used';
    expect(counted(five, [])).toEqual({ n: 0, result: { missing: 'noPopulation', reason }, reasons: [] });
  });
});
