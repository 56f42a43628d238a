import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentReader } from '../../../../src/measure/calendar/moment.ts';
import { statisticOf } from '../../../../src/measure/statistics/index.ts';
import type { SpecOf } from '../../../../src/measure/statistics/statistic.ts';
import type { Value } from '../../../../src/types.ts';
import { context, counted, entryOf, intervalOf, tools, valueIn } from '../../../support/small-model.ts';
import { curveOf, fallsOf } from '../../../support/survival.ts';

type Row = Readonly<Record<string, Value | undefined>>;
type Spec = SpecOf<'onTime'>;

/** From the first moment to the second, of July 2026 if the day alone is given. */
const span = (from?: string, to?: string): Row => ({ requested_at: moment(from), responded_at: moment(to) });
const moment = (text?: string): string | undefined =>
  text === undefined || text.length > 8 ? text : `2026-07-${text}`;

const spec = (rest: Partial<Spec> = {}): Spec => ({
  type: 'onTime',
  from: 'requested_at',
  to: 'responded_at',
  limit: 3,
  unit: 'days',
  ...rest,
});

// asOf is Tuesday, 14 July 2026, and the calendar Berlin, Monday to Friday, 09:00 to 17:00. Plain days: midnights between.
describe('the share within the limit', () => {
  test.each<[string, Row[], number | string, number]>([
    ['at once', [span('01', '01')], 1, 1],
    ['just within', [span('01', '04')], 1, 1],
    ['a day too late', [span('01', '05')], 0, 1],
    ['not done at all, and its time is up', [span('01')], 0, 1],
    ['three of four', [span('01', '02'), span('02', '05'), span('03', '09'), span('04', '04')], 3 / 4, 4],
    ['done after asOf: it was not done in time in any case', [span('01', '15'), span('01', '02')], 1 / 2, 2],
  ])('%s', (_, rows, value, n) => {
    const outcome = counted(spec(), rows);
    expect(outcome).toMatchObject({ n, open: 0, leftOut: {}, reasons: [] });
    expect(valueIn(outcome)).toBe(value);
  });
});

// At the end of the 14th what began on the 10th has waited for 5 midnights, what began on the 12th for 3: it may still be
// done on the 15th, which is within three days.
describe('what is not up yet is not judged, done or not', () => {
  test.each<[string, Row[], number | string, number, number]>([
    ['young and waiting', [span('01', '09'), span('12')], 0, 1, 1],
    ['young and done at once', [span('01', '09'), span('12', '12')], 0, 1, 1],
    ['the day before, up', [span('11')], 0, 1, 0],
    ['none is up', [span('12', '13'), span('14')], 'tooFew', 0, 2],
  ])('%s', (_, rows, value, n, open) => {
    const outcome = counted(spec(), rows);
    expect(outcome).toMatchObject({ n, open });
    expect(valueIn(outcome)).toBe(value);
  });

  test('fast ones are not over-represented: of one request a day, half answered at once and half never', () => {
    const rows = Array.from({ length: 14 }, (_, index) => {
      const day = String(index + 1).padStart(2, '0');
      return index % 2 === 0 ? span(day, day) : span(day);
    });
    // Judged are those of the 1st to the 11th: six of eleven. Counting what is done by asOf gives 7 of 7.
    expect(counted(spec(), rows)).toMatchObject({ n: 11, open: 3, result: { value: 6 / 11 } });
  });

  test('says why there is none', () => {
    expect(counted(spec(), [span('14')]).result).toEqual({
      missing: 'tooFew',
      reason: 'the time of none of them is up yet',
    });
    expect(counted(spec(), [])).toEqual({
      n: 0,
      open: 0,
      leftOut: {},
      who: new Set(),
      result: {
        missing: 'noPopulation',
        reason: 'no record of the period meets the conditions and has a beginning',
      },
      reasons: [],
    });
  });
});

describe('units', () => {
  const row = span('2026-07-10T15:00', '2026-07-13T10:30');
  // Friday 15:00 to Monday 10:30: 67.5 hours, 2.8125 days, 3.5 hours of work.
  test.each<[Spec['unit'], number, number]>([
    ['hours', 67.5, 1],
    ['hours', 67.4, 0],
    ['days', 2.8125, 1],
    ['days', 2.8, 0],
    ['workingHours', 3.5, 1],
    ['workingHours', 3.4, 0],
    ['workingDays', 3.5 / 8, 1],
    ['workingDays', 0.43, 0],
  ])('%s, limit %d', (unit, limit, value) => {
    expect(counted(spec({ unit, limit }), [row]).result).toEqual({ value });
  });

  // The 14th, 09:00: eight hours of work by the end of the day. Whoever answers before nine on the 15th has taken no more.
  test('the night does not use up working hours', () => {
    const begun = span('2026-07-14T09:00');
    expect(counted(spec({ unit: 'workingHours', limit: 8 }), [begun])).toMatchObject({ n: 0, open: 1 });
    expect(counted(spec({ unit: 'workingHours', limit: 7.5 }), [begun])).toMatchObject({ n: 1, open: 0 });
  });

  test('hours need times of day', () => {
    const rows = [span('01', '2026-07-01T10:00'), span('2026-07-01T10:00', '01'), span('01')];
    expect(counted(spec({ unit: 'hours' }), rows)).toMatchObject({
      n: 0,
      reasons: ['no time of day', 'no time of day', 'no time of day'],
    });
  });
});

test('what cannot be timed is left out and named', () => {
  const rows = [
    span(undefined, '03'),
    { requested_at: '2026-07-01', responded_at: 'soon' },
    span('05', '04'),
    span('15', '16'),
    span('01', '02'),
  ];
  expect(counted(spec(), rows)).toMatchObject({
    n: 1,
    leftOut: { 'begins after asOf': 1 },
    reasons: ['requested_at', 'responded_at', 'negative duration'],
  });
});

test('an end that is only expected is none', () => {
  const pov = spec({ from: 'pov_started_at', to: 'pov_ended_at' });
  const row = { pov_started_at: '2026-07-01', pov_ended_at: '2026-07-02' };
  expect(counted(pov, [{ ...row, pov_outcome: 'success' }]).result).toEqual({ value: 1 });
  expect(counted(pov, [{ ...row, pov_outcome: 'open' }]).result).toEqual({ value: 0 });
  // It may lie anywhere, before the beginning too.
  expect(
    counted(pov, [{ pov_started_at: '2026-07-03', pov_ended_at: '2026-07-02', pov_outcome: 'open' }]),
  ).toMatchObject({ n: 1, reasons: [] });
});

test('the people are those of the records judged', () => {
  const statistic = statisticOf(spec(), tools);
  const state = statistic.start();
  for (const row of [
    { ...span('01', '02'), se: 'a' },
    { ...span('02'), se: 'b' },
    { ...span('13', '13'), se: 'c' },
    span('01', '02'),
  ])
    statistic.add(state, entryOf(row));
  expect(statistic.finish(state, context).who).toEqual(new Set(['a', 'b']));
});

// R: prop.test(3, 5, correct = FALSE)$conf.int
test('the interval is that of Wilson', () => {
  const rows = [
    span('01', '02'),
    span('01', '02'),
    span('01', '02'),
    span('01', '09'),
    span('01'),
    span('14'),
  ];
  const [low, high] = intervalOf(spec(), rows) ?? [];
  expect(low).toBeCloseTo(0.23072428127601299, 14);
  expect(high).toBeCloseTo(0.88237922576735195, 14);
});

// Those who are judged have all been watched for longer than the limit, so that nobody of them is censored before it.
test('of those judged it is what Kaplan and Meier give at the limit', () => {
  const read = momentReader('Europe/Berlin');
  const end = read('2026-07-15T00:00').day;
  const tasks = fc.array(
    fc.record({ age: fc.integer({ min: 1, max: 12 }), took: fc.option(fc.integer({ min: 0, max: 14 })) }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(tasks, fc.integer({ min: 0, max: 6 }), (list, limit) => {
      const day = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
      const rows = list.map(({ age, took }) => ({
        requested_at: day(end - age),
        ...(took === null ? {} : { responded_at: day(end - age + took) }),
      }));
      const judged = list.filter(({ age }) => age > limit);
      const curve = curveOf(
        judged.map(({ age, took }) =>
          took !== null && took < age ? { time: took, open: false } : { time: age, open: true },
        ),
      );
      const surviving = fallsOf(curve).findLast(({ time }) => time <= limit)?.surviving ?? 1;
      const outcome = counted(spec({ limit }), rows);
      expect(outcome).toMatchObject({ n: judged.length, open: list.length - judged.length });
      if (judged.length > 0) expect(valueIn(outcome)).toBeCloseTo(1 - surviving, 12);
    }),
  );
});
