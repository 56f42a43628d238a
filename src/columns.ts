/**
 * Records as columns. Exports say the same few words over and over: a column keeps each different value once, and for
 * each record the number of its value. What follows from a value, such as the day of a date or whether a condition
 * holds, is then worked out once for each different value, not once for each record.
 */
import { type Texts, type Times, textAt, timeAt } from './own-values.ts';
import type { Fields, Row, Value } from './types.ts';

export { timeForms } from './own-values.ts';

/** The different values of a column by their numbers, from 1; number 0 is for records that have none. */
export interface Words {
  readonly values: (Value | undefined)[];
}

/** One field of some records. */
export interface Column {
  /** The number of each record's value; `ownValue` where it is the record's own. Two numbers may stand for the same value. */
  readonly codes: Int32Array;
  readonly words: Words;
  /** Of a column of dates those that are the record's own, and of a column of texts. */
  readonly times?: Times | undefined;
  readonly texts?: Texts | undefined;
}

/** The code of a record whose value is its own: no word of the column, but one of its times or texts. */
export const ownValue = -1;

/** The value of a record's field. */
export const valueAt = ({ codes, words, times, texts }: Column, row: number): Value | undefined => {
  const code = codes[row] ?? 0;
  if (code !== ownValue) return words.values[code];
  if (times !== undefined) return timeAt(times, row);
  return texts && textAt(texts, row);
};

/** Accepted records of one file. */
export interface Batch {
  readonly file: string;
  /** How many records there are; `lines` and the codes of the columns may be longer. */
  readonly count: number;
  /** Physical line on which each begins, from 1. */
  readonly lines: Int32Array;
  /** By field. Fields that none of the records has may be missing. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** What fields inherit: nothing, so that one may be called `constructor`. */
const bare: object = Object.freeze(Object.create(null));

/** The fields of one record. */
export const fieldsAt = ({ columns }: Batch, row: number): Fields => {
  const fields: Record<string, Value> = Object.create(bare);
  for (const [field, column] of columns) {
    const value = valueAt(column, row);
    if (value !== undefined) fields[field] = value;
  }
  return fields;
};

/** A batch as rows. */
export const rowsIn = (batch: Batch): Row[] =>
  Array.from({ length: batch.count }, (_, row) => ({
    fields: fieldsAt(batch, row),
    at: { file: batch.file, line: batch.lines[row] ?? 0 },
  }));
