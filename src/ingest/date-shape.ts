/** Which forms a date may be written in, from the look of one cell alone. */
import { type Clock, clockOf, literal } from './date-clock.ts';

/** Which part of a date stands first, second, third. */
export type Order = 'DMY' | 'MDY' | 'YMD';

/** The look of a cell of a date. */
export interface Shape {
  /** `numbers` with the year behind may be read in several orders, the others in one. */
  readonly kind: 'numbers' | 'clear';
  /** What cells of one look share, whatever their order: the marks, the digits of the year. */
  readonly group: string;
  /** The format of the day in each order that the look allows. */
  readonly formats: Readonly<Partial<Record<Order, string>>>;
  /** The first and the third part, if the year has two digits and may be either. */
  readonly ends?: readonly [string, string];
  readonly clock: Clock;
  /** The word that stands for the month, if one does. */
  readonly word?: string;
  /** What follows the day, as it stands. */
  readonly rest: string;
}

type Form = Omit<Shape, 'clock' | 'rest'>;

const names = '([\\p{L}\\p{M}]{3,12})\\.?';
const gaps = '\\.? de |\\.? del |\\. ?|,? |[/-]';
const numbersLast = /^(\d{1,2})([ /-]|\. ?)(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/;
const numbersFirst = /^\d{4}([ /-]|\. ?)\d{1,2}\1\d{1,2}(?!\d)(.*)$/;

/** Made when first needed: the tables of Unicode take long to load. */
const named = () => {
  known ??= {
    dayName: new RegExp(`^(\\d{1,2})(${gaps})${names}(${gaps})(\\d{4}|\\d{2})(?!\\d)(.*)$`, 'u'),
    nameDay: new RegExp(`^${names}(${gaps})\\d{1,2}(${gaps})(\\d{4}|\\d{2})(?!\\d)(.*)$`, 'u'),
    yearName: new RegExp(`^\\d{4}(${gaps})${names}(${gaps})\\d{1,2}(?!\\d)(.*)$`, 'u'),
  };
  return known;
};

let known: Readonly<Record<'dayName' | 'nameDay' | 'yearName', RegExp>> | undefined;

/**
 * The look of a date with one kind of space; undefined if it looks like none. Whether the calendar has the day, and
 * whether a word names a month, is for a reader of the formats to say.
 *
 * @example shapeOf('28/03/2025').formats // => { DMY: 'D/M/YYYY', MDY: 'M/D/YYYY' }
 * @example shapeOf('18/jul/26').formats // => { DMY: 'D/MMM/YY', YMD: 'YY/MMM/D' }
 * @example shapeOf('2025/3/28 9:05').formats // => { YMD: 'YYYY/M/D' }
 * @example shapeOf('soon') // => undefined
 */
export const shapeOf = (text: string): Shape | undefined => {
  if (!/\d/.test(text)) return undefined;
  const [form, rest] = inNumbers(text) ?? byName(text) ?? [];
  if (form === undefined || rest === undefined) return undefined;
  const clock = clockOf(rest);
  return clock === undefined ? undefined : { ...form, clock, rest };
};

type Found = readonly [form: Form, rest: string] | undefined;

const inNumbers = (text: string): Found => {
  if (/^\d{8}$/.test(text)) return [clear('YMD', 'YYYYMMDD'), ''];
  const [, mark, rest] = numbersFirst.exec(text) ?? [];
  if (mark !== undefined && rest !== undefined) return [clear('YMD', `YYYY${mark}M${mark}D`), rest];
  const [, first = '', between, , year, behind] = numbersLast.exec(text) ?? [];
  if (between === undefined || year === undefined || behind === undefined) return undefined;
  const y = years(year);
  const written = (...parts: readonly string[]): string => parts.join(between);
  const form: Form = {
    kind: 'numbers',
    group: written('D', 'M', y),
    formats: { DMY: written('D', 'M', y), MDY: written('M', 'D', y) },
  };
  // Nobody writes the year in front of dots with two digits.
  if (between.startsWith('.')) return [form, behind];
  return [eitherEnd(form, written('YY', 'M', 'D'), [first, year]), behind];
};

const byName = (text: string): Found => {
  const { dayName, nameDay, yearName } = named();
  const [, day = '', a = '', word = '', b = '', year, rest] = dayName.exec(text) ?? [];
  if (year !== undefined && rest !== undefined) {
    const form = clear('DMY', `D${literal(a)}MMM${literal(b)}${years(year)}`);
    return [{ ...eitherEnd(form, `YY${literal(a)}MMM${literal(b)}D`, [day, year]), word }, rest];
  }
  const [, name = '', c = '', d = '', other, behind] = nameDay.exec(text) ?? [];
  if (other !== undefined && behind !== undefined)
    return [{ ...clear('MDY', `MMM${literal(c)}D${literal(d)}${years(other)}`), word: name }, behind];
  const [, e = '', third = '', f = '', last] = yearName.exec(text) ?? [];
  if (last === undefined) return undefined;
  return [{ ...clear('YMD', `YYYY${literal(e)}MMM${literal(f)}D`), word: third }, last];
};

const years = (year: string): string => (year.length === 2 ? 'YY' : 'YYYY');

const clear = (order: Order, format: string): Form => ({
  kind: 'clear',
  group: format,
  formats: { [order]: format },
});

/** Where two digits stand at both ends, each may be the year. */
const eitherEnd = (form: Form, format: string, ends: readonly [string, string]): Form =>
  ends.every((end) => end.length === 2) ? { ...form, formats: { ...form.formats, YMD: format }, ends } : form;
