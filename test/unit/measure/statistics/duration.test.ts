import { describe, expect, test } from 'vitest';
import { momentReader } from '../../../../src/measure/calendar/moment.ts';
import type { SpecOf } from '../../../../src/measure/statistics/statistic.ts';
import type { Value } from '../../../../src/types.ts';
import { counted } from '../../../support/small-model.ts';

type Row = Readonly<Record<string, Value | undefined>>;
type Spec = SpecOf<'duration'>;

/** From the first moment to the second, of July 2026 if the day alone is given. */
const span = (from?: string, to?: string): Row => ({ created_at: moment(from), closed_at: moment(to) });
const moment = (text?: string): string | undefined =>
  text === undefined || text.length > 8 ? text : `2026-07-${text}`;

const spec = (rest: Partial<Spec> = {}): Spec => ({
  type: 'duration',
  from: 'created_at',
  to: 'closed_at',
  unit: 'days',
  summary: 'median',
  ...rest,
});

// asOf is Tuesday, 14 July 2026, and the calendar Berlin, Monday to Friday, 09:00 to 17:00.
describe('the ordinary median, when nothing is open', () => {
  test.each<[string, Row[], number]>([
    ['one', [span('01', '04')], 3],
    ['on one day', [span('01', '01')], 0],
    ['odd', [span('01', '02'), span('01', '09'), span('01', '04')], 3],
    ['even: half way', [span('01', '02'), span('01', '05'), span('01', '09'), span('01', '03')], 3],
    ['ended on the day asOf', [span('01', '14')], 13],
  ])('%s', (_, rows, value) => {
    expect(counted(spec(), rows)).toEqual({
      n: rows.length,
      open: 0,
      leftOut: {},
      result: { value },
      reasons: [],
    });
  });
});

describe('what is open at the end of the day asOf', () => {
  // Open since the 1st: known to last 14 days (1 to 14 July).
  test.each<[string, Row[], number | string, number]>([
    ['makes the median larger, not smaller', [span('01', '02'), span('01', '05'), span('01')], 4, 1],
    ['half open: the curve is at a half from there on', [span('01', '03'), span('01')], 2, 1],
    ['more than half open', [span('01', '03'), span('01'), span('02')], 'tooFew', 2],
    ['all open', [span('01'), span('02')], 'tooFew', 2],
    ['ends after asOf: open, whatever the file says', [span('01', '15')], 'tooFew', 1],
    [
      'an end that is only expected is none, wherever it lies',
      [span('01', '02'), span('01', '05'), { ...span('10', '03'), outcome: 'open' }],
      4,
      1,
    ],
    // Three ended within 2 days; those that began on the 14th are open for one day only and leave the risk set early:
    // at 1: 1 of 5 -> 4/5, two leave; at 2: 2 of 2 -> 0. The median is 2.
    [
      'what began late says little',
      [span('01', '02'), span('01', '03'), span('02', '04'), span('14'), span('14')],
      2,
      2,
    ],
  ])('%s', (_, rows, value, open) => {
    const outcome = counted(spec(), rows);
    expect(outcome).toMatchObject({ n: rows.length, open });
    expect('value' in outcome.result ? outcome.result.value : outcome.result.missing).toBe(value);
  });

  test('says why there is none', () => {
    const result = (summary: Spec['summary']) => counted(spec({ summary }), [span('01')]).result;
    expect(result('median')).toEqual({ missing: 'tooFew', reason: 'more than half is still open' });
    expect(result('p90')).toEqual({
      missing: 'tooFew',
      reason: 'too much is still open to know when nine tenths end',
    });
    expect(result('mean')).toEqual({ missing: 'tooFew', reason: 'all are still open' });
  });

  test('what began after asOf is left out at the end', () => {
    expect(counted(spec(), [span('01', '03'), span('15'), span('15', '16')])).toMatchObject({
      n: 1,
      open: 0,
      leftOut: { 'begins after asOf': 2 },
      result: { value: 2 },
    });
  });

  test('an earlier asOf sees less: no duration, then an open one, then the whole', () => {
    const read = momentReader('Europe/Berlin');
    const seen = (day: string) => {
      const { n, open } = counted(spec(), [span('06', '10')], {
        closing: read(`2026-07-${day}T00:00`),
      });
      return { n, open };
    };
    expect(seen('06')).toEqual({ n: 0, open: 0 });
    expect(seen('07')).toEqual({ n: 1, open: 1 });
    expect(seen('10')).toEqual({ n: 1, open: 1 });
    expect(seen('11')).toEqual({ n: 1, open: 0 });
  });
});

// asOf is the 14th.
describe('what is open and should have ended by asOf is overdue', () => {
  test.each<[string, Row, number]>([
    ['due before', { ...span('01'), due_at: '2026-07-10' }, 1],
    ['due on the day asOf', { ...span('01'), due_at: '2026-07-14' }, 1],
    ['due the day after', { ...span('01'), due_at: '2026-07-15' }, 0],
    ['without a day', span('01'), 0],
    ['with a word for a day', { ...span('01'), due_at: 'soon' }, 0],
    ['ended late', { ...span('01', '12'), due_at: '2026-07-10' }, 0],
    ['ends after asOf', { ...span('01', '15'), due_at: '2026-07-10' }, 1],
    ['begins after asOf', { ...span('15'), due_at: '2026-07-10' }, 0],
  ])('%s', (_, row, overdue) => {
    expect(counted(spec({ due: 'due_at' }), [row, span('01', '02')])).toMatchObject({ overdue });
  });

  test('without the field nothing is said of it', () => {
    expect(counted(spec(), [{ ...span('01'), due_at: '2026-07-10' }])).not.toHaveProperty('overdue');
  });
});

describe('summaries', () => {
  const days = (...lengths: number[]): Row[] =>
    lengths.map((length) => span('01', String(1 + length).padStart(2, '0')));

  test.each<[string, Spec['summary'], Row[], number]>([
    // S is 0.1 from 9 to 12: half way.
    ['nine tenths of ten', 'p90', days(1, 2, 3, 4, 5, 6, 7, 8, 9, 12), 10.5],
    ['nine tenths of nine: the longest', 'p90', days(1, 2, 3, 4, 5, 6, 7, 8, 9), 9],
    ['the mean', 'mean', days(1, 2, 6), 3],
    // 1 for 2 days, then a half for the 12 more that the other is open.
    ['the mean with one open: the area under the curve', 'mean', [span('01', '03'), span('01')], 2 + 12 / 2],
  ])('%s', (_, summary, rows, value) => {
    expect(counted(spec({ summary }), rows).result).toEqual({ value: expect.closeTo(value, 14) });
  });
});

describe('units', () => {
  // From Friday 15:00 to Monday 10:30: two hours on Friday, one and a half on Monday.
  const weekend = span('2026-07-03T15:00', '2026-07-06T10:30');
  test.each<[Spec['unit'], Row, number]>([
    ['hours', weekend, 67.5],
    ['days', weekend, 67.5 / 24],
    ['workingHours', weekend, 3.5],
    ['workingDays', weekend, 3.5 / 8],
    // Plain dates: midnights between them, and working days from Friday up to, not including, Tuesday.
    ['days', span('03', '07'), 4],
    ['workingDays', span('03', '07'), 2],
    ['workingDays', span('04', '05'), 0],
    // Across the change to winter time, 25 October: the night has an hour more.
    ['hours', span('2025-10-25T12:00', '2025-10-26T12:00'), 25],
    ['days', span('2025-10-25T12:00', '2025-10-26T12:00'), 25 / 24],
    ['days', span('2025-10-25', '2025-10-26'), 1],
    ['workingHours', span('2025-10-24T16:00', '2025-10-27T10:00'), 2],
    // Written with offsets: 23:30 in New York is 05:30 of the next day in Berlin.
    ['hours', span('2026-07-01T23:30:00-04:00', '2026-07-02T06:00'), 0.5],
  ])('%s, %o: %d', (unit, row, value) => {
    expect(counted(spec({ unit }), [row])).toMatchObject({
      n: 1,
      result: { value: expect.closeTo(value, 12) },
    });
  });

  test('an open one is timed to the end of the day asOf', () => {
    // From Monday, 13 July, 15:00: 33 hours to Wednesday 00:00; of working time 2 and 8.
    const open = [
      span('2026-07-13T15:00'),
      span('2026-07-13T15:00'),
      span('2026-07-14T09:00', '2026-07-14T11:00'),
    ];
    const mean = (unit: Spec['unit']) => counted(spec({ unit, summary: 'mean' }), open).result;
    // 2 hours until the first ends, then 2/3 until 33, or 10.
    expect(mean('hours')).toEqual({ value: expect.closeTo(2 + (2 / 3) * 31, 12) });
    expect(mean('workingHours')).toEqual({ value: expect.closeTo(2 + (2 / 3) * 8, 12) });
  });

  test.each(['hours', 'workingHours'] as const)('%s need times of day', (unit) => {
    const rows = [
      span('01', '2026-07-02T10:00'),
      span('2026-07-01T10:00', '02'),
      span('01'),
      span('2026-07-02T10:00', '2026-07-02T12:00'),
    ];
    expect(counted(spec({ unit }), rows)).toMatchObject({
      n: 1,
      result: { value: 2 },
      reasons: ['no time of day', 'no time of day', 'no time of day'],
    });
  });

  test.each(['days', 'workingDays'] as const)('%s do with one time of day: days are counted', (unit) => {
    expect(counted(spec({ unit }), [span('01', '2026-07-02T10:00')])).toMatchObject({
      n: 1,
      result: { value: 1 },
    });
  });
});

describe('what cannot be timed is left out and named', () => {
  test.each<[string, Row, string]>([
    ['without a beginning', span(undefined, '03'), 'created_at'],
    ['with an end that is no date', { created_at: '2026-07-01', closed_at: 'soon' }, 'closed_at'],
    ['with a beginning that is no date', { created_at: 'once', closed_at: '2026-07-01' }, 'created_at'],
    ['that ends on a day before it begins', span('03', '02'), 'negative duration'],
    [
      'that ends a minute before it begins',
      span('2026-07-03T10:00', '2026-07-03T09:59'),
      'negative duration',
    ],
  ])('%s', (_, row, reason) => {
    expect(counted(spec(), [row, span('01', '03')])).toMatchObject({
      n: 1,
      result: { value: 2 },
      reasons: [reason],
    });
  });

  test('a plain day and a time on it are no negative duration', () => {
    expect(counted(spec(), [span('2026-07-03T10:00', '03')])).toMatchObject({ n: 1, result: { value: 0 } });
  });

  test('nothing at all is no population', () => {
    expect(counted(spec(), [])).toEqual({
      n: 0,
      open: 0,
      leftOut: {},
      result: {
        missing: 'noPopulation',
        reason: 'no record of the period meets the conditions and has both dates',
      },
      reasons: [],
    });
  });
});
