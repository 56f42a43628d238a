import type { Weekday } from '../../types.ts';

/** Milliseconds of 24 hours. */
export const dayMs = 86_400_000;

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * The number of whole days from 1970-01-01 to a date, or to the date part of a date-time. The text must be a date
 * that `isMoment` accepts.
 *
 * @example dayOf('1970-01-02') // => 1
 * @example dayOf('2026-07-03T09:00:00Z') // => 20637
 */
export const dayOf = (text: string): number =>
  Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / dayMs;

/**
 * A day as text.
 * @example dateText(20637) // => '2026-07-03'
 */
export const dateText = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/**
 * Place in the week, Monday 0 to Sunday 6. 1970-01-01 was a Thursday.
 * @example weekdayIndex(20637) // => 4
 */
export const weekdayIndex = (day: number): number => (((day + 3) % 7) + 7) % 7;

/**
 * Day of the week.
 * @example weekdayOf(20637) // => 'fri'
 */
export const weekdayOf = (day: number): Weekday => weekdays[weekdayIndex(day)] ?? 'mon';

/**
 * The week of a day, from Monday to Sunday, counted from that of 1970-01-01.
 * @example weekOf(dayOf('2026-07-05')) - weekOf(dayOf('2026-07-03')) // => 0
 * @example weekOf(dayOf('2026-07-06')) - weekOf(dayOf('2026-07-05')) // => 1
 */
export const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/**
 * The same day some months later or earlier; a day that the month does not have becomes its last.
 * @example dateText(addMonths(dayOf('2026-01-31'), 1)) // => '2026-02-28'
 * @example dateText(addMonths(dayOf('2024-02-29'), -12)) // => '2023-02-28'
 */
export const addMonths = (day: number, months: number): number => {
  const date = new Date(day * dayMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = Date.UTC(year, month + 1, 0) / dayMs;
  return Math.min(Date.UTC(year, month, date.getUTCDate()) / dayMs, last);
};
