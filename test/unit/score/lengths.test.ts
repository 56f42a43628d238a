import { describe, expect, test } from 'vitest';
import type { ScoreRow } from '../../../src/generated/report.ts';
import { goalNotes, otherLength } from '../../../src/score/lengths.ts';
import type { Period, StatisticSpec } from '../../../src/types.ts';
import { metric, model } from '../../support/small-model.ts';

const period = (id: string, from: string, to: string): Period => ({ id, label: id, from, to });
const q2 = period('2026-Q2', '2026-04-01', '2026-06-30');
const q3 = period('2026-Q3', '2026-07-01', '2026-09-30');
const july = period('2026-07', '2026-07-01', '2026-07-31');
const half = period('2026-01-01..2026-06-30', '2026-01-01', '2026-06-30');
const all = period('all', '1900-01-01', '2199-12-31');

const base = { group: 'all', weight: 1, status: 'scored' as const, score: 50 };
const row: ScoreRow = { ...base, level: 'metric', id: 'm', label: 'Demos', parent: 'work', value: 4 };
const dimension: ScoreRow = { ...base, level: 'dimension', id: 'work', label: 'Work', parent: 'overall' };
const scores = [dimension, row];

const of = (statistic: StatisticSpec, date?: string) =>
  model([metric('m', { source: 'activities', ...(date === undefined ? {} : { date }), statistic })]);

const count: StatisticSpec = { type: 'count' };
const perDeal: StatisticSpec = { type: 'perDeal', of: 'count', summary: 'mean' };
const weekly: StatisticSpec = { type: 'rate', of: 'count', per: 'week' };

describe('what is compared between periods of different length', () => {
  const reason = 'the periods differ in length: 91 and 31 days';
  test.each<[string, StatisticSpec, Period, Period, string | undefined]>([
    ['not a count', count, q2, july, reason],
    ['not a sum', { type: 'sum', field: 'amount' }, q2, july, reason],
    ['not a breadth', { type: 'breadth' }, q2, july, reason],
    ['not a concentration', { type: 'gini', of: 'count' }, q2, july, reason],
    ['not what a deal has', perDeal, q2, july, reason],
    ['not who is seen at all', { type: 'distinctRatio', above: 'owner', below: 'se' }, q2, july, reason],
    ['a rate', weekly, q2, july, undefined],
    ['a breadth by the week', { type: 'breadth', every: 'week' }, q2, july, undefined],
    ['a mean', { type: 'mean', field: 'amount' }, q2, july, undefined],
    ['a count of quarters, though one has a day more', count, q2, q3, undefined],
    ['not a count of a half', count, half, q3, 'the periods differ in length: 181 and 92 days'],
  ])('%s', (_, statistic, before, now, expected) => {
    const sides = { model: of(statistic, 'happened_at'), before, now, scores };
    expect(otherLength(row, sides)).toBe(expected);
    expect(otherLength(dimension, sides)).toBe(expected);
  });

  test('what whole deals have, all of it: the date is theirs', () => {
    const whole = of(perDeal, 'deal.closed_at');
    expect(otherLength(row, { model: whole, before: q2, now: july, scores })).toBeUndefined();
    expect(goalNotes(whole, { period: july, scores })).toEqual([]);
  });

  test('a count of what has no date is the same in both', () => {
    expect(otherLength(row, { model: of(count), before: q2, now: july, scores })).toBeUndefined();
  });
});

describe('a goal that is meant for a quarter', () => {
  const messages = (statistic: StatisticSpec, of_: Period, rows: readonly ScoreRow[] = scores): string[] =>
    goalNotes(of(statistic, 'happened_at'), { period: of_, scores: [...rows] }).map(({ message }) => message);

  test.each<[string, StatisticSpec, Period, string[]]>([
    ['of a month', count, july, ['the goal of Demos is meant for a quarter; 2026-07 has 31 days']],
    ['of all dates', count, all, ['the goal of Demos is meant for a quarter; these are all dates']],
    ['of what a deal has', perDeal, july, ['the goal of Demos is meant for a quarter; 2026-07 has 31 days']],
    ['none of a quarter', count, q3, []],
    ['none of a rate', weekly, july, []],
    ['none of a concentration, which grows little', { type: 'gini', of: 'count' }, july, []],
  ])('%s', (_, statistic, of_, expected) => {
    expect(messages(statistic, of_)).toEqual(expected);
  });

  test('several are named together; what does not count or has no score is not', () => {
    const second: ScoreRow = { ...row, label: 'Talks' };
    expect(messages(count, july, [row, second])).toEqual([
      'the goals of Demos, Talks are meant for a quarter; 2026-07 has 31 days',
    ]);
    const { score: _, ...bare } = row;
    expect(messages(count, july, [bare, { ...row, weight: 0 }])).toEqual([]);
  });
});
