/** Dates as exports write them, and what to say of those that cannot be read. */
import { dateReader, formatFault } from '../date-format.ts';
import { isMoment } from '../schemas.ts';
import { dayFirst, named, yearFirst } from './date-guess.ts';
import { type Mapped, mapping } from './mapping.ts';

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
 * What to do about a text that is no date of ISO 8601, with the exact mapping where one follows from the text.
 * @example dateHint('45292', { field: 'closed_at', header: 'Close', column: {} }) // => 'this looks like an Excel serial, the day 2024-01-01: format the column as a date (yyyy-mm-dd) before exporting'
 * @example dateHint('13/02/2026', { field: 'closed_at', header: 'Close', column: {} }) // => 'write closed_at: { from: Close, date: DD/MM/YYYY } under columns of the source'
 */
export const dateHint = (text: string, mapped: Mapped): string => {
  const written = (format: string): string => mapping(mapped, { date: format });
  return (
    serialHint(text) ??
    dayFirst(text, written) ??
    yearFirst(text, written) ??
    named(text, written) ??
    other(text)
  );
};

const serialHint = (text: string): string | undefined => {
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (serial < serials.from || serial > serials.to) return undefined;
  const day = new Date((Math.floor(serial) - excelZero) * 86_400_000).toISOString().slice(0, 10);
  return `this looks like an Excel serial, the day ${day}: format the column as a date (yyyy-mm-dd) before exporting`;
};

const other = (text: string): string => {
  if (/^1\d{12}$/.test(text)) return 'this looks like milliseconds since 1970: export the column as a date';
  if (/^1\d{9}$/.test(text)) return 'this looks like seconds since 1970: export the column as a date';
  if (/^\p{Nd}/u.test(text) && !/^\d/.test(text))
    return 'write it with the digits 0 to 9, such as 2026-07-03';
  if (/^(-+|n\/?a|null|none|unknown|tbd|#n\/a|\(no value\))$/i.test(text))
    return 'leave the cell empty, or name the word under nulls of the source';
  return 'write the year first, such as 2026-07-03, or say the format: date: DD/MM/YYYY';
};

/** Tokens that want two digits, and those that take one as well. */
const lenient: Readonly<Record<string, string>> = { DD: 'D', MM: 'M', HH: 'H', hh: 'h' };

/**
 * What to do about a text that does not have the format of its column.
 * @example formatHint('3/7/2026', 'DD/MM/YYYY', { field: 'closed_at', header: 'Close', column: {} }) // => 'write closed_at: { from: Close, date: D/M/YYYY }, which takes one digit as well as two'
 */
export const formatHint = (text: string, format: string, mapped: Mapped): string => {
  const wider = withTokens(format, lenient);
  const reads = (other: string): boolean =>
    other !== format && formatFault(other) === undefined && dateReader(other)(text) !== undefined;
  if (reads(wider)) return `write ${mapping(mapped, { date: wider })}, which takes one digit as well as two`;
  const turned = [format, wider].map((each) => withTokens(each, swapped)).find(reads);
  if (turned !== undefined)
    return `day and month stand the other way round here; if they do in the whole column, write ${mapping(mapped, { date: turned })}`;
  if (isMoment(isoText(text)))
    return `this one is written year first: give every value of the column the one form ${format}`;
  return `every value of the column must have the one form ${format}, and name a day of the calendar`;
};

/** A format with other tokens; what stands in brackets stays. */
const withTokens = (format: string, others: Readonly<Record<string, string>>): string =>
  format.replace(/\[[^\]]*\]|([A-Za-z])\1*/g, (token) => others[token] ?? token);

/** Day and month in each other's place. */
const swapped: Readonly<Record<string, string>> = { DD: 'MM', MM: 'DD', D: 'M', M: 'D' };

/**
 * What to do about a date with a time where a plain date is wanted.
 * @example timeHint('2026-07-03 00:00:00', { field: 'start_on', header: 'Start', column: {} }) // => 'write 2026-07-03, or say that the time means nothing: start_on: { from: Start, date: "YYYY-MM-DD[ 00:00:00]" }'
 */
export const timeHint = (text: string, mapped: Mapped): string => {
  if (mapped.column.date !== undefined) return 'export the column without the time';
  const [day, time] = [text.slice(0, 10), text.slice(10)];
  if (!/^[T ]00:00(:00(\.0+)?)?$/.test(time)) return `write ${day}`;
  return `write ${day}, or say that the time means nothing: ${mapping(mapped, { date: `YYYY-MM-DD[${time}]` })}`;
};
