import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/measure/calendar/day.ts';
import { type Moment, momentReader } from '../../../../src/measure/calendar/moment.ts';
import { workingTime } from '../../../../src/measure/calendar/working-time.ts';
import type { CalendarSpec } from '../../../../src/types.ts';

const office: CalendarSpec = {
  fiscalYearStart: 1,
  timezone: 'Europe/Berlin',
  workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  hours: '09:00-17:30',
  holidays: ['2026-12-25', '2026-12-26'],
};

const span = (a: string, b: string, calendar: Partial<CalendarSpec> = {}) => {
  const spec = { ...office, ...calendar };
  const read = momentReader(spec.timezone);
  return { time: workingTime(spec), a: read(a), b: read(b) };
};

const hoursOf = (a: string, b: string, calendar: Partial<CalendarSpec> = {}): number | undefined => {
  const { time, a: from, b: to } = span(a, b, calendar);
  return time.workingHours(from, to);
};

// 2026-07-03 is a Friday.
test.each([
  ['within a day', '2026-07-03T10:00', '2026-07-03T12:30', 2.5],
  ['a whole day', '2026-07-03T00:00', '2026-07-04T00:00', 8.5],
  ['over a weekend', '2026-07-03T16:30', '2026-07-06T10:00', 2],
  ['on a weekend', '2026-07-04T10:00', '2026-07-05T15:00', 0],
  ['before opening', '2026-07-03T05:00', '2026-07-03T09:00', 0],
  ['after closing', '2026-07-03T17:30', '2026-07-03T23:00', 0],
  ['a moment', '2026-07-03T10:00', '2026-07-03T10:00', 0],
  // 2026-12-25 is a Friday, 26 a Saturday, which is counted once as no working day.
  ['over holidays', '2026-12-24T16:30', '2026-12-28T10:00', 2],
  ['on a holiday', '2026-12-25T09:00', '2026-12-25T17:00', 0],
  // 52 weeks and one day: 261 Mondays to Fridays in 2026, less one holiday on a working day.
  ['a year', '2026-01-01T00:00', '2027-01-01T00:00', 260 * 8.5],
  ['written with offsets', '2026-07-03T10:00+02:00', '2026-07-03T06:30-06:00', 4.5],
])('working hours %s', (_, a, b, hours) => {
  expect(hoursOf(a, b)).toBe(hours);
  expect(hoursOf(b, a)).toBe(hours === 0 ? 0 : -hours);
});

describe('other hours', () => {
  test.each([
    ['22:00-24:00', '2026-07-02T21:00', '2026-07-03T23:00', 3],
    ['00:00-24:00', '2026-07-02T21:00', '2026-07-03T23:00', 26],
    ['23:59-24:00', '2026-07-02T21:00', '2026-07-03T23:00', 1 / 60],
  ])('%s', (hours, a, b, expected) => {
    expect(hoursOf(a, b, { hours })).toBe(expected);
  });

  test('a team that works from Sunday to Thursday', () => {
    const workdays = ['sun', 'mon', 'tue', 'wed', 'thu'] as const;
    expect(hoursOf('2026-07-03T00:00', '2026-07-06T00:00', { workdays })).toBe(8.5);
  });
});

// Berlin: 02:00 becomes 03:00 on Sunday 2026-03-29; 03:00 becomes 02:00 on Sunday 2026-10-25.
describe('clocks change', () => {
  const workdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  test.each([
    ['a day of 23 hours', '00:00-24:00', '2026-03-29T00:00', '2026-03-30T00:00', 23],
    ['a day of 25 hours', '00:00-24:00', '2026-10-25T00:00', '2026-10-26T00:00', 25],
    ['office hours stay as long as they are', '09:00-17:30', '2026-03-28T00:00', '2026-03-30T00:00', 17],
    ['a night shift loses an hour', '01:00-04:00', '2026-03-29T00:00', '2026-03-30T00:00', 2],
    ['a night shift gains an hour', '01:00-04:00', '2026-10-25T00:00', '2026-10-26T00:00', 4],
    ['opening in the hour that is skipped', '02:30-09:00', '2026-03-29T00:00', '2026-03-30T00:00', 6],
    ['hours that are skipped', '02:00-02:45', '2026-03-29T00:00', '2026-03-30T00:00', 0],
    ['opening in the hour that comes twice', '02:30-09:00', '2026-10-25T00:00', '2026-10-26T00:00', 7.5],
    ['closing in the hour that comes twice', '00:00-02:30', '2026-10-25T00:00', '2026-10-26T00:00', 2.5],
    ['the second time round it has closed', '00:00-02:30', '2026-10-25T02:15+01:00', '2026-10-26T00:00', 0],
    ['the first time round it has not', '00:00-02:30', '2026-10-25T02:15+02:00', '2026-10-26T00:00', 0.25],
  ])('%s', (_, hours, a, b, expected) => {
    expect(hoursOf(a, b, { hours, workdays })).toBe(expected);
  });

  test('a day that Samoa skipped has no hours', () => {
    const calendar = { timezone: 'Pacific/Apia', hours: '09:00-17:00' };
    expect(hoursOf('2011-12-29T12:00', '2011-12-31T12:00', calendar)).toBe(5);
  });
});

test('without a time of day there are no working hours, and days are counted', () => {
  const { time, a, b } = span('2026-07-03', '2026-07-08T12:00');
  expect(time.workingHours(a, b)).toBeUndefined();
  expect(time.elapsedHours(a, b)).toBeUndefined();
  expect(time.elapsedHours(b, a)).toBeUndefined();
  // Friday, Monday, Tuesday; Wednesday is not counted.
  expect(time.workingDays(a, b)).toBe(3);
  expect(time.workingDays(b, a)).toBe(-3);
  expect(time.elapsedDays(a, b)).toBe(5);
  expect(time.elapsedDays(b, a)).toBe(-5);
});

test('with times of day, a working day is the hours of a full one', () => {
  const { time, a, b } = span('2026-07-03T13:15', '2026-07-06T17:30');
  expect(time.hoursPerDay).toBe(8.5);
  expect(time.workdaysPerWeek).toBe(5);
  expect(time.workingDays(a, b)).toBe(1.5);
  expect(time.elapsedHours(a, b)).toBe(76.25);
  expect(time.elapsedDays(a, b)).toBe(76.25 / 24);
});

test('working days: the first day counts, the last does not; holidays are named once', () => {
  const { workdaysBetween } = workingTime({
    ...office,
    holidays: ['2026-12-25', '2026-12-25', '2026-12-27'],
  });
  expect(workdaysBetween(dayOf('2026-12-24'), dayOf('2026-12-28'))).toBe(1);
  expect(workdaysBetween(dayOf('2026-12-28'), dayOf('2026-12-24'))).toBe(-1);
  expect(workdaysBetween(dayOf('2026-12-24'), dayOf('2026-12-24'))).toBe(0);
  expect(workdaysBetween(dayOf('1900-01-01'), dayOf('1900-01-08'))).toBe(5);
});

test('the order in which moments are asked does not matter', () => {
  const read = momentReader(office.timezone);
  const moments = ['2026-07-03T12:00', '2024-02-29T12:00', '2027-01-04T09:30', '2025-10-26T02:30'].map(read);
  const pairs = (list: readonly Moment[]) => {
    const { workingHours } = workingTime(office);
    return new Map(list.flatMap((a) => list.map((b) => [`${a.instant} ${b.instant}`, workingHours(a, b)])));
  };
  const forwards = pairs(moments);
  for (const [key, hours] of pairs(moments.toReversed())) expect(hours).toBe(forwards.get(key));
});
