import { dateReader } from '../date-format.ts';
import { isCalendarDate, isMoment, schemas } from '../schemas.ts';
import type { Column, Kind, Source, Value } from '../types.ts';
import { dateHint, isoText } from './dates.ts';
import { echo } from './echo.ts';
import type { Cell, Fault } from './fault.ts';
import { fold } from './fold.ts';
import { heldNumber, type NumberReader, numberHint, numberReader } from './numbers.ts';

/** Where a field of the record comes from, and how its cell is read. */
export interface FieldPlan {
  readonly field: string;
  /** Exported header; absent for a fixed value. */
  readonly header?: string;
  readonly isRequired: boolean;
  /** The typed value; undefined if the cell is empty. */
  readonly read: (cell: Cell | undefined) => Value | undefined | Fault;
}

type Type = 'text' | 'number' | 'boolean' | 'date' | 'day';

interface Property {
  readonly type: string;
  readonly format?: string;
}

const typeOf = ({ type, format }: Property): Type => {
  if (format !== undefined) return format === 'date' ? 'day' : 'date';
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'boolean' ? 'boolean' : 'text';
};

/**
 * A plan for each field that the source may feed: the canonical ones of its kind, then its own. What `drop` names,
 * as a field or as a header, is never read.
 */
export const fieldPlans = (source: Source): FieldPlan[] => {
  const { kind, columns, drop } = source;
  const properties: Readonly<Record<string, Property>> = schemas[kind].properties;
  const required: readonly string[] = schemas[kind].required;
  const own = Object.keys(columns).filter((field) => !Object.hasOwn(properties, field));
  const dropped = new Set(drop.map(fold));
  return [...Object.keys(properties), ...own].flatMap((field) => {
    const column = detailsOf(columns[field]);
    const property = properties[field];
    const type = property === undefined ? (column.type ?? 'text') : typeOf(property);
    const header = column.value === undefined ? (column.from ?? field) : undefined;
    if (dropped.has(fold(field)) || (header !== undefined && dropped.has(fold(header)))) return [];
    const read =
      column.value === undefined ? cellReader({ source, field, type, column }) : fixed(column.value);
    return [
      { field, isRequired: required.includes(field), read, ...(header === undefined ? {} : { header }) },
    ];
  });
};

type Details = Exclude<Column, string>;

const detailsOf = (column: Column | undefined): Details => {
  if (column === undefined) return {};
  return typeof column === 'string' ? { from: column } : column;
};

const fixed = (value: Value) => (): Value => value;

interface Reading {
  readonly source: Source;
  readonly field: string;
  readonly type: Type;
  readonly column: Details;
}

/** Reads a cell: outer space off, nothing named as such, words by the map, then the type of the field. */
const cellReader = ({ source, field, type, column }: Reading): FieldPlan['read'] => {
  const nulls = new Set(source.nulls);
  const mapped = mapReader(source.kind, field, column);
  const typed = readers[type]({ kind: source.kind, field, column });
  return (cell) => {
    if (cell === undefined) return undefined;
    if (typeof cell !== 'string') return native(cell, { field, type, typed });
    const text = cell.trim();
    if (text === '' || nulls.has(text)) return undefined;
    const known = mapped?.(text);
    return known === undefined ? typed(text) : known;
  };
};

/** Numbers of JSON need no marks; what is nested has no place in a record. */
const native = (
  cell: Exclude<Cell, string>,
  { field, type, typed }: { field: string; type: Type; typed: (text: string) => Value | Fault },
): Value | Fault => {
  if ('nested' in cell) {
    const message = `holds ${cell.nested === 'list' ? 'a list' : 'an object'}, expected a plain value`;
    return { code: 'row/nested', field, message, hint: 'export the field itself, not what it points at' };
  }
  if (type !== 'number') return typed(cell.number);
  const value = heldNumber(cell.number);
  return value === 'large' ? tooLarge(field, cell.number) : value;
};

const mapReader = (
  kind: Kind,
  field: string,
  { map, otherwise }: Details,
): ((text: string) => Value | Fault | undefined) | undefined => {
  if (map === undefined) return undefined;
  const words = new Map(
    Object.entries(map).map(([exported, value]) => [exported.trim().toLowerCase(), value]),
  );
  return (text) => {
    const known = words.get(text.toLowerCase());
    if (known !== undefined || otherwise === undefined) return known;
    if (otherwise !== 'reject') return otherwise;
    return {
      code: 'row/value',
      field,
      like: text,
      message: `${found(text, kind, field)}is not in the map of ${field}`,
      hint: `add it under map, or say what becomes of other values with otherwise`,
    };
  };
};

/** The text with a space behind it, if it may be shown: the place names the field already. */
const found = (text: string, kind: Kind, field: string): string => {
  const shown = echo(text, kind, field);
  return shown === undefined ? '' : `${shown} `;
};

/** A text without its particulars: every digit is 9, every letter a. */
const shape = (text: string): string =>
  text
    .slice(0, 120)
    .replace(/\p{Nd}/gu, '9')
    .replace(/\p{L}+/gu, 'a');

const tooLarge = (field: string, digits: string): Fault => ({
  code: 'row/number',
  field,
  message: `${digits.length > 30 ? `${digits.slice(0, 29)}…` : digits} is too large to be held exactly`,
  hint: 'numbers up to 2^53 are read; an identifier belongs in a text column',
});

interface Typing {
  readonly kind: Kind;
  readonly field: string;
  readonly column: Details;
}

const answerHint =
  'answers are numbers on their scale; words are mapped: value: { from: …, map: { Agree: 4 } }';

/** One reader for each type of field. A text is taken as it is: 007 stays 007. */
const readers: Readonly<Record<Type, (typing: Typing) => (text: string) => Value | Fault>> = {
  text: () => (text) => text,
  number: ({ kind, field, column }) => {
    const read: NumberReader = numberReader(column);
    return (text) => {
      const value = read(text);
      if (value === 'large') return tooLarge(field, text);
      if (value !== undefined) return value;
      const message = `${found(text, kind, field)}is not a number`;
      const hint = kind === 'survey' ? answerHint : numberHint(text, field);
      return { code: 'row/number', field, like: shape(text), message, hint };
    };
  },
  boolean: ({ kind, field }) => {
    return (text) => {
      if (/^true$/i.test(text)) return true;
      if (/^false$/i.test(text)) return false;
      return {
        code: 'row/boolean',
        field,
        like: text,
        message: `${found(text, kind, field)}is neither true nor false`,
        hint: `map the words: ${field}: { from: …, map: { "yes": true, "no": false } }`,
      };
    };
  },
  date: (typing) => datesOf(typing, isMoment),
  day: (typing) => datesOf(typing, isCalendarDate),
};

const datesOf = ({ kind, field, column }: Typing, isRight: (text: string) => boolean) => {
  const format = column.date;
  const read = format === undefined ? isoText : dateReader(format);
  return (text: string): string | Fault => {
    const date = read(text);
    if (date !== undefined && isRight(date)) return date;
    const timed = isMoment(isoText(text)) && format === undefined;
    const wanted = format === undefined ? 'a date' : `a date of the form ${format}`;
    const hint = timed ? `write ${text.slice(0, 10)}` : hintOf(text, field, format);
    return {
      code: 'row/date',
      field,
      like: shape(`${text} ${hint}`),
      message: `${found(text, kind, field)}is not ${timed ? 'a plain date: it has a time' : wanted}`,
      hint,
    };
  };
};

const hintOf = (text: string, field: string, format: string | undefined): string => {
  if (format === undefined) return dateHint(text, field);
  return `every value of the column must have the one form ${format}, and name a day of the calendar`;
};
