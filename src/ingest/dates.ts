/** Dates as exports write them, and what to say of those that cannot be read. */
import { isCalendarDate } from '../schemas.ts';

const loose = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A date of ISO 8601 in the one form that is kept: a T before the time, a colon in the offset. The text itself if it
 * is none.
 *
 * @example isoText('2026-07-03 09:00:00+0200') // => '2026-07-03T09:00:00+02:00'
 * @example isoText('03/07/2026') // => '03/07/2026'
 */
export const isoText = (text: string): string => {
  if (text.length === 10) return text;
  const [, date, time, offset] = loose.exec(text) ?? [];
  if (date === undefined || time === undefined) return text;
  if (offset === undefined || offset === 'Z' || offset.includes(':')) return `${date}T${time}${offset ?? ''}`;
  return `${date}T${time}${offset.slice(0, 3)}:${offset.slice(3)}`;
};

/** Days from 1899-12-30, where Excel's calendar has its zero, to 1970-01-01. */
const excelZero = 25_569;

/** Serials of 1954 to 2119: other numbers are hardly dates of deals. */
const serials = { from: 20_000, to: 80_000 };

/**
 * What to do about a text that is no date, with the exact mapping where one follows from the text.
 * @example dateHint('45292', 'closed_at') // => 'this looks like an Excel serial, the day 2024-01-01: format the column as a date (yyyy-mm-dd) before exporting'
 * @example dateHint('13/02/2026', 'closed_at') // => 'write closed_at: { from: …, date: DD/MM/YYYY } under columns of the source'
 */
export const dateHint = (text: string, field: string): string => {
  const mapping = (format: string): string => `${field}: { from: …, date: ${format} }`;
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (serial >= serials.from && serial <= serials.to) {
    const day = new Date((Math.floor(serial) - excelZero) * 86_400_000).toISOString().slice(0, 10);
    return `this looks like an Excel serial, the day ${day}: format the column as a date (yyyy-mm-dd) before exporting`;
  }
  return turned(text, mapping) ?? isoLike(text, mapping) ?? other(text);
};

/** Day and month before the year. */
const turned = (text: string, mapping: (format: string) => string): string | undefined => {
  const [, first = '', mark = '', second = '', year, time = ''] =
    /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(.*)$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const short = first.length === 1 || second.length === 1;
  const [d, m] = short ? ['D', 'M'] : ['DD', 'MM'];
  const rest = timeFormat(time);
  const dayFirst = `${d}${mark}${m}${mark}YYYY${rest}`;
  const monthFirst = `${m}${mark}${d}${mark}YYYY${rest}`;
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && b <= 12) return `write ${mapping(dayFirst)} under columns of the source`;
  if (b > 12 && a <= 12) return `write ${mapping(monthFirst)} under columns of the source`;
  if (a > 12 || b > 12) return undefined;
  if (a === b) return `say which is the day: ${mapping(dayFirst)} or ${mapping(monthFirst)}`;
  const iso = (day: number, month: number): string => `${year}-${pair(month)}-${pair(day)}`;
  return `this may be ${iso(a, b)} or ${iso(b, a)}: say which, with ${mapping(dayFirst)} or ${mapping(monthFirst)}`;
};

const pair = (number: number): string => String(number).padStart(2, '0');

const timeFormat = (time: string): string => {
  if (/^ \d{2}:\d{2}$/.test(time)) return ' HH:mm';
  if (/^ \d{1,2}:\d{2}$/.test(time)) return ' H:mm';
  if (/^ \d{2}:\d{2}:\d{2}$/.test(time)) return ' HH:mm:ss';
  return /^ \d{1,2}:\d{2} ?[AP]M$/i.test(time) ? ` h:mm${/ [AP]M$/i.test(time) ? ' ' : ''}A` : '';
};

/** Year first, but not as it should be. */
const isoLike = (text: string, mapping: (format: string) => string): string | undefined => {
  const [, year = '', mark = '', month = '', day] =
    /^(\d{4})([./-]?)(\d{1,2})\2(\d{1,2})(?=\D|$)/.exec(text) ?? [];
  if (day === undefined) return undefined;
  if (Number(year) < 1900 || Number(year) > 2199) return 'years from 1900 to 2199 are read';
  if (Number(month) > 12 && Number(day) <= 12 && mark === '-')
    return `there is no month ${month}; if the day stands before the month, write ${mapping('YYYY-DD-MM')}`;
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`;
  if (!isCalendarDate(`${year}-${pair(Number(month))}-${pair(Number(day))}`))
    return `${year}-${pair(Number(month))} has no day ${Number(day)}`;
  if (mark === '') return `write ${mapping('YYYYMMDD')} under columns of the source`;
  if (mark !== '-') return `write ${mapping(`YYYY${mark}MM${mark}DD`)} under columns of the source`;
  if (month.length === 1 || day.length === 1)
    return `write ${mapping('YYYY-M-D')} under columns of the source`;
  return 'write the time as 09:30 or 09:30:00, with an offset such as +02:00 if it has one';
};

const other = (text: string): string => {
  if (/^1\d{12}$/.test(text)) return 'this looks like milliseconds since 1970: export the column as a date';
  if (/^\p{Nd}/u.test(text) && !/^\d/.test(text))
    return 'write it with the digits 0 to 9, such as 2026-07-03';
  if (/^(-+|n\/?a|null|none|unknown|tbd|#n\/a)$/i.test(text))
    return 'leave the cell empty, or name the word under nulls of the source';
  return 'write the year first, such as 2026-07-03, or say the format: date: DD/MM/YYYY';
};
