/**
 * Records as columns. Exports say the same few words over and over: a column keeps each different value once, and for
 * each record the number of its value. What follows from a value, such as the day of a date or whether a condition
 * holds, is then worked out once for each different value, not once for each record.
 */
import type { Fields, Row, Value } from './types.ts';

/** The different values of a column by their numbers, from 1; number 0 is for records that have none. */
export interface Words {
  readonly values: (Value | undefined)[];
}

/** One field of some records. */
export interface Column {
  /** The number of each record's value. */
  readonly codes: Int32Array;
  readonly words: Words;
}

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

/** Takes records in, one after the other, and makes batches of them. */
export interface BatchBuilder {
  /** Takes a record in. */
  push(fields: Fields, line: number): void;
  readonly count: number;
  /** What has been taken in since the last time. */
  take(): Batch;
}

/** A value without a word of its own yet gets the next number. */
interface Growing {
  readonly words: Words;
  readonly codeOf: Map<Value, number>;
  codes: Int32Array;
}

/** With more different values a column begins anew: it would only grow, as one of ids does. */
export const mostWords = 1 << 16;

/** Nothing, as a column has it. */
export const noWords = (): Words => ({ values: [undefined] });

/** A builder of batches for the records of one file. */
export const batchBuilder = (file: string): BatchBuilder => {
  let growing = new Map<string, Growing>();
  let lines = new Int32Array(64);
  let count = 0;
  const startColumn = (known?: Growing): Growing => {
    const isFull = known === undefined || known.words.values.length > mostWords;
    return {
      words: isFull ? noWords() : known.words,
      codeOf: isFull ? new Map() : known.codeOf,
      codes: new Int32Array(lines.length),
    };
  };
  const longer = (codes: Int32Array): Int32Array<ArrayBuffer> => {
    const fresh = new Int32Array(codes.length * 2);
    fresh.set(codes);
    return fresh;
  };
  return {
    push(fields, line) {
      if (count === lines.length) {
        lines = longer(lines);
        for (const column of growing.values()) column.codes = longer(column.codes);
      }
      for (const [field, value] of Object.entries(fields)) {
        if (value === undefined) continue;
        const known = growing.get(field);
        const column = known ?? startColumn();
        if (known === undefined) growing.set(field, column);
        let code = column.codeOf.get(value);
        if (code === undefined) {
          code = column.words.values.push(value) - 1;
          column.codeOf.set(value, code);
        }
        column.codes[count] = code;
      }
      lines[count] = line;
      count += 1;
    },
    get count() {
      return count;
    },
    take() {
      const batch: Batch = { file, count, lines, columns: growing };
      lines = new Int32Array(64);
      growing = new Map([...growing].map(([field, column]) => [field, startColumn(column)]));
      count = 0;
      return batch;
    },
  };
};

/** Rows as batches, one for the rows of a file that follow each other. */
export const batchesOf = (rows: readonly Row[]): Batch[] => {
  const batches: Batch[] = [];
  let [file, builder] = ['', batchBuilder('')];
  for (const row of rows) {
    if (row.at.file !== file || builder.count === 0) {
      if (builder.count > 0) batches.push(builder.take());
      [file, builder] = [row.at.file, batchBuilder(row.at.file)];
    }
    builder.push(row.fields, row.at.line);
  }
  if (builder.count > 0) batches.push(builder.take());
  return batches;
};

/** What fields inherit: nothing, so that one may be called `constructor`. */
const bare: object = Object.freeze(Object.create(null));

/** The fields of one record. */
export const fieldsAt = ({ columns }: Batch, row: number): Fields => {
  const fields: Record<string, Value> = Object.create(bare);
  for (const [field, { codes, words }] of columns) {
    const value = words.values[codes[row] ?? 0];
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
