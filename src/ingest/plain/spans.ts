/** Dates of a record that must not run backwards, each different date read once. */
import { ownValue, timeForms, valueAt, type Words } from '../../columns.ts';
import type { GrowingColumn } from '../../growing-column.ts';
import type { Checks, DateOrder, Span } from '../row.ts';
import { dayMs } from './times.ts';

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

/** How dates are compared; one for all spans of a file. */
export interface PlainOrder {
  readonly compare: Checks['compare'];
  readonly moment: DateOrder | undefined;
  /** Is a local day, as a number, one about which no clock is changed? */
  readonly isSteady: (day: number) => boolean;
}

/** The order that the checks of a source know. */
export const plainOrder = ({ compare, moment }: Pick<Checks, 'compare' | 'moment'>): PlainOrder => {
  const known = new Map<number, boolean>();
  return {
    compare,
    moment,
    isSteady: (day) => {
      const is = known.get(day);
      if (is !== undefined) return is;
      const fresh = moment !== undefined && isSteady(day, moment);
      known.set(day, fresh);
      return fresh;
    },
  };
};

/** Clocks are never changed twice within three days: if these are as long as three days should be, they were not. */
const isSteady = (day: number, moment: DateOrder): boolean => {
  const [before, behind] = [(day - 1) * dayMs, (day + 2) * dayMs].map((wall) => moment.wall(wall, false));
  return (
    before?.instant !== undefined &&
    behind?.instant !== undefined &&
    behind.instant - before.instant === 3 * dayMs
  );
};

/** Do the dates of the record at a place come in their order? If either is a plain day, days are compared. */
export const isInOrder = (span: PlainSpan, row: number, order: PlainOrder): boolean => {
  const { from, to, unless } = span;
  const start = from.target.codes[row] as number;
  const end = to.target.codes[row] as number;
  if (start === 0 || end === 0) return true;
  if (unless !== undefined && valueAt(unless.target, row) === unless.value) return true;
  const { compare, moment } = order;
  if (moment === undefined) {
    const first = valueAt(from.target, row);
    const last = valueAt(to.target, row);
    return typeof first !== 'string' || typeof last !== 'string' || compare(last, first) >= 0;
  }
  if (start === ownValue && end === ownValue && areInOrder(span, row, order)) return true;
  const first = dateAt(from, row, moment);
  const last = dateAt(to, row, moment);
  if (first === undefined || last === undefined) return true;
  return first.instant === undefined || last.instant === undefined
    ? last.day >= first.day
    : last.instant >= first.instant;
};

/** No zone is further from another. */
const farthest = 26 * 3_600_000;

/** Are two times in order by their numbers alone? If not, or if that does not say it, their instants must be found. */
const areInOrder = ({ from, to }: PlainSpan, row: number, { isSteady }: PlainOrder): boolean => {
  const first = from.target.times;
  const last = to.target.times;
  if (first === undefined || last === undefined) return false;
  const start = first.walls[row] as number;
  const end = last.walls[row] as number;
  if (end - start >= farthest) return true;
  if (end < start || first.forms[row] !== last.forms[row]) return false;
  // A clock that is put forward shows times that come later than those behind them.
  return isSteady(Math.floor(start / dayMs)) && isSteady(Math.floor(end / dayMs));
};

type Dated = ReturnType<DateOrder>;

/** The date of a record; undefined of a value that is none. */
const dateAt = (column: DateColumn, row: number, moment: DateOrder): Dated | undefined => {
  const { codes, words, times } = column.target;
  const code = codes[row] as number;
  if (code === ownValue && times !== undefined) {
    const form = times.forms[row] as number;
    return moment.wall(times.walls[row] as number, timeForms[form]?.isUtc === true);
  }
  if (code === ownValue) return undefined;
  if (column.words !== words) Object.assign(column, { words, dates: [] });
  while (column.dates.length <= code) {
    const value = words.values[column.dates.length];
    column.dates.push(typeof value === 'string' ? moment(value) : undefined);
  }
  return column.dates[code];
};
