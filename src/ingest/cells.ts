import { formsOf } from '../date-setting.ts';
import { isCalendarDate, isMoment } from '../schemas.ts';
import type { Kind, Source, Value } from '../types.ts';
import { columnDateReader } from './column-dates.ts';
import { dateHint, formatHint, isoText, timeHint } from './dates.ts';
import { echo } from './echo.ts';
import type { Evidence } from './evidence.ts';
import { type Cell, type Fault, faultOf } from './fault.ts';
import { type Mapped, yamlText } from './mapping.ts';
import type { Money } from './money.ts';
import { numberHint } from './number-hint.ts';
import { amountReader, heldNumber } from './numbers.ts';
import { wordReader } from './word-reader.ts';

/** How the cells of a column are read; a day is a date without a time. */
export type Type = 'text' | 'number' | 'boolean' | 'date' | 'day';

/** The typed value of a cell, with its currency if the cell names one; undefined if it is empty. */
export type CellReader = (cell: Cell | undefined, line: number) => Value | Money | undefined | Fault;

/** Reads a cell: outer space off, nothing named as such, words by the map, then the type of the field. */
export const cellReader = (
  { kind, nulls }: Pick<Source, 'kind' | 'nulls'>,
  type: Type,
  mapped: Mapped,
  evidence?: Evidence<unknown>,
): CellReader => {
  const nothing = new Set(nulls);
  const isNothing = nothingReader(type, mapped.field);
  const word = wordReader(kind, mapped);
  const typed = readers[type](kind, mapped);
  const { startsWith = '' } = mapped.column;
  return (cell, line) => {
    if (cell === undefined) return undefined;
    if (typeof cell === 'object' && 'nested' in cell) return nested(mapped, cell.nested);
    const text = typeof cell === 'string' ? cell.trim() : cell.number;
    if (text === '' || nothing.has(text)) return undefined;
    if (text.startsWith(pythonObject)) return python(mapped);
    const known = word(text);
    if (known !== undefined) return known;
    if (isNothing(text) || !text.startsWith(startsWith)) return undefined;
    // Numbers of JSON have no marks of their own.
    if (typeof cell === 'object' && type === 'number') {
      // It has no marks, but no per cent either.
      evidence?.see('0', line);
      return held(mapped, text);
    }
    const value = typed(text);
    // What has been read as a date without a setting is of ISO 8601.
    if (typeof value === 'string' && evidence?.seePlain !== undefined) evidence.seePlain(text, line);
    else evidence?.see(text, line);
    return value;
  };
};

/** Words that exports write where there is nothing; a region may be called NA, and a number may not. */
const nothings = /^([-\u2013\u2014]{1,3}|n\/a|n\.a\.|null|tbd|\(no value\)|0{15}aaa)$/i;
const typedNothings = /^(na|none|nil)$/i;

/** Identifiers are kept as they are, whatever they look like; only Salesforce has one for nothing. */
const identifiers: ReadonlySet<string> = new Set(['id', 'deal_id', 'respondent', 'item']);

/** Longer texts are no word for nothing. */
const longestNothing = 18;

const nothingReader = (type: Type, field: string): ((text: string) => boolean) => {
  if (identifiers.has(field)) return (text) => text === '000000000000000AAA';
  const typed = type === 'text' ? undefined : typedNothings;
  return (text) => text.length <= longestNothing && (nothings.test(text) || typed?.test(text) === true);
};

/** What the objects of the Salesforce interfaces become when a Python script writes them into a table. */
const pythonObject = 'OrderedDict([';

const python = ({ field }: Mapped): Fault => ({
  code: 'row/nested',
  field,
  message: 'holds an object of Python (OrderedDict…), expected a plain value',
  hint: 'take the value out of the object before writing the table, or keep the answer as JSON',
});

const nested = ({ field }: Mapped, kind: 'object' | 'list'): Fault => ({
  code: 'row/nested',
  field,
  message: `holds ${kind === 'list' ? 'a list' : 'an object'}, expected a plain value`,
  hint: 'export the field itself, not what it points at',
});

/** The text with a space behind it, if it may be shown: the place names the field already. */
const found = (text: string, kind: Kind, field: string): string => {
  const shown = echo(text, kind, field);
  return shown === undefined ? '' : `${shown} `;
};

/** A text without its particulars (every digit is 9, every letter a), and what to do about it: such faults are told together. */
const alike = (text: string, hint: string): string => {
  const digits = (each: string): string => each.replace(/\p{Nd}/gu, '9');
  return `${digits(text.slice(0, 120)).replace(/\p{L}+/gu, 'a')} ${digits(hint)}`;
};

/** A number without marks, if it can be held. */
const held = ({ field, column: { divideBy } }: Mapped, digits: string): number | Fault => {
  const value = heldNumber(digits);
  if (value !== 'large') return divideBy === undefined ? value : value / divideBy;
  return {
    code: 'row/number',
    field,
    message: `${digits.length > 30 ? `${digits.slice(0, 29)}…` : digits} is too large to be held exactly`,
    hint: 'numbers up to 2^53 are read; an identifier belongs in a text column',
  };
};

/** One reader for each type of field. A text is taken as it is: 007 stays 007. */
const readers: Readonly<
  Record<Type, (kind: Kind, mapped: Mapped) => (text: string) => Value | Money | Fault>
> = {
  text: () => (text) => text,
  number: (kind, mapped) => {
    const { field, column, inferred } = mapped;
    const read = amountReader({ ...column, ...inferred });
    const isMoney = kind === 'deal' && field === 'amount';
    return (text) => {
      const { digits, currency } = read(text) ?? {};
      if (digits !== undefined && (currency === undefined || isMoney)) {
        const value = held(mapped, digits);
        return currency === undefined || typeof value === 'object' ? value : { amount: value, currency };
      }
      const message = `${found(text, kind, field)}is not a number`;
      return faultOf({ code: 'row/number', field, message }, () => {
        const hint = kind === 'survey' && field === 'value' ? answerHint(mapped) : numberHint(text, mapped);
        return { hint, like: alike(text, hint) };
      });
    };
  },
  boolean: (kind, { field, header }) => {
    const hint = (): string =>
      `map the words: ${field}: { from: ${yamlText(header)}, map: { "yes": true, "no": false } }`;
    return (text) => {
      if (/^true$/i.test(text)) return true;
      if (/^false$/i.test(text)) return false;
      const shown = found(text, kind, field);
      return {
        code: 'row/boolean',
        field,
        like: shown,
        message: `${shown}is neither true nor false`,
        hint: hint(),
      };
    };
  },
  date: (kind, mapped) => datesOf(kind, mapped, isMoment),
  day: (kind, mapped) => datesOf(kind, mapped, isCalendarDate),
};

/** The dates of a workbook come as ISO 8601; they cannot be taken for those of a format whose year does not come first. */
const orIso = (setting: string): ((text: string) => string | undefined) => {
  const read = columnDateReader(setting);
  if (formsOf(setting).some((form) => form.startsWith('Y'))) return read;
  return (text) => {
    const date = read(text);
    if (date !== undefined) return date;
    const iso = isoText(text);
    return isMoment(iso) ? iso : undefined;
  };
};

const answerHint = ({ field, header }: Mapped): string =>
  `answers are numbers on their scale; words are mapped: ${field}: { from: ${yamlText(header)}, map: { Agree: 4 } }`;

const datesOf = (kind: Kind, mapped: Mapped, isRight: (text: string) => boolean) => {
  const { field, column, inferred, holdsDates } = mapped;
  const { date: format } = column;
  const setting = format ?? inferred?.date;
  // What is not of ISO 8601 stays as it is, and is no date.
  const read =
    setting === undefined
      ? isoText
      : holdsDates && inferred === undefined
        ? orIso(setting)
        : columnDateReader(setting);
  return (text: string): string | Fault => {
    const date = read(text);
    if (date !== undefined && isRight(date)) return date;
    // A plain date is wanted, and there is a time.
    const isTimed = date !== undefined && isMoment(date);
    const wanted = format === undefined ? 'a date' : `a date of the form ${format}`;
    const message = `${found(text, kind, field)}is not ${isTimed ? 'a plain date: it has a time' : wanted}`;
    return faultOf({ code: 'row/date', field, message }, () => {
      const hint = isTimed
        ? timeHint(text, mapped)
        : format === undefined
          ? dateHint(text, mapped)
          : formatHint(text, format, mapped);
      return { hint, like: alike(text, hint) };
    });
  };
};
