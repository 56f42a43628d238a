/** Which format a text may have been written in. */
import { dateReader, plainSpaces } from '../date-format.ts';
import { monthLanguages, monthNumber } from '../month-names.ts';
import { isCalendarDate } from '../schemas.ts';
import { type Clock, clockOf } from './date-clock.ts';
import { shapeOf } from './date-shape.ts';

/** A format as it is written into the config. */
type Written = (format: string) => string;

const write = (mapping: string): string => `write ${mapping} under columns of the source`;

const two = (number: number): string => String(number).padStart(2, '0');

/** Day and month before the year. */
export const dayFirst = (text: string, written: Written): string | undefined => {
  const [, first = '', mark = '', second = '', year, rest = ''] =
    /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/.exec(text) ?? [];
  const time = timeFormat(rest);
  // Where dashes stand between two digits each, the year may come first.
  if (year === undefined || time === undefined || (year.length === 2 && mark === '-')) return undefined;
  const [d, m] = first.startsWith('0') || second.startsWith('0') ? widths(first, second) : ['D', 'M'];
  const y = year.length === 2 ? 'YY' : 'YYYY';
  const byDay = written(`${d}${mark}${m}${mark}${y}${time}`);
  const byMonth = written(`${m}${mark}${d}${mark}${y}${time}`);
  const [a, b] = [Number(first), Number(second)];
  const iso = (day: number, month: number): string => `${year.padStart(4, '20')}-${two(month)}-${two(day)}`;
  const only = (day: number, month: number, mapping: string): string =>
    isCalendarDate(iso(day, month)) ? write(mapping) : `${iso(day, month).slice(0, 7)} has no day ${day}`;
  if (a > 12 && b <= 12) return only(a, b, byDay);
  if (b > 12 && a <= 12) return only(b, a, byMonth);
  if (a > 12 || b > 12) return undefined;
  if (a === b) return `say which is the day: ${byDay} or ${byMonth}`;
  return `this may be ${iso(a, b)} or ${iso(b, a)}: say which, with ${byDay} or ${byMonth}`;
};

/** Two digits each, if both have them: a zero in front shows that the column is padded. */
const widths = (first: string, second: string): readonly [string, string] =>
  first.length === 2 && second.length === 2 ? ['DD', 'MM'] : ['D', 'M'];

/** Year first, but not as it should be. */
export const yearFirst = (text: string, written: Written): string | undefined => {
  const [, year = '', mark = '', month = '', day, rest = ''] =
    /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})(?!\d)(.*)$/.exec(text) ??
    [];
  if (day === undefined) return undefined;
  if (Number(year) < 1900 || Number(year) > 2199) return 'years from 1900 to 2199 are read';
  const [d, m] = day.length === 2 && month.length === 2 ? ['DD', 'MM'] : ['D', 'M'];
  const reads = (format: string): boolean => dateReader(format)(text) !== undefined;
  const turned = `YYYY${mark}${d}${mark}${m}${timeFormat(rest) ?? ''}`;
  if (Number(month) > 12 && mark !== '' && reads(turned))
    return `there is no month ${month}; if the day stands before the month, ${write(written(turned))}`;
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`;
  if (!isCalendarDate(`${year}-${two(Number(month))}-${two(Number(day))}`))
    return `${year}-${two(Number(month))} has no day ${Number(day)}`;
  const format = `YYYY${mark}${m}${mark}${d}${timeFormat(rest) ?? ''}`;
  return reads(format)
    ? write(written(format))
    : 'write the time as 09:30 or 09:30:00, with an offset such as +02:00 if it has one';
};

/** The month by its name. */
export const named = (text: string, written: Written): string | undefined => {
  const { word, formats, clock } = shapeOf(plainSpaces(text)) ?? {};
  if (word === undefined || formats === undefined || clock === undefined) return undefined;
  if (monthNumber(word) === undefined)
    return `"${word}" is no month in ${monthLanguages}: export the column with months as numbers`;
  const [format = ''] = Object.values(formats);
  const day = word.length === 3 ? format : format.replace('MMM', 'MMMM');
  const whole = day + padded(clock);
  return dateReader(whole)(text) === undefined
    ? 'the calendar has no such day, or the clock no such time'
    : write(written(whole));
};

/**
 * The format of what follows a date; undefined if none can be written.
 * @example timeFormat(' 9:02:11 AM') // => ' h:mm:ss A'
 * @example timeFormat(' at noon') // => undefined
 */
export const timeFormat = (rest: string): string | undefined => {
  const clock = clockOf(plainSpaces(rest));
  return clock === undefined ? undefined : padded(clock);
};

/** With two digits of hours, if a zero in front shows that they are padded. */
const padded = ({ format, hour }: Clock): string =>
  /^0\d$/.test(hour) ? format.replace(/[Hh](?=[:.]mm)/, '$&$&') : format;
