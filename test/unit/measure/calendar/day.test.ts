import { expect, test } from 'vitest';
import { addMonths, dateText, dayOf, weekdayOf } from '../../../../src/measure/calendar/day.ts';

test.each([
  ['1900-01-01', -25_567, 'mon'],
  ['1969-12-31', -1, 'wed'],
  ['1970-01-01', 0, 'thu'],
  ['2000-02-29', 11_016, 'tue'],
  ['2026-07-05', 20_639, 'sun'],
  ['2199-12-31', 84_005, 'tue'],
])('%s is day %i, a %s', (text, day, weekday) => {
  expect(dayOf(text)).toBe(day);
  expect(dateText(day)).toBe(text);
  expect(weekdayOf(day)).toBe(weekday);
});

test('only the date part of a date-time counts', () => {
  expect(dayOf('2026-07-03T23:30:00-11:00')).toBe(dayOf('2026-07-03'));
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-07-03', 0, '2026-07-03'],
])('%s and %i months is %s', (from, months, to) => {
  expect(dateText(addMonths(dayOf(from), months))).toBe(to);
});
