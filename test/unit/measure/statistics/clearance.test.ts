import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText } from '../../../../src/measure/calendar/day.ts';
import { statisticOf } from '../../../../src/measure/statistics/index.ts';
import type { SpecOf } from '../../../../src/measure/statistics/statistic.ts';
import type { Value } from '../../../../src/types.ts';
import { context, counted, entryOf, intervalOf, tools, valueIn } from '../../../support/small-model.ts';

type Row = Readonly<Record<string, Value | undefined>>;

const spec: SpecOf<'clearance'> = { type: 'clearance', opened: 'requested_at', closed: 'completed_at' };
const task = (opened?: string, closed?: string, rest: Row = {}): Row => ({
  requested_at: opened && `2026-${opened}`,
  completed_at: closed && `2026-${closed}`,
  ...rest,
});

// The period is 1 to 14 July 2026, and asOf the 14th.
describe('what a record adds', () => {
  const one = task('07-05');
  test.each<[string, Row, closed: number, opened: number]>([
    ['opened in the period, still open', task('07-01'), 0, 1],
    ['opened and closed in it', task('07-01', '07-14'), 1, 1],
    ['opened before, closed in it', task('02-01', '07-01'), 1, 0],
    ['opened in it, closed after asOf', task('07-14', '07-15'), 0, 1],
    ['opened before, still open', task('02-01'), 0, 0],
    ['opened before, closed before', task('02-01', '06-30'), 0, 0],
    ['opened after it', task('07-15'), 0, 0],
  ])('%s', (_, row, closed, opened) => {
    const isIn = closed + opened > 0;
    expect(counted(spec, [one, row])).toEqual({
      n: isIn ? 2 : 1,
      who: new Set(),
      leftOut: isIn ? {} : { 'neither opened nor closed in the period': 1 },
      result: { value: closed / (1 + opened) },
      reasons: [],
    });
  });

  test('four closed, two of them old, over three opened: the pile shrinks', () => {
    const rows = [
      task('07-01', '07-02'),
      task('07-02', '07-09'),
      task('07-03'),
      task('05-01', '07-03'),
      task('06-01', '07-04'),
      task('04-01', '06-01'),
    ];
    expect(counted(spec, rows)).toMatchObject({ n: 5, result: { value: 4 / 3 } });
  });
});

test('what cannot be placed is left out and named', () => {
  const rows = [
    task(undefined, '07-03'),
    { requested_at: '2026-07-01', completed_at: 'soon' },
    task('07-03', '07-02'),
    task('07-01', '07-01'),
  ];
  expect(counted(spec, rows)).toMatchObject({
    n: 1,
    result: { value: 1 },
    reasons: ['requested_at', 'completed_at', 'negative duration'],
  });
});

test('an end that is only expected is none', () => {
  const deals = { type: 'clearance', opened: 'created_at', closed: 'closed_at' } as const;
  const deal = (outcome: string) => ({ created_at: '2026-07-02', closed_at: '2026-07-01', outcome });
  expect(counted(deals, [deal('open')])).toMatchObject({ n: 1, result: { value: 0 }, reasons: [] });
  expect(counted(deals, [deal('won')])).toMatchObject({ n: 0, reasons: ['negative duration'] });
});

test('nothing opened is no population, whatever was closed', () => {
  expect(counted(spec, [task('06-01', '07-02')])).toMatchObject({
    n: 1,
    result: { missing: 'noPopulation', reason: 'nothing was opened in the period' },
  });
  expect(counted(spec, [task('07-01')], { days: undefined })).toMatchObject({
    n: 0,
    result: { missing: 'noPopulation', reason: 'the period has not begun' },
  });
});

test('the people are those of the records opened or closed in the period', () => {
  const statistic = statisticOf(spec, tools);
  const state = statistic.start();
  for (const row of [
    task('07-01', undefined, { se: 'a' }),
    task('06-01', '07-01', { se: 'b' }),
    task('06-01', undefined, { se: 'c' }),
    task('05-01', '06-01', { se: 'd' }),
  ])
    statistic.add(state, entryOf(row));
  expect(statistic.finish(state, context).who).toEqual(new Set(['a', 'b']));
});

// R: closed <- c(1,1,1,0,0,1); opened <- c(1,1,1,1,1,0); e <- closed - 0.8 * opened;
// 0.8 + c(-1, 1) * qt(0.975, 5) * sqrt(6 / 5 * sum(e^2)) / 5, which is what survey::svyratio comes to. Not below 0.
test('the interval is that of a ratio, by linearisation over records', () => {
  const both = [task('07-01', '07-02'), task('07-02', '07-03'), task('07-03', '07-04')];
  const [low, high] = intervalOf(spec, [...both, task('07-04'), task('07-05'), task('06-01', '07-05')]) ?? [];
  expect(low).toBe(0);
  expect(high).toBeCloseTo(1.6724844068352325, 14);
  // Each record has the same ratio: nothing varies.
  expect(intervalOf(spec, both)).toBeUndefined();
});

test('over a long time what is closed is what was opened less what is open', () => {
  const first = context.days?.from ?? 0;
  const item = fc.record({ after: fc.nat(60), lasts: fc.option(fc.nat(60), { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 25 }), (list) => {
      const over = { days: { from: first, to: first + 60 }, asOf: first + 60 };
      const rows = list.map(({ after, lasts }) => ({
        requested_at: dateText(first + after),
        ...(lasts === undefined ? {} : { completed_at: dateText(first + after + lasts) }),
      }));
      const open = list.filter(({ after, lasts }) => lasts === undefined || after + lasts > 60).length;
      expect(valueIn(counted(spec, rows, over))).toBe((list.length - open) / list.length);
    }),
  );
});

test('the parts of a period add up to it', () => {
  const first = context.days?.from ?? 0;
  const day = fc.integer({ min: first - 20, max: first + 20 });
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.nat(30)), { maxLength: 25 }), fc.nat(12), (list, cut) => {
      const rows = list.map(([from, lasts]) => ({
        requested_at: dateText(from),
        completed_at: dateText(from + lasts),
      }));
      // One more opened on each day, so that there is always something to divide by; it is never closed.
      const padded = [0, cut + 1].map((at) => ({ requested_at: dateText(first + at) }));
      const closedIn = (from: number, to: number) => {
        const value = Number(
          valueIn(counted(spec, [...rows, ...padded], { days: { from, to }, asOf: first + 100 })),
        );
        const opened =
          list.filter(([begun]) => begun >= from && begun <= to).length +
          [first, first + cut + 1].filter((at) => at >= from && at <= to).length;
        return Math.round(value * opened);
      };
      const whole = closedIn(first, first + 13);
      expect(closedIn(first, first + cut) + closedIn(first + cut + 1, first + 13)).toBe(whole);
    }),
  );
});
