import { describe, expect, test } from 'vitest';
import type { IntervalMethod, StatisticSpec, Value } from '../../../../src/types.ts';
import { certaintyOf, context, intervalOf } from '../../../support/small-model.ts';

type Row = Readonly<Record<string, Value | undefined>>;

const amounts = (...values: number[]): Row[] => values.map((amount) => ({ amount }));
const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);
const answers = (...values: number[]): Row[] => values.map((value) => ({ value }));
const demos = (...names: string[]): Row[] => names.map((se) => ({ se }));

const weekly = { type: 'rate', of: { sum: 'amount' }, per: 'week' } as const;
const mean = { type: 'mean', field: 'amount' } as const;
const median = { type: 'median', field: 'amount' } as const;
const p90 = { type: 'quantile', field: 'amount', p: 0.9 } as const;
const won = { type: 'share', where: { outcome: 'won' }, weight: 'amount' } as const;
const nps = { type: 'nps' } as const;
const likert = { type: 'likert', scale: [1, 5] } as const satisfies StatisticSpec;
const gini = { type: 'gini', of: 'count' } as const;
const load = { type: 'load', from: 'created_at', to: 'closed_at' } as const;
const days = { type: 'duration', from: 'created_at', to: 'closed_at', unit: 'days' } as const;
const middle: StatisticSpec = { ...days, summary: 'median' };
const average: StatisticSpec = { ...days, summary: 'mean' };
const perWon: StatisticSpec = {
  type: 'ratio',
  numerator: { of: { sum: 'amount' } },
  denominator: { of: { sum: 'weight' } },
};
const touched = { type: 'perPersonDay', distinct: 'account' } as const;

const inf = Number.POSITIVE_INFINITY;
// Quantiles of tables: z(0.975), t(0.975) of 2 degrees of freedom.
const z = 1.959963984540054;
const t2 = 4.302652729749464;
const took = (...lengths: number[]): Row[] =>
  lengths.map((length) => ({
    created_at: '2026-07-01',
    closed_at: `2026-07-${String(1 + length).padStart(2, '0')}`,
  }));

// People of the group: a, b; two weeks; 28 person-days.
test.each<[string, IntervalMethod, StatisticSpec, Row[], number, number]>([
  // -ln 0.025: the rate at which nothing would come in 1 of 40 times.
  ['no record at all', 'garwood', { type: 'count' }, [], 0, 3.6888794541139363],
  // By scipy.stats.gamma: shapes 5000 and 5001.
  ['many', 'garwood', { type: 'count' }, upTo(5000).map(() => ({})), 4862.359188694899, 5140.5489485350045],
  // y = 6, sum of squares 14, largest 3: 14/12 x chi2(0.025; 36/7) and 23/18 x chi2(0.975; 162/23), by scipy.
  [
    'amounts of 1, 2 and 3 in two weeks',
    'gamma',
    weekly,
    amounts(1, 2, 3),
    1.0336116914409819 / 2,
    20.546315375665344 / 2,
  ],
  [
    'amounts of both signs: -1 ± z √14',
    'normal',
    weekly,
    amounts(-3, 1, 2),
    (-z * 14 ** 0.5) / 2,
    (z * 14 ** 0.5) / 2,
  ],
  // Share 3/5; (3 + 1 + 1)² / (9 + 1 + 1) = 25/11 records.
  [
    'weights of 3, 1 and 1',
    'wilson',
    won,
    [
      { outcome: 'won', amount: 3 },
      { outcome: 'lost', amount: 1 },
      { outcome: 'lost', amount: 1 },
    ],
    0.1438062474599884,
    0.9305365101205384,
  ],
  ['1, 2, 3: 2 ± t / √3', 't', mean, amounts(1, 2, 3), 2 - t2 / 3 ** 0.5, 2 + t2 / 3 ** 0.5],
  // Shares 1, 1/2 and 0: 1/2 ± t x (1/2) / √3, which is more than there can be.
  [
    'how much is filled in: at most all',
    't',
    { type: 'completeness', fields: ['amount', 'account'] },
    [{ amount: 1, account: 'Z' }, { amount: 1 }, {}],
    0,
    1,
  ],
  // By R: t.test(c(1, 1, 0.5, 1, 0.5, 1))$conf.int: mean 5/6, s = √(1/15), t(0.975; 5) = 2.570581835636314.
  [
    'of six records',
    't',
    { type: 'completeness', fields: ['amount', 'account'] },
    [1, 1, 0, 1, 0, 1].map((given) => ({ amount: 1, ...(given === 1 ? { account: 'Z' } : {}) })),
    5 / 6 - (2.570581835636314 * (1 / 15) ** 0.5) / 6 ** 0.5,
    1,
  ],
  // scipy: gamma.ppf(0.025, 36/14) * 14/6; gamma.ppf(0.975, 81/23) * 23/9. How many there are is chance too.
  [
    'their sum',
    'gamma',
    { type: 'sum', field: 'amount' },
    amounts(1, 2, 3),
    1.0336116914409819,
    20.546315375665344,
  ],
  // P(X < 1) of 6 is 1/64 < 0.025: the ends. P(X < 2) of 9 is 10/512 < 0.025.
  ['the median of six: all of them', 'orderStatistics', median, amounts(...upTo(6)), 1, 6],
  ['of five: no bound', 'orderStatistics', median, amounts(...upTo(5)), -inf, inf],
  ['of nine: the second from either end', 'orderStatistics', median, amounts(...upTo(9)), 2, 8],
  ['of equal ones', 'orderStatistics', median, amounts(...upTo(9).map(() => 4)), 4, 4],
  // Places by scipy.stats.binom; 1 - 0.9^30 = 0.958 falls short of 0.975.
  ['nine tenths of 30: not bounded from above', 'orderStatistics', p90, amounts(...upTo(30)), 23, inf],
  ['nine tenths of 60', 'orderStatistics', p90, amounts(...upTo(60)), 49, 59],
  // (1, 2, 4) over (1, 2, 3): 7/6; errors -1/6, -1/3, 1/2, their squares 7/18; √(3/2 x 7/18) / 6.
  [
    'a ratio of sums',
    'linearisation',
    perWon,
    [
      { amount: 1, weight: 1 },
      { amount: 2, weight: 2 },
      { amount: 4, weight: 3 },
    ],
    7 / 6 - (t2 * (7 / 12) ** 0.5) / 6,
    7 / 6 + (t2 * (7 / 12) ** 0.5) / 6,
  ],
  // 2 of 3 less 1 of 3; 1 - 1/9 over 3.
  [
    'a net score of three: not beyond 100',
    'multinomial',
    nps,
    answers(10, 9, 0),
    100 / 3 - 100 * z * (8 / 27) ** 0.5,
    100,
  ],
  // 1, 0.75, 1: mean 11/12, s = √(1/48): 11/12 ± t / 12, not beyond 1.
  ['answers near the end of the scale', 't', likert, answers(5, 4, 5), 11 / 12 - t2 / 12, 1],
  // 14 and 0 item-days: s² = 98; √(2 x 98) / 28. R: qt(0.975, 1).
  [
    'the load of two, one without',
    't',
    load,
    [{ se: 'a', created_at: '2026-06-01' }],
    0,
    0.5 + 12.7062047361747 / 2,
  ],
  // 1, 2 and 3 accounts: 2 ± t / √3; no day with a record has less than 1.
  [
    'accounts a day',
    't',
    touched,
    ['1A', '2A', '2B', '3A', '3B', '3C'].map((text) => ({
      se: 'a',
      happened_at: `2026-07-0${text[0]}`,
      account: text[1],
    })),
    1,
    2 + t2 / 3 ** 0.5,
  ],
  ['one of two people', 'wilson', { type: 'breadth' }, demos('a'), 0.0945312, 0.9054688],
  // 1, 1, 2, 6: none of it bounded from above, as the curve ends at 0.
  ['durations', 'kaplanMeier', middle, took(1, 1, 2, 6), 1, inf],
  // 1, 2, 6: mean 3, area beyond 1: 2/3 x 1 + 1/3 x 4 = 2, beyond 2: 4/3; 4/6 + (16/9)/2 = 14/9.
  ['their mean', 'normal', average, took(1, 2, 6), 3 - z * (14 / 9) ** 0.5, 3 + z * (14 / 9) ** 0.5],
])('%s: %s', (_, method, spec, rows, low, high) => {
  expect(certaintyOf(spec, rows)?.method).toBe(method);
  expect(intervalOf(spec, rows)).toEqual(
    [low, high].map((end) => (Math.abs(end) === inf ? end : expect.closeTo(end, 6))),
  );
});

// (1, 2, 3): 2/9; without each 1/10, 1/4, 1/6; the sum of squares about their mean is 61/5400.
test('gini of 1, 2 and 3: jackknife, not below 0', () => {
  const over = { people: () => new Set(['a', 'b', 'c']) };
  const rows = demos('a', 'b', 'b', 'c', 'c', 'c');
  const high = 2 / 9 + t2 * ((61 / 5400) * (2 / 3)) ** 0.5;
  expect(intervalOf(gini, rows, over)).toEqual([0, expect.closeTo(high, 9)]);
});

describe('nothing is claimed', () => {
  const people = () => new Set(['a', 'b', 'c']);
  test.each<[string, StatisticSpec, Row[], object?]>([
    ['of the mean of one', mean, amounts(5)],
    ['of the mean of equal ones', mean, amounts(5, 5, 5)],
    ['of a sum over time without any amount', weekly, []],
    ['of a sum over time of zeros', weekly, amounts(0, 0)],
    ['of a ratio of one record', perWon, [{ amount: 1, weight: 2 }]],
    [
      'of a ratio that is the same for all',
      perWon,
      [
        { amount: 1, weight: 3 },
        { amount: 2, weight: 6 },
      ],
    ],
    ['of a net score without other answers', nps, answers(9, 10, 9)],
    ['of answers that are all the same', likert, answers(5, 5, 5)],
    ['of two durations that are the same', middle, took(3, 3)],
    ['of one duration', middle, took(3)],
    ['of the mean of durations that are the same', average, took(3, 3)],
    ['of a gini of two people', gini, demos('a', 'a', 'b')],
    ['of a gini of people who all have the same', gini, demos('a', 'b', 'c'), { people }],
    ['of a gini where one has all', gini, demos('a', 'a'), { people }],
    ['of a load where nobody has any', load, []],
  ])('%s', (_, spec, rows, over) => {
    expect(intervalOf(spec, rows, over)).toBeUndefined();
  });
});

test('a ratio of counts does not go below 0; one of sums may', () => {
  const rows = [{ outcome: 'won' }, ...upTo(3).map(() => ({ outcome: 'lost' }))];
  const counts: StatisticSpec = {
    type: 'ratio',
    numerator: { of: 'count', where: { outcome: 'won' } },
    denominator: { of: 'count' },
  };
  const sums: StatisticSpec = {
    type: 'ratio',
    numerator: { of: { sum: 'amount' }, where: { outcome: 'won' } },
    denominator: { of: { sum: 'amount' } },
  };
  const [low] =
    intervalOf(
      sums,
      rows.map((row) => ({ ...row, amount: 1 })),
    ) ?? [];
  expect(low).toBeLessThan(0);
  expect(intervalOf(counts, rows)?.[0]).toBe(0);
});

test('part-time work is in the divisor of a load: half the time, twice the bounds', () => {
  const rows = [{ se: 'a', created_at: '2026-07-10' }];
  const full = intervalOf(load, rows) ?? [];
  const half = intervalOf(load, rows, { personDays: () => context.personDays() / 2 }) ?? [];
  expect(half).toEqual(full.map((end) => 2 * end));
});
