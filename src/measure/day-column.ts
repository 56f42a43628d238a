import { type Batch, type Column, ownValue, valueAt } from '../columns.ts';
import type { Value } from '../types.ts';
import type { Read } from './entry.ts';
import { optional, type Timed, told, type Work } from './worked.ts';

/** Stands where a record has no day. */
export const noDay = -(2 ** 31);

/**
 * The days of a field of all records of a batch, by their places; undefined if none of them has the field. They are worked
 * out at once, for there are many who ask: a loop along a column takes a fraction of the time that its records would take
 * one by one. The list holds until those of another batch are asked for.
 */
export type DayColumn = (batch: Batch) => Int32Array | undefined;

/** The days of a field of the records themselves. */
export const dayColumn = (
  field: string,
  dayOf: Work<number>,
  timed: Timed<number> | undefined,
): DayColumn => {
  let batch: Batch | undefined;
  let column: Column | undefined;
  let days = new Int32Array(0);
  let values: readonly (Value | undefined)[] = [];
  // By the number of a value: the first is for records that have none.
  let known = [noDay];
  const look = ({ codes, words, times, texts }: Column, count: number): void => {
    if (words.values !== values) [values, known] = [words.values, [noDay]];
    while (known.length < values.length) known.push(optional(dayOf, values[known.length]) ?? noDay);
    if (days.length < count) days = new Int32Array(codes.length);
    const own = (row: number): number =>
      (timed === undefined || times === undefined
        ? optional(dayOf, valueAt({ codes, words, times, texts }, row))
        : timed(times.walls[row] as number, times.forms[row] as number)) ?? noDay;
    for (let row = 0; row < count; row += 1) {
      const code = codes[row] as number;
      days[row] = code === ownValue ? own(row) : (known[code] as number);
    }
  };
  return (next) => {
    if (next !== batch) {
      batch = next;
      column = next.columns.get(field);
      if (column !== undefined) look(column, next.count);
    }
    return column && days;
  };
};

/** Reads the day of the record at hand. */
export const dayReader =
  (column: DayColumn, field: string, dayOf: Work<number>): Read<number> =>
  (entry) => {
    if (entry.batch === undefined) return told(entry.fields, field, dayOf);
    const day = column(entry.batch)?.[entry.row];
    return day === noDay ? undefined : day;
  };
