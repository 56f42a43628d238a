import { type Batch, type Column, ownValue, valueAt } from '../columns.ts';
import type { Fields, Value } from '../types.ts';
import type { Read } from './entry.ts';

/** What follows from a value. */
export type Work<Told> = (value: Value) => Told | undefined;

/** What follows from a time that is a number. */
export type Timed<Told> = (wall: number, form: number) => Told | undefined;

export const itself: Work<Value> = (value) => value;

export const always = (): true => true;

export const optional = <Told>(work: Work<Told>, value: Value | undefined): Told | undefined =>
  value === undefined ? undefined : work(value);

export const told = <Told>(fields: Fields | undefined, field: string, work: Work<Told>): Told | undefined => {
  return optional(work, fields?.[field]);
};

/**
 * What follows from a field of the record itself, worked out once for each different value of a column. Without a value
 * nothing does.
 */
export const worked = <Told>(field: string, work: Work<Told>, timed?: Timed<Told>): Read<Told> => {
  let batch: Batch | undefined;
  let column: Column | undefined;
  let values: readonly (Value | undefined)[] = [];
  let known: (Told | undefined)[] = [];
  const bind = (next: Batch): void => {
    batch = next;
    at = -1;
    column = next.columns.get(field);
    if (column === undefined || column.words.values === values) return;
    values = column.words.values;
    // A value itself needs no list of its own.
    known = work === itself ? (values as (Told | undefined)[]) : [undefined];
  };
  // Several ask for the same time of a record, one after the other.
  let [at, atThat]: [number, Told | undefined] = [-1, undefined];
  const atTime = (of: Column, row: number): Told | undefined => {
    if (row === at) return atThat;
    at = row;
    if (timed === undefined || of.times === undefined) atThat = optional(work, valueAt(of, row));
    else atThat = timed(of.times.walls[row] as number, of.times.forms[row] as number);
    return atThat;
  };
  return (entry) => {
    if (entry.batch === undefined) return told(entry.fields, field, work);
    if (entry.batch !== batch) bind(entry.batch);
    if (column === undefined) return undefined;
    const code = column.codes[entry.row] as number;
    if (code === 0) return undefined;
    if (code === ownValue) return atTime(column, entry.row);
    while (known.length <= code) known.push(optional(work, values[known.length]));
    return known[code];
  };
};
