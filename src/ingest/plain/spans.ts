/** Dates of a record that must not run backwards, each different date read once. */
import type { GrowingColumn, Words } from '../../columns.ts';
import type { Checks, Span } from '../row.ts';

/** Two dates of a record, as columns. */
export interface PlainSpan {
  readonly from: DateColumn;
  readonly to: DateColumn;
  readonly unless: { readonly target: GrowingColumn; readonly value: string } | undefined;
}

/** A column whose values are dates, and what is known of its words by their numbers. */
interface DateColumn {
  readonly target: GrowingColumn;
  words: Words;
  /** Day number; NaN of a value that is no text. */
  days: number[];
  /** Milliseconds; NaN of a plain day. */
  instants: number[];
}

/** A span, for the columns of its dates. */
export const plainSpan = (
  { from, to, unless }: Span,
  column: (field: string) => GrowingColumn,
): PlainSpan => ({
  from: dateColumn(column(from)),
  to: dateColumn(column(to)),
  unless: unless && { target: column(unless.field), value: unless.value },
});

const dateColumn = (target: GrowingColumn): DateColumn => ({
  target,
  words: target.words,
  days: [],
  instants: [],
});

/** Do the dates of the record at a place come in their order? If either is a plain day, days are compared. */
export const isInOrder = ({ from, to, unless }: PlainSpan, row: number, checks: Checks): boolean => {
  const [start, end] = [from.target.codes[row] as number, to.target.codes[row] as number];
  if (start === 0 || end === 0) return true;
  if (unless !== undefined) {
    const { codes, words } = unless.target;
    if (words.values[codes[row] as number] === unless.value) return true;
  }
  const { compare, moment } = checks;
  if (moment === undefined) {
    const [first, last] = [from.target.words.values[start], to.target.words.values[end]];
    return typeof first !== 'string' || typeof last !== 'string' || compare(last, first) >= 0;
  }
  know(from, start, moment);
  know(to, end, moment);
  const [first, last] = [from.instants[start] as number, to.instants[end] as number];
  // What is no date is in no order, and nothing is smaller than NaN.
  const areDays = Number.isNaN(first) || Number.isNaN(last);
  return !(areDays ? (to.days[end] as number) < (from.days[start] as number) : last < first);
};

const know = (column: DateColumn, code: number, moment: NonNullable<Checks['moment']>): void => {
  if (column.words !== column.target.words)
    Object.assign(column, { words: column.target.words, days: [], instants: [] });
  while (column.days.length <= code) {
    const value = column.words.values[column.days.length];
    const at = typeof value === 'string' ? moment(value) : undefined;
    column.days.push(at?.day ?? Number.NaN);
    column.instants.push(at?.instant ?? Number.NaN);
  }
};
