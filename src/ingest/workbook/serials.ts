import type { Contents } from './contents.ts';

const dayOfSeconds = 86_400;

/** Serials of 1970-01-01. Excel counts a 29 February 1900, so from March 1900 on its day 0 is 1899-12-30. */
const unixDay = { 1900: 25_569, 1904: 24_107 };

/** The first serials of the year 10000, where Excel's calendar ends. */
const end = { 1900: 2_958_466, 1904: 2_957_004 };

/** A day of Excel that no calendar has. */
const noDay = 60;

/**
 * The moment that a serial means, to the second: a day if nothing is left of its fraction. Undefined for numbers outside
 * of Excel's calendar, which it shows as ####.
 *
 * A serial between 0 and 1 is a time without a day. The two days that Excel knows and no calendar has are given as it
 * shows them, so that whoever reads a date refuses them: serial 0 of the 1900 system, which is often an empty date, and
 * 60, by which Excel takes 1900 for a leap year.
 *
 * @example momentText(45702.458333, 1900) // => '2025-02-14T11:00:00'
 * @example momentText(44240, 1904) // => '2025-02-14'
 * @example momentText(0.75, 1900) // => '18:00:00'
 * @example [0, 59, 60, 61].map((serial) => momentText(serial, 1900)) // => ['1900-01-00', '1900-02-28', '1900-02-29', '1900-03-01']
 */
export const momentText = (serial: number, epoch: Contents['epoch']): string | undefined => {
  if (!(serial >= 0 && serial < end[epoch])) return undefined;
  const seconds = Math.round(serial * dayOfSeconds);
  const day = Math.floor(seconds / dayOfSeconds);
  const time = clock(seconds - day * dayOfSeconds);
  if (serial > 0 && day === 0) return time;
  const date = dayText(day, epoch);
  return date !== undefined && seconds % dayOfSeconds !== 0 ? `${date}T${time}` : date;
};

/**
 * A duration in days as hours, minutes and seconds, to the second.
 * @example elapsedText(1.5) // => '36:00:00'
 * @example elapsedText(-0.25) // => '-06:00:00'
 */
export const elapsedText = (days: number): string => {
  const seconds = Math.round(Math.abs(days) * dayOfSeconds);
  return `${days < 0 && seconds > 0 ? '-' : ''}${clock(seconds)}`;
};

/**
 * A moment that is written as ISO text in a workbook, in the form of the others: to the second, a midnight as the day.
 * Workbooks know no time zones; a Z, which some writers add, says nothing.
 *
 * @example isoMoment('2025-03-28T00:00:00') // => '2025-03-28'
 * @example isoMoment('2025-02-14T10:59:59.999Z') // => '2025-02-14T11:00:00'
 */
export const isoMoment = (text: string): string => {
  const [, day = '', rest = ''] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d:\d\d(?:\.\d{1,9})?)Z?$/.exec(text) ?? [];
  const time = Date.parse(`${day}${rest}Z`);
  const isCalendarDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  if (day === '' || !isCalendarDay) return text;
  return new Date(Math.round(time / 1000) * 1000).toISOString().slice(0, 19).replace('T00:00:00', '');
};

const dayText = (day: number, epoch: Contents['epoch']): string | undefined => {
  if (day >= end[epoch]) return undefined;
  if (epoch === 1900 && day === 0) return '1900-01-00';
  if (epoch === 1900 && day === noDay) return '1900-02-29';
  const early = epoch === 1900 && day < noDay ? 1 : 0;
  return new Date((day + early - unixDay[epoch]) * dayOfSeconds * 1000).toISOString().slice(0, 10);
};

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
