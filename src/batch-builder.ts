/** Records, one after the other, to batches of columns. */
import type { Batch, Column } from './columns.ts';
import { codeOfValue, type GrowingColumn, growingColumn, turnOver, widen } from './growing-column.ts';
import { longer } from './own-values.ts';
import type { Fields, Row } from './types.ts';

/** Takes the records of one file in, one after the other, and makes batches of them. */
export interface BatchBuilder {
  /** How many records have been taken in since the last batch. */
  readonly count: number;
  /** The column of a field; it stays the same object. */
  column(field: string): GrowingColumn;
  /** Makes room for one more record and says its place, where the columns can be written. */
  room(): number;
  /** The record at that place is whole. */
  close(line: number): void;
  /** Takes a record in. */
  push(fields: Fields, line: number): void;
  /**
   * What has been taken in since the last batch. It holds until the next one has been taken and a record comes after that:
   * its lists are then used again, for fresh ones cost more than to fill them, and would lie about until they are cleared away.
   */
  take(): Batch;
}

/** Records for which there is room at first. */
const fewest = 64;

/** A builder of batches for the records of one file. */
export const batchBuilder = (file: string): BatchBuilder => {
  const columns = new Map<string, GrowingColumn>();
  let lines = new Int32Array(fewest);
  let count = 0;
  // Of the batch before, and of the one whose lists are at hand again.
  let spare = { lines: new Int32Array(0), count: 0 };
  let stale = 0;
  const column = (field: string): GrowingColumn => {
    const known = columns.get(field);
    if (known !== undefined) return known;
    const fresh = growingColumn(lines.length);
    columns.set(field, fresh);
    return fresh;
  };
  const clear = (): void => {
    for (const { codes } of columns.values()) codes.fill(0, 0, stale);
    stale = 0;
  };
  const room = (): number => {
    if (stale > 0) clear();
    if (count === lines.length) {
      lines = longer(lines);
      for (const each of columns.values()) widen(each);
    }
    return count;
  };
  const close = (line: number): void => {
    lines[count] = line;
    count += 1;
  };
  return {
    get count() {
      return count;
    },
    column,
    room,
    close,
    push(fields, line) {
      const at = room();
      for (const [field, value] of Object.entries(fields)) {
        if (value === undefined) continue;
        const target = column(field);
        target.codes[at] = codeOfValue(target, value);
      }
      close(line);
    },
    take() {
      if (stale > 0) clear();
      const taken = [...columns].map(([field, { codes, words, times, texts }]): [string, Column] => [
        field,
        { codes, words, times, texts },
      ]);
      const batch: Batch = { file, count, lines, columns: new Map(taken) };
      const again =
        spare.lines.length === lines.length ? spare : { lines: new Int32Array(lines.length), count: 0 };
      spare = { lines, count };
      [lines, count, stale] = [again.lines, 0, again.count];
      for (const each of columns.values()) turnOver(each);
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
