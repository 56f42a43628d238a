import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText } from '../../../../src/measure/calendar/day.ts';
import { statisticOf } from '../../../../src/measure/statistics/index.ts';
import type { Context, SpecOf } from '../../../../src/measure/statistics/statistic.ts';
import type { Value } from '../../../../src/types.ts';
import { context, counted, entryOf, intervalOf, tools, valueIn } from '../../../support/small-model.ts';

type Row = Readonly<Record<string, Value | undefined>>;
type Spec = SpecOf<'openShare'>;

const deal = (from: string | undefined, to?: string, rest: Row = {}): Row => ({
  created_at: from && `2026-${from}`,
  closed_at: to && `2026-${to}`,
  outcome: to === undefined ? 'open' : 'won',
  ...rest,
});
const spec = (judged: Partial<Spec>): Spec => ({
  type: 'openShare',
  from: 'created_at',
  to: 'closed_at',
  ...judged,
});
const named = spec({ where: { champion: { exists: true } } });
const champion = { champion: 'yes' };

// The period is 1 to 14 July 2026, and asOf the 14th.
describe('which records are open on the last day', () => {
  test.each<[string, Row, 'counts' | 'begun later' | 'no longer open']>([
    ['begun before, still open', deal('06-01'), 'counts'],
    ['begun on the day', deal('07-14'), 'counts'],
    ['begun the day after', deal('07-15'), 'begun later'],
    ['ended the day before', deal('06-01', '07-13'), 'no longer open'],
    ['ended on the day: it is open up to, not including, its last', deal('06-01', '07-14'), 'no longer open'],
    ['ended the day after', deal('06-01', '07-15'), 'counts'],
    ['expected to end long before: that is a plan', deal('06-01', '06-20', { outcome: 'open' }), 'counts'],
    ['expected to end before it began', deal('06-01', '05-20', { outcome: 'open' }), 'counts'],
  ])('%s', (_, row, is) => {
    const outcome = counted(named, [{ ...row, ...champion }]);
    expect(outcome).toMatchObject({
      n: is === 'counts' ? 1 : 0,
      leftOut: is === 'counts' ? {} : { [is]: 1 },
      reasons: [],
    });
    expect(valueIn(outcome)).toBe(is === 'counts' ? 1 : 'noPopulation');
  });

  test('asOf before the end of the period: that day', () => {
    const over = { days: { from: 20635, to: 20640 }, asOf: 20640 };
    expect(counted(named, [deal('07-06', undefined, champion), deal('07-07')], over)).toMatchObject({
      n: 1,
      result: { value: 1 },
    });
  });

  test('what cannot be placed is left out and named', () => {
    const rows = [
      deal(undefined, '07-13'),
      { ...deal('07-01'), outcome: 'won', closed_at: 'soon' },
      deal('07-03', '07-02'),
      deal('07-01'),
    ];
    expect(counted(named, rows)).toMatchObject({
      n: 1,
      result: { value: 0 },
      reasons: ['created_at', 'closed_at', 'negative duration'],
    });
  });
});

describe('what is asked of them', () => {
  test('where: two of three', () => {
    const rows = [
      deal('06-01', undefined, champion),
      deal('06-02', '07-20', champion),
      deal('06-03'),
      deal('06-04', '07-01', champion),
    ];
    expect(counted(named, rows)).toMatchObject({
      n: 3,
      leftOut: { 'no longer open': 1 },
      result: { value: 2 / 3 },
    });
  });

  // Day 20648 is the 14th.
  test.each<[string, string | undefined, number | string]>([
    ['the day before', '2026-07-13', 1],
    ['the day itself has not passed', '2026-07-14', 0],
    ['to come', '2026-08-01', 0],
    ['no day: nobody can tell', undefined, 'noPopulation'],
    ['no date', 'soon', 'noPopulation'],
  ])('past: %s', (_, pov_due_at, value) => {
    const outcome = counted(spec({ past: 'pov_due_at' }), [deal('06-01', undefined, { pov_due_at })]);
    expect(valueIn(outcome)).toBe(value);
    expect(outcome.reasons).toEqual(value === 'noPopulation' ? ['pov_due_at'] : []);
  });

  test.each<[string, string | undefined, number]>([
    ['on the day', '2026-07-14', 1],
    ['14 days before', '2026-06-30', 1],
    ['15 days before', '2026-06-29', 0],
    ['to come', '2026-07-20', 1],
    ['none: nothing is recent', undefined, 0],
  ])('recent: %s', (_, next_step_at, value) => {
    const recent = { field: 'next_step_at', days: 14 };
    expect(counted(spec({ recent }), [deal('06-01', undefined, { next_step_at })])).toMatchObject({
      n: 1,
      result: { value },
      reasons: [],
    });
  });
});

describe('periods that are over', () => {
  const rows = [deal('06-01', undefined, champion)];
  // The period ended on day 20648.
  test.each<[number, boolean, string | number]>([
    [31, false, 1],
    [32, false, 'notApplicable'],
    [32, true, 1],
    [400, true, 1],
  ])('%d days ago, looking back: %s', (ago, lookBack, value) => {
    const outcome = counted({ ...named, lookBack }, rows, { asOf: 20648 + ago });
    expect(valueIn(outcome)).toBe(value);
  });

  test('says why', () => {
    expect(counted(named, rows, { asOf: 20680 }).result).toEqual({
      missing: 'notApplicable',
      reason: 'the period ended more than 31 days before the export, which says what is open now',
    });
    expect(counted(named, rows, { days: undefined }).result).toEqual({
      missing: 'noPopulation',
      reason: 'the period has not begun',
    });
    expect(counted(named, []).result).toEqual({
      missing: 'noPopulation',
      reason: 'no record was open on the last day',
    });
  });
});

test('the people are those of the open records', () => {
  const statistic = statisticOf(named, tools);
  const state = statistic.start();
  for (const row of [
    deal('06-01', undefined, { se: 'a' }),
    deal('06-01', '07-01', { se: 'b' }),
    deal('06-01', '07-20', { se: 'c' }),
    deal('07-20', undefined, { se: 'd' }),
    deal('06-01'),
  ])
    statistic.add(state, entryOf(row));
  expect(statistic.finish(state, context).who).toEqual(new Set(['a', 'c']));
  expect(statistic.finish(state, { ...context, asOf: 20700 }).who).toEqual(new Set());
});

describe('who is told by the values of two days', () => {
  const changed = (judged: Partial<Spec>, rows: readonly Row[], a: number, b: number) => {
    const { onDays, ...statistic } = statisticOf(spec(judged), tools);
    const state = statistic.start();
    for (const row of rows) statistic.add(state, entryOf(row));
    return [...(onDays?.changed(state, a, b) ?? [])];
  };
  const due = (day: string): Row => ({ pov_due_at: `2026-07-${day}` });
  // Days 20643 and 20648 are the 9th and the 14th.
  test.each<[string, Row, Partial<Spec>, boolean]>([
    ['open on both', deal('06-01'), { where: {} }, false],
    ['open on neither', deal('06-01', '07-01'), { where: {} }, false],
    ['begun between', deal('07-10'), { where: {} }, true],
    ['ended between', deal('06-01', '07-10'), { where: {} }, true],
    ['begun and ended between', deal('07-10', '07-12'), { where: {} }, false],
    ['has become past', deal('06-01', undefined, due('10')), { past: 'pov_due_at' }, true],
    ['was past before', deal('06-01', undefined, due('08')), { past: 'pov_due_at' }, false],
    [
      'is no longer recent',
      deal('06-01', undefined, { next_step_at: '2026-06-28' }),
      { recent: { field: 'next_step_at', days: 14 } },
      true,
    ],
  ])('%s', (_, row, judged, tells) => {
    const given = [{ ...row, se: 'a' }];
    expect(changed(judged, given, 20643, 20648)).toEqual(tells ? ['a'] : []);
    expect(changed(judged, given, 20648, 20643)).toEqual(tells ? ['a'] : []);
  });
});

// R: prop.test(2, 3, correct = FALSE)$conf.int
test('the interval is that of Wilson', () => {
  const rows = [deal('06-01', undefined, champion), deal('06-02', undefined, champion), deal('06-03')];
  const [low, high] = intervalOf(named, rows) ?? [];
  expect(low).toBeCloseTo(0.20765960080204782, 14);
  expect(high).toBeCloseTo(0.93850805527960379, 14);
});

test('a walk from record to record gives the same', () => {
  const first = context.days?.from ?? 0;
  const day = fc.integer({ min: first - 30, max: first + 40 });
  const maybe = fc.option(day, { nil: undefined, freq: 4 });
  const record = fc.record({ from: day, lasts: fc.option(fc.nat(40), { nil: undefined }), due: maybe });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 20 }), day, (list, last) => {
      const over: Partial<Context> = { days: { from: first - 30, to: last }, asOf: last };
      const rows = list.map(({ from, lasts, due }) => ({
        created_at: dateText(from),
        ...(lasts === undefined ? {} : { closed_at: dateText(from + lasts) }),
        ...(due === undefined ? {} : { pov_due_at: dateText(due) }),
      }));
      const open = list.filter(
        ({ from, lasts, due }) =>
          due !== undefined && from <= last && (lasts === undefined || from + lasts > last),
      );
      const late = open.filter(({ due = last }) => due < last);
      const outcome = counted(spec({ past: 'pov_due_at' }), rows, over);
      expect(outcome.n).toBe(open.length);
      expect(valueIn(outcome)).toBe(open.length === 0 ? 'noPopulation' : late.length / open.length);
    }),
  );
});
