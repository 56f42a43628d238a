/** What to say of dates that cannot be read. */
import { formsOf, settingFault, settingOf } from '../date-setting.ts';
import { isMoment } from '../schemas.ts';
import { columnDateReader } from './column-dates.ts';
import { dayFirst, named, yearFirst } from './date-guess.ts';
import { isoText } from './iso-text.ts';
import { type Mapped, mapping } from './mapping.ts';
import { readSerial } from './serial.ts';

export { isoText } from './iso-text.ts';

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
  const day = readSerial(text, 1900)?.slice(0, 10);
  return day === undefined
    ? undefined
    : `this looks like an Excel serial, the day ${day}: format the column as a date (yyyy-mm-dd) before exporting`;
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
 * What to do about a text that does not have the format of its column, or one of its formats.
 * @example formatHint('3/7/2026', 'DD/MM/YYYY', { field: 'closed_at', header: 'Close Date', column: {} }) // => 'write closed_at: { from: Close Date, date: D/M/YYYY }, which takes one digit as well as two'
 */
export const formatHint = (text: string, format: string, mapped: Mapped): string => {
  const wider = withTokens(format, lenient);
  const reads = (other: string): boolean =>
    other !== format && settingFault(other) === undefined && columnDateReader(other)(text) !== undefined;
  if (reads(wider)) return `write ${mapping(mapped, { date: wider })}, which takes one digit as well as two`;
  const turned = [format, wider].map((each) => withTokens(each, swapped)).find(reads);
  if (turned !== undefined)
    return `day and month stand the other way round here; if they do in the whole column, write ${mapping(mapped, { date: turned })}`;
  const forms = formsOf(format);
  const one = forms.length === 1 ? 'the one form' : 'one of the forms';
  const serial = serialHint(text);
  if (serial !== undefined)
    return `${serial}, or write ${mapping(mapped, { date: settingOf([...forms, 'excel']) })} if day and month are right in it`;
  if (isMoment(isoText(text)))
    return `this one is written year first: give every value of the column ${one} ${format}`;
  return `every value of the column must have ${one} ${format}, and name a day of the calendar`;
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
  if (mapped.column.date !== undefined || !isMoment(isoText(text)))
    return 'export the column without the time';
  const [day, time] = [text.slice(0, 10), text.slice(10)];
  if (!/^[T ]00:00(:00(\.0+)?)?$/.test(time)) return `write ${day}`;
  return `write ${day}, or say that the time means nothing: ${mapping(mapped, { date: `YYYY-MM-DD[${time}]` })}`;
};
