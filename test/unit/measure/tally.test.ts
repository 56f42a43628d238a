import { describe, expect, test } from 'vitest';
import { headsOf, isUnanimous } from '../../../src/crowd.ts';
import { cohortsOf, type MetricPlan } from '../../../src/measure/cohort-plan.ts';
import { startMarks } from '../../../src/measure/marks.ts';
import { numberOf, startNames } from '../../../src/measure/numbered-names.ts';
import { startCell } from '../../../src/measure/tables.ts';
import { mergeTally, startTally, type Tally } from '../../../src/measure/tally.ts';
import { addToCounts, countsIn } from '../../../src/measure/trays.ts';
import { roundReader } from '../../../src/measure/wave.ts';
import type { Kind, StatisticSpec, Value } from '../../../src/types.ts';
import { entryOf, metric, tools } from '../../support/small-model.ts';

type Rows = readonly Readonly<Record<string, Value | undefined>>[];

const planned = (statistic: StatisticSpec): MetricPlan => {
  const [plan] = cohortsOf([metric('m', { source: 's', statistic })], tools).flatMap(
    ({ metrics }) => metrics,
  );
  if (plan === undefined) throw new Error('one metric');
  return plan;
};

const tallied = (plan: MetricPlan, kind: Kind, rows: Rows): Tally => {
  const counts = countsIn({ cells: [startCell()], known: startMarks(), counts: [] }, 0, plan);
  const roundOf = kind === 'survey' ? roundReader() : undefined;
  const people = startNames();
  for (const row of rows) {
    const entry = entryOf(row);
    const whoAt = entry.who === undefined ? undefined : numberOf(people, entry.who);
    addToCounts(counts, plan, { entry, whoAt, roundOf, met: new Set() });
  }
  return counts.tallies[0] ?? startTally(plan);
};

const sum = planned({ type: 'sum', field: 'amount' });
const likert = planned({ type: 'likert', scale: [1, 5] });

test('what is counted, left out, and by whom', () => {
  const tally = tallied(sum, 'deal', [
    { se: 'a', amount: 1, currency: 'EUR' },
    { se: 'a', amount: 1, currency: 'USD' },
    { se: 'b', currency: 'PEN' },
    { amount: 1 },
    { amount: 0, currency: 'GBP' },
  ]);
  expect(tally.matched).toBe(5);
  expect(tally.leftOut).toEqual(new Map([['amount', 1]]));
  // b and the currency PEN belong to a record that was left out, GBP to no amount at all; one amount has none.
  expect(tally.people).toEqual(new Set(['a']));
  expect(tally.currencies).toEqual(new Set(['EUR', 'USD', '']));
  expect(tally.anonymous.size).toBe(0);
});

test('merging adds everything up and leaves the other as it was', () => {
  const [a, b] = [
    tallied(sum, 'deal', [{ se: 'a', amount: 1, currency: 'EUR' }, { se: 'a' }]),
    tallied(sum, 'deal', [{ se: 'b', amount: 2, currency: 'USD' }, { se: 'b' }, {}]),
  ];
  const before = structuredClone(b);
  mergeTally(a, b, sum);
  expect(a).toEqual({
    matched: 5,
    leftOut: new Map([['amount', 3]]),
    people: new Set(['a', 'b']),
    anonymous: new Map(),
    rounds: new Map(),
    alike: new Map(),
    voices: new Map(),
    unsigned: new Map(),
    currencies: new Set(['EUR', 'USD']),
    state: { moments: { n: 2, sum: [3], squares: [5] }, smallest: 0, largest: 2 },
  });
  expect(b).toEqual(before);
});

describe('answers', () => {
  const answer = (rest: Readonly<Record<string, Value>>) => ({ item: 'q1', value: 3, ...rest });

  test.each<[string, Rows, number]>([
    ['nobody', [], 0],
    ['respondents, each once', [answer({ respondent: 'r' }), answer({ respondent: 'r' })], 1],
    [
      'without respondents: at least as many as have answered one item in one wave',
      [
        answer({ wave: '1' }),
        answer({ wave: '1' }),
        answer({ wave: '2' }),
        answer({ wave: '1', item: 'q2' }),
      ],
      2,
    ],
    [
      'without a wave the month is the round',
      [
        answer({ submitted_at: '2026-07-01' }),
        answer({ submitted_at: '2026-07-31T10:00' }),
        answer({ submitted_at: '2026-08-01' }),
      ],
      2,
    ],
    ['without either they are of one round', [answer({}), answer({}), answer({})], 3],
    ['both together', [answer({ respondent: 'r' }), answer({}), answer({})], 3],
    [
      'two people with a new key in each wave',
      ['1', '2', '3'].flatMap((wave) => [
        answer({ wave, respondent: `a${wave}` }),
        answer({ wave, respondent: `b${wave}` }),
      ]),
      2,
    ],
    [
      'two people with a key for each item',
      ['q1', 'q2'].flatMap((item) => [
        answer({ item, respondent: `a${item}` }),
        answer({ item, respondent: `b${item}` }),
      ]),
      2,
    ],
    [
      'item and wave are kept apart, whatever spaces they have',
      [answer({ item: 'q 1', wave: '2' }), answer({ item: 'q', wave: '1 2' })],
      1,
    ],
    ['an answer that cannot be used is nobody’s', [answer({ value: 9 })], 0],
  ])('%s', (_, rows, people) => {
    expect(headsOf(tallied(likert, 'survey', rows))).toBe(people);
  });

  test('rounds add up when merged', () => {
    const [a, b] = [tallied(likert, 'survey', [answer({})]), tallied(likert, 'survey', [answer({})])];
    mergeTally(a, b, likert);
    expect(headsOf(a)).toBe(2);
  });
});

describe('all say the same, or all but one', () => {
  /** Respondents and what each of them answers. */
  const said = (...answers: readonly (readonly number[])[]): Rows =>
    answers.flatMap((own, index) =>
      own.map((value, place) => ({ item: `q${place}`, value, respondent: `r${index}` })),
    );
  const low = { value: { lte: 2 } };
  const unlike = said([1], [1], [5], [5], [3], [3]);
  const allLow = said([1], [2], [1], [2], [1], [2]);

  test.each<[string, StatisticSpec, Rows, boolean]>([
    ['a count of answers that differ', { type: 'count' }, unlike, false],
    ['a count of equal answers', { type: 'count' }, said([2], [2], [2], [2], [2], [4]), true],
    ['a rate', { type: 'rate', of: 'count', per: 'personWeek' }, said([2], [2], [2], [2]), true],
    ['a gini', { type: 'gini', of: 'count' }, said([2], [2], [2], [2]), true],
    [
      'a sum of each deal',
      { type: 'perDeal', of: { sum: 'value' }, summary: 'mean' },
      said([2], [2], [2], [2]).map((row) => ({ ...row, deal_id: row['respondent'] })),
      true,
    ],
    ['breadth', { type: 'breadth' }, said([2], [2], [2], [2]), true],
    [
      'a ratio that counts all above',
      { type: 'ratio', numerator: { of: 'count', where: low }, denominator: { of: 'count' } },
      allLow,
      true,
    ],
    [
      'a ratio that counts some above',
      { type: 'ratio', numerator: { of: 'count', where: low }, denominator: { of: 'count' } },
      unlike,
      false,
    ],
    [
      'a ratio of sums',
      { type: 'ratio', numerator: { of: { sum: 'value' } }, denominator: { of: 'count' } },
      said([2], [2], [2], [2]),
      true,
    ],
    [
      'all but one respondent, with two answers each',
      { type: 'topBox', scale: [1, 5] },
      said([5, 4], [5, 4], [4, 4], [5, 5], [1, 2]),
      true,
    ],
    [
      'respondents who say both are alike with nobody',
      { type: 'topBox', scale: [1, 5] },
      said([5, 1], [5, 1], [5, 2], [4, 1], [5, 2]),
      false,
    ],
    [
      'a mean, with two answers each',
      { type: 'mean', field: 'value' },
      said([5, 5], [5, 5], [5, 5], [5, 5], [1, 2]),
      true,
    ],
  ])('%s', (_, statistic, rows, is) => {
    expect(isUnanimous(tallied(planned(statistic), 'survey', rows))).toBe(is);
  });

  test('a count of low answers only says of each of them that it is low', () => {
    const [plan] = cohortsOf(
      [metric('m', { source: 's', where: low, statistic: { type: 'count' } })],
      tools,
    ).flatMap(({ metrics }) => metrics);
    if (plan === undefined) throw new Error('one metric');
    expect(isUnanimous(tallied(plan, 'survey', allLow))).toBe(true);
  });
});
