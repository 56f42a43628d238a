/** A column that takes in value after value, and hands on what it has taken in, batch by batch. */
import type { Words } from './columns.ts';
import {
  longer,
  longerTexts,
  longerTimes,
  startTexts,
  startTimes,
  type Texts,
  type Times,
} from './own-values.ts';
import type { Value } from './types.ts';

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

/** With more words a column begins anew with the next batch. */
const mostWords = 1 << 18;

const noWords = (): Words => ({ values: [undefined] });

/** A column for so many records, of which nothing is known yet. */
export const growingColumn = (length: number): GrowingColumn => ({
  codes: new Int32Array(length),
  words: noWords(),
  times: undefined,
  texts: undefined,
  codeOf: new Map(),
  isWorn: false,
  spare: undefined,
});

/** Makes room for twice as many records. */
export const widen = (column: GrowingColumn): void => {
  column.codes = longer(column.codes);
  if (column.times !== undefined) column.times = longerTimes(column.times);
  if (column.texts !== undefined) column.texts = longerTexts(column.texts);
};

/**
 * Puts the lists of a batch aside, and goes on with those of the one before, whose codes are still there; with new words
 * where the old ones are too many or no use.
 */
export const turnOver = (column: GrowingColumn): void => {
  const { codes, times, texts, spare } = column;
  const again = spare?.codes.length === codes.length ? spare : undefined;
  column.spare = { codes, times, texts };
  column.codes = again?.codes ?? new Int32Array(codes.length);
  if (times !== undefined) column.times = again?.times ?? startTimes(codes.length);
  if (texts !== undefined) {
    column.texts = again?.texts ?? startTexts(codes.length);
    column.texts.size = 0;
  }
  if (!column.isWorn && column.words.values.length <= mostWords) return;
  column.words = noWords();
  column.codeOf.clear();
  column.isWorn = false;
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
