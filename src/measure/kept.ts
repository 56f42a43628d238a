import { type Batch, type Column, ownValue, valueAt } from '../columns.ts';
import type { Value } from '../types.ts';
import type { Entry } from './entry.ts';

/** The records of a batch that nothing has left out. */
export interface KeptRows {
  readonly batch: Batch;
  /** Their places in the batch, rising. */
  readonly rows: Int32Array;
}

/** The same for those who ask for more than a column says. */
export interface Kept extends KeptRows {
  /** Each of them is made the record at hand. */
  readonly entry: Entry;
}

/** Tells the different values that these records have in a field, and of how many; equal ones may come more than once. */
export const countValues = (
  { batch, rows }: KeptRows,
  field: string,
  tell: (value: Value, rows: number) => void,
): void => {
  const column = batch.columns.get(field);
  if (column === undefined) return;
  const counts = countCodes(column, rows, tell);
  for (const [code, count] of counts.entries()) {
    const value = column.words.values[code];
    if (count > 0 && value !== undefined) tell(value, count);
  }
};

/** How many have each word of a column; values of their own are told at once. */
const countCodes = (
  column: Column,
  rows: Int32Array,
  tell: (value: Value, rows: number) => void,
): Int32Array => {
  const { codes, words } = column;
  const counts = new Int32Array(words.values.length);
  for (const row of rows) {
    const code = codes[row] as number;
    if (code !== ownValue) counts[code] = (counts[code] as number) + 1;
    else {
      const value = valueAt(column, row);
      if (value !== undefined) tell(value, 1);
    }
  }
  return counts;
};
