import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../src/types.ts';
import { counted } from '../../../support/small-model.ts';

type Row = Readonly<Record<string, Value | undefined>>;
const item = (from?: string, to?: string): Row => ({
  pov_started_at: from && `2026-${from}`,
  pov_ended_at: to && `2026-${to}`,
});
const load = { type: 'load', from: 'pov_started_at', to: 'pov_ended_at' } as const;

// 1 to 14 July for two full-time people: 28 person-days. An item counts from its first day up to its last.
describe('item-days over person-days', () => {
  test.each<[string, Row[], number, number]>([
    ['nothing is a real 0', [], 0, 0],
    ['open all the time', [item('06-01', '08-01')], 14, 1],
    ['still open', [item('06-01')], 14, 1],
    ['within the period: 3 to 5 July', [item('07-03', '07-06')], 3, 0],
    ['for one day', [item('07-03', '07-04')], 1, 0],
    ['ended on its first day: no time at all', [item('07-03', '07-03')], 0, 0],
    ['ended before', [item('06-01', '06-30')], 0, 0],
    ['ended on the first day of the period, which does not count', [item('06-01', '07-01')], 0, 0],
    ['ended on the second', [item('06-01', '07-02')], 1, 0],
    ['began on the last day, still open', [item('07-14')], 1, 1],
    ['ended on the last day', [item('07-13', '07-14')], 1, 0],
    ['ends the day after asOf: it was open all of the last day', [item('07-14', '07-15')], 1, 1],
    ['begins after the period', [item('07-15')], 0, 0],
    ['several', [item('06-01'), item('07-03', '07-06'), item('07-14', '08-01')], 18, 2],
  ])('%s', (_, rows, itemDays, open) => {
    expect(counted(load, rows)).toEqual({
      n: 2,
      people: 2,
      open,
      exposure: 28,
      result: { value: itemDays / 28 },
      reasons: [],
    });
  });

  // Little: in steady state load = arrivals x time. One item a day, each for 3 days, one person: 3 open at a time.
  test("Little's law", () => {
    const rows = Array.from({ length: 40 }, (_, index) => {
      const start = Date.UTC(2026, 5, 15 + index);
      const day = (time: number): string => new Date(time).toISOString().slice(5, 10);
      return item(day(start), day(start + 3 * 86_400_000));
    });
    expect(counted(load, rows, { personDays: () => 14 }).result).toEqual({ value: 3 });
  });

  test('half a person has twice the load of a whole one', () => {
    const rows = [item('07-01', '07-08')];
    expect(counted(load, rows, { personDays: () => 14 }).result).toEqual({ value: 0.5 });
    expect(counted(load, rows, { personDays: () => 7 }).result).toEqual({ value: 1 });
  });
});

test('asOf before the end of the period: the days up to asOf', () => {
  // The period is July; asOf the 10th, so that the days are 1 to 10 July.
  const over = { days: { from: 20635, to: 20644 }, asOf: 20644, personDays: () => 20 };
  expect(counted(load, [item('07-06'), item('07-09', '07-12')], over)).toMatchObject({
    open: 2,
    result: { value: (5 + 2) / 20 },
  });
});

test('a past period: what was open then but has ended since is not open', () => {
  const over = { asOf: 20700 };
  expect(counted(load, [item('07-06', '07-20')], over)).toMatchObject({
    open: 0,
    result: { value: 9 / 28 },
  });
});

test('times of day count as their local day', () => {
  // 22:30 UTC on the 2nd is 00:30 on the 3rd in Berlin.
  const row = { pov_started_at: '2026-07-02T22:30:00Z', pov_ended_at: '2026-07-04T08:00' };
  expect(counted(load, [row]).result).toEqual({ value: 1 / 28 });
});

test('an end that is only expected is none, wherever it lies', () => {
  const row = { ...item('07-06', '07-03'), pov_outcome: 'open' };
  expect(counted(load, [row])).toMatchObject({ open: 1, result: { value: 9 / 28 }, reasons: [] });
});

test('what has no beginning, no usable end or ends before it begins is left out', () => {
  const rows = [
    item(undefined, '07-03'),
    { pov_started_at: '2026-07-01', pov_ended_at: 'soon' },
    item('07-03', '07-02'),
  ];
  expect(counted(load, rows)).toMatchObject({
    open: 0,
    result: { value: 0 },
    reasons: ['pov_started_at', 'pov_ended_at', 'negative duration'],
  });
});

test.each([
  ['nobody there', { personDays: () => 0, people: () => new Set<string>() }, 0],
  ['the period has not begun', { days: undefined }, 2],
])('%s: no population', (_, over, people) => {
  expect(counted(load, [item('07-01')], over)).toEqual({
    n: people,
    people,
    exposure: 0,
    result: { missing: 'noPopulation', reason: 'nobody of the group worked in the period' },
    reasons: [],
  });
});

// asOf is the 14th.
test.each<[string, Row, number]>([
  ['due before', { ...item('07-01'), pov_due_at: '2026-07-10' }, 1],
  ['due on the day asOf', { ...item('07-01'), pov_due_at: '2026-07-14' }, 1],
  ['due the day after', { ...item('07-01'), pov_due_at: '2026-07-15' }, 0],
  ['without a day', item('07-01'), 0],
  ['ended late', { ...item('07-01', '07-12'), pov_due_at: '2026-07-10' }, 0],
  ['not yet begun', { ...item('07-15'), pov_due_at: '2026-07-10' }, 0],
])('overdue: %s', (_, row, overdue) => {
  expect(counted({ ...load, due: 'pov_due_at' }, [row])).toMatchObject({ overdue });
  expect(counted(load, [row])).not.toHaveProperty('overdue');
});
