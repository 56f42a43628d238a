/** Dates of a record that must not run backwards, each different date read once. */
import { type GrowingColumn, isTime, timeForms, valueAt, type Words } from '../../columns.ts';
import type { Checks, DateOrder, Span } from '../row.ts';

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
  dates: (Dated | undefined)[];
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
  dates: [],
});

/** Do the dates of the record at a place come in their order? If either is a plain day, days are compared. */
export const isInOrder = ({ from, to, unless }: PlainSpan, row: number, checks: Checks): boolean => {
  const [start, end] = [from.target.codes[row] as number, to.target.codes[row] as number];
  if (start === 0 || end === 0) return true;
  if (unless !== undefined && valueAt(unless.target, row) === unless.value) return true;
  const { compare, moment } = checks;
  if (moment === undefined) {
    const [first, last] = [valueAt(from.target, row), valueAt(to.target, row)];
    return typeof first !== 'string' || typeof last !== 'string' || compare(last, first) >= 0;
  }
  const [first, last] = [dateAt(from, row, moment), dateAt(to, row, moment)];
  if (first === undefined || last === undefined) return true;
  return first.instant === undefined || last.instant === undefined
    ? last.day >= first.day
    : last.instant >= first.instant;
};

type Dated = ReturnType<DateOrder>;

/** The date of a record; undefined of a value that is none. */
const dateAt = (column: DateColumn, row: number, moment: DateOrder): Dated | undefined => {
  const { codes, words, times } = column.target;
  const code = codes[row] as number;
  if (code === isTime && times !== undefined) {
    const [wall, form] = [times.walls[row] as number, times.forms[row] as number];
    return moment.wall(wall, timeForms[form]?.isUtc === true);
  }
  if (column.words !== words) Object.assign(column, { words, dates: [] });
  while (column.dates.length <= code) {
    const value = words.values[column.dates.length];
    column.dates.push(typeof value === 'string' ? moment(value) : undefined);
  }
  return column.dates[code];
};
