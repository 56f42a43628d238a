/** Formats of dates as people write them in a config, such as `DD/MM/YYYY HH:mm`. */
import { monthNumber } from './month-names.ts';
import { isMoment } from './schemas.ts';

/** Reads the text of a date; undefined if it does not have the format, or names no day of the calendar. */
export type DateReader = (text: string) => string | undefined;

/** A name of a month, long or short, in the languages of `month-names.ts`. */
const monthName = '([\\p{L}\\p{M}]{3,12}\\.?)';

/** AM or PM, as in English or Spanish. */
const halfOfDay = '([AaPp]\\.? ?[Mm]\\.?)';

/** An offset from UTC: of ISO 8601, or as GMT+2. */
const offset = '(Z|[+-]\\d{2}(?::?\\d{2})?|(?:GMT|UTC)(?:[+-]\\d{1,2}(?::?\\d{2})?)?)';

/** What a token of a format stands for, and the texts that it takes. */
const tokens: Readonly<Record<string, readonly [part: Part, pattern: string]>> = {
  YYYY: ['year', '(\\d{4})'],
  YY: ['year', '(\\d{2})'],
  MMMM: ['month', monthName],
  MMM: ['month', monthName],
  MM: ['month', '(\\d{2})'],
  M: ['month', '(\\d{1,2})'],
  DD: ['day', '(\\d{2})'],
  D: ['day', '(\\d{1,2})'],
  HH: ['hour', '(\\d{2})'],
  H: ['hour', '(\\d{1,2})'],
  hh: ['hour', '(\\d{2})'],
  h: ['hour', '(\\d{1,2})'],
  mm: ['minute', '(\\d{2})'],
  ss: ['second', '(\\d{2})'],
  SSS: ['fraction', '(\\d{1,9})'],
  A: ['half', halfOfDay],
  a: ['half', halfOfDay],
  Z: ['offset', offset],
};

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'half' | 'offset';

type Parts = Readonly<Partial<Record<Part, string>>>;

/** A piece of a format: text in brackets, a run of one letter, or anything else. */
const piece = /\[([^\]]*)\]|(([A-Za-z])\3*)|([^A-Za-z[]+|\[)/g;

/**
 * What is wrong with a format; undefined if it can be read.
 * @example formatFault('DD/MM/YYYY') // => undefined
 * @example formatFault('DD/MM') // => 'it has no year (YYYY)'
 * @example formatFault('dd.mm.yyyy') // => '"dd" means nothing in a date format'
 * @example formatFault('DMYYYY') // => 'D and M stand side by side: where would one end?'
 */
export const formatFault = (format: string): string | undefined => {
  const parts = [...format.matchAll(piece)].flatMap(([, , token]) => (token === undefined ? [] : [token]));
  const unknown = parts.find((token) => tokens[token] === undefined);
  if (unknown !== undefined) return `"${unknown}" means nothing in a date format`;
  const named = parts.map((token) => tokens[token]?.[0]);
  const twice = named.find((part, index) => named.indexOf(part) !== index);
  if (twice !== undefined) return `it has the ${twice} twice`;
  const lacks = (part: Part): boolean => !named.includes(part);
  const alone = needs.find(([part, needed]) => !(part !== undefined && lacks(part)) && lacks(needed));
  if (alone !== undefined) return alone[2];
  const twelve = parts.includes('hh') || parts.includes('h');
  if (twelve === lacks('half')) return 'hours from 1 to 12 (hh) and AM or PM (A) go together';
  return sideBySide(format);
};

/** What a part needs beside it, every format if no part is named, and what to say if that is not there. */
const needs: readonly (readonly [part: Part | undefined, needed: Part, says: string])[] = [
  [undefined, 'year', 'it has no year (YYYY)'],
  [undefined, 'month', 'it has no month (MM)'],
  [undefined, 'day', 'it has no day (DD)'],
  ['hour', 'minute', 'hours (HH) and minutes (mm) go together'],
  ['minute', 'hour', 'hours (HH) and minutes (mm) go together'],
  ['second', 'minute', 'seconds (ss) need hours and minutes (HH:mm)'],
  ['fraction', 'second', 'fractions (SSS) need seconds (ss)'],
  ['offset', 'hour', 'an offset (Z) needs hours and minutes (HH:mm)'],
];

/** Digits of no fixed number next to other digits can be read in two ways. */
const sideBySide = (format: string): string | undefined => {
  let before = '';
  for (const [whole, , token = ''] of format.matchAll(piece)) {
    if (whole === '[]') continue;
    const isPair = isDigits(before) && isDigits(token) && (isWide(before) || isWide(token));
    if (isPair) return `${before} and ${token} stand side by side: where would one end?`;
    before = token;
  }
  return undefined;
};

const isDigits = (token: string): boolean => tokens[token]?.[1].startsWith('(\\d') === true;

const isWide = (token: string): boolean => tokens[token]?.[1].includes(',') === true;

/**
 * A reader of one format. Two digits of a year mean 1970 to 2069. The result is a date or date-time of ISO 8601, with an
 * offset if the format has one. MMM and MMMM both take the name of a month, long or short, in any of the languages of
 * `month-names.ts`; Z takes GMT+2 as well as +02:00.
 *
 * @param format one in which `formatFault` finds nothing wrong
 * @example dateReader('DD/MM/YYYY')('31/12/2026') // => '2026-12-31'
 * @example dateReader('D MMM YY h:mm A')('3 Sep 26 9:05 PM') // => '2026-09-03T21:05'
 * @example dateReader('YYYY/MM/DD h:mm:ss A Z')('2017/05/02 12:11:03 PM GMT+2') // => '2017-05-02T12:11:03+02:00'
 * @example dateReader('DD/MM/YYYY')('02/13/2026') // => undefined
 */
export const dateReader = (format: string): DateReader => {
  const order: Part[] = [];
  const pattern = plainSpaces(format).replace(piece, (whole, bracketed?: string, token?: string) => {
    const known = token === undefined ? undefined : tokens[token];
    if (known === undefined) return escaped(bracketed ?? whole);
    order.push(known[0]);
    return known[1];
  });
  const shape = new RegExp(`^${pattern}$`, 'u');
  return (text) => {
    const found = shape.exec(plainSpaces(text));
    if (found === null) return undefined;
    const parts = Object.fromEntries(order.map((part, index) => [part, found[index + 1] ?? '']));
    const iso = isoOf(parts);
    return iso !== undefined && isMoment(iso) ? iso : undefined;
  };
};

/**
 * A text with a plain space for each that does not break, which some programs put before AM and after a dot.
 * @example plainSpaces('9:05\u202fAM') // => '9:05 AM'
 */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const isoOf = (parts: Parts): string | undefined => {
  const { year = '', month = '', day = '', second, fraction, offset } = parts;
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  const hour = hourOf(parts);
  if (number === undefined || hour === 'none') return undefined;
  const date = `${year.length === 2 ? century(year) : ''}${year}-${two(number)}-${two(Number(day))}`;
  if (hour === undefined) return date;
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${date}T${two(hour)}:${parts.minute ?? ''}${seconds}${offsetText(offset)}`;
};

/** Where two digits of a year turn: POSIX draws the line at 69; nobody plans a deal for 2070. */
const century = (year: string): string => (year < '70' ? '20' : '19');

/** Hours from 0 to 23; undefined if there are none, `none` if it is no hour of twelve. */
const hourOf = ({ hour, half }: Parts): number | undefined | 'none' => {
  if (hour === undefined || half === undefined) return hour === undefined ? undefined : Number(hour);
  const twelve = Number(hour);
  if (twelve < 1 || twelve > 12) return 'none';
  return (twelve % 12) + (/^p/i.test(half) ? 12 : 0);
};

/** `Z`, or a sign and two digits each of hours and minutes: GMT alone is +00:00, as it may be a zone of a clock. */
const offsetText = (offset: string | undefined): string => {
  if (offset === undefined || offset === 'Z') return offset ?? '';
  const [, sign = '+', hours = '0', minutes = '00'] = /([+-])(\d{1,2}?):?(\d{2})?$/.exec(offset) ?? [];
  return `${sign}${two(Number(hours))}:${minutes}`;
};

const two = (number: number): string => String(number).padStart(2, '0');
