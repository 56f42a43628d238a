/** Formats of dates as people write them in a config, such as `DD/MM/YYYY HH:mm`. */
import { isMoment } from './schemas.ts';

/** Reads the text of a date; undefined if it does not have the format, or names no day of the calendar. */
export type DateReader = (text: string) => string | undefined;

/** What a token of a format stands for, and the texts that it takes. */
const tokens: Readonly<Record<string, readonly [part: Part, pattern: string]>> = {
  YYYY: ['year', '(\\d{4})'],
  YY: ['year', '(\\d{2})'],
  MMMM: ['month', '([A-Za-z]{3,9})'],
  MMM: ['month', '([A-Za-z]{3})'],
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
  A: ['half', '([AaPp]\\.?[Mm]\\.?)'],
  a: ['half', '([AaPp]\\.?[Mm]\\.?)'],
  Z: ['offset', '(Z|[+-]\\d{2}:?\\d{2})'],
};

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'half' | 'offset';

type Parts = Readonly<Partial<Record<Part, string>>>;

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

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
 * A reader of one format. Two digits of a year mean 20xx. The result is a date or date-time of ISO 8601, with an
 * offset if the format has one.
 *
 * @param format one in which `formatFault` finds nothing wrong
 * @example dateReader('DD/MM/YYYY')('31/12/2026') // => '2026-12-31'
 * @example dateReader('D MMM YY h:mm A')('3 Sep 26 9:05 PM') // => '2026-09-03T21:05'
 * @example dateReader('DD/MM/YYYY')('02/13/2026') // => undefined
 */
export const dateReader = (format: string): DateReader => {
  const order: Part[] = [];
  const pattern = format.replace(piece, (whole, bracketed?: string, token?: string) => {
    const known = token === undefined ? undefined : tokens[token];
    if (known === undefined) return escaped(bracketed ?? whole);
    order.push(known[0]);
    return known[1];
  });
  const shape = new RegExp(`^${pattern}$`);
  return (text) => {
    const found = shape.exec(text);
    if (found === null) return undefined;
    const parts = Object.fromEntries(order.map((part, index) => [part, found[index + 1] ?? '']));
    const iso = isoOf(parts);
    return iso !== undefined && isMoment(iso) ? iso : undefined;
  };
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isoOf = (parts: Parts): string | undefined => {
  const { year = '', month = '', day = '', second, fraction, offset } = parts;
  const number = /\d/.test(month) ? Number(month) : monthNumber(month);
  const hour = hourOf(parts);
  if (number === undefined || hour === 'none') return undefined;
  const date = `${year.length === 2 ? `20${year}` : year}-${two(number)}-${two(Number(day))}`;
  if (hour === undefined) return date;
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${date}T${two(hour)}:${parts.minute ?? ''}${seconds}${offsetText(offset)}`;
};

/** Hours from 0 to 23; undefined if there are none, `none` if it is no hour of twelve. */
const hourOf = ({ hour, half }: Parts): number | undefined | 'none' => {
  if (hour === undefined || half === undefined) return hour === undefined ? undefined : Number(hour);
  const twelve = Number(hour);
  if (twelve < 1 || twelve > 12) return 'none';
  return (twelve % 12) + (/^p/i.test(half) ? 12 : 0);
};

const offsetText = (offset: string | undefined): string =>
  offset === undefined || offset === 'Z' || offset.includes(':')
    ? (offset ?? '')
    : `${offset.slice(0, 3)}:${offset.slice(3)}`;

const monthNumber = (name: string): number | undefined => {
  const index = months.findIndex(
    (month) => month === name.toLowerCase() || month.slice(0, 3) === name.toLowerCase(),
  );
  return index < 0 ? undefined : index + 1;
};

const two = (number: number): string => String(number).padStart(2, '0');
