/**
 * Records as columns. Exports say the same few words over and over: a column keeps each different value once, and for
 * each record the number of its value. What follows from a value, such as the day of a date or whether a condition
 * holds, is then worked out once for each different value, not once for each record.
 */
import {
  longerTexts,
  longerTimes,
  startTexts,
  startTimes,
  type Texts,
  type Times,
  textAt,
  timeAt,
} from './own-values.ts';
import type { Fields, Row, Value } from './types.ts';

export { timeForms } from './own-values.ts';

/** The different values of a column by their numbers, from 1; number 0 is for records that have none. */
export interface Words {
  readonly values: (Value | undefined)[];
}

/** One field of some records. */
export interface Column {
  /** The number of each record's value; `ownValue` where it is the record's own. */
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

/** A column that grows. Codes beyond the last record are 0; `codes` and `words` are replaced as they fill up. */
export interface GrowingColumn {
  codes: Int32Array<ArrayBuffer>;
  words: Words;
  times: Times | undefined;
  texts: Texts | undefined;
  /** Of values that came as such; others may have a number of their own for the same value. */
  readonly codeOf: Map<Value, number>;
  /** It is to begin anew with the next batch: nobody gains from keeping its words. */
  isWorn: boolean;
  /** The lists of the batch before, which will be used again. */
  spare: Pick<GrowingColumn, 'codes' | 'times' | 'texts'> | undefined;
}

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

/** With more words a column begins anew with the next batch. */
const mostWords = 1 << 18;

const noWords = (): Words => ({ values: [undefined] });

/** Records for which there is room at first. */
const fewest = 64;

const longer = (codes: Int32Array): Int32Array<ArrayBuffer> => {
  const fresh = new Int32Array(codes.length * 2);
  fresh.set(codes);
  return fresh;
};

/** Puts the lists of a batch aside, and goes on with those of the one before. */
const turnOver = (column: GrowingColumn): void => {
  const { codes, times, texts, spare } = column;
  const again = spare?.codes.length === codes.length ? spare : undefined;
  column.spare = { codes, times, texts };
  column.codes = again?.codes ?? new Int32Array(codes.length);
  if (times !== undefined) column.times = again?.times ?? startTimes(codes.length);
  if (texts === undefined) return;
  column.texts = again?.texts ?? startTexts(codes.length);
  column.texts.size = 0;
};

/** The times of a column, which it has from then on. */
export const timesIn = (column: GrowingColumn): Times => {
  column.times ??= startTimes(column.codes.length);
  return column.times;
};

/** The texts of a column, which it has from then on. */
export const textsIn = (column: GrowingColumn): Texts => {
  column.texts ??= startTexts(column.codes.length);
  return column.texts;
};

/** The number of a value in a column; a new one for a new value. */
export const codeOfValue = ({ codeOf, words: { values } }: GrowingColumn, value: Value): number => {
  const known = codeOf.get(value);
  if (known !== undefined) return known;
  const code = values.push(value) - 1;
  codeOf.set(value, code);
  return code;
};

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
    const fresh = {
      codes: new Int32Array(lines.length),
      words: noWords(),
      times: undefined,
      texts: undefined,
      codeOf: new Map(),
      isWorn: false,
      spare: undefined,
    };
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
      for (const each of columns.values()) {
        each.codes = longer(each.codes);
        if (each.times !== undefined) each.times = longerTimes(each.times);
        if (each.texts !== undefined) each.texts = longerTexts(each.texts);
      }
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
      for (const each of columns.values()) {
        turnOver(each);
        if (!each.isWorn && each.words.values.length <= mostWords) continue;
        each.words = noWords();
        each.codeOf.clear();
        each.isWorn = false;
      }
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
