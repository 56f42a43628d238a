/** What is at hand while a source and its files are read. */
import type { BatchBuilder } from '../batch-builder.ts';
import type { Input, Rejection, Source } from '../types.ts';
import type { Withheld } from './duplicates.ts';
import type { hashSet } from './keys.ts';
import type { FileBook, Known, Ledger } from './ledger.ts';
import type { Melting } from './melt.ts';
import type { FindOddWords, Words } from './odd-words.ts';
import type { RangeResult } from './range-result.ts';
import type { References } from './references.ts';
import type { Checks, RowReader } from './row.ts';
import type { Scout } from './scout.ts';

/** What reading a source needs to know. */
export interface IngestOptions extends Checks {
  readonly references: References;
  /** Words that the model looks for, by field; what nearly is one is told. */
  readonly words?: Words;
  /** What an earlier reading has found out. */
  readonly known?: Known;
  /** `reference`: every record goes the long way; the result is the same. */
  readonly engine?: 'fast' | 'reference';
  /** Rejected records after which it is looked whether a second reading has to follow; 100 if not given. */
  readonly scoutsFrom?: number;
  /** Of a large file what others have made of its ranges, in order; undefined of one that is read here. */
  readonly ranges?: (input: Input) => Ranges | undefined;
  /** Takes each rejected row; without it the text of rows is not kept. */
  readonly onRejected?: (rejection: Rejection) => void;
}

/** Results of ranges; undefined where one could not be read. */
export type Ranges = AsyncIterable<RangeResult | undefined>;

/** Records that are handed on together. */
export const enough = 4_000;

/** The work on a source. */
export interface Work {
  readonly source: Source;
  readonly options: IngestOptions;
  readonly ledger: Ledger;
  readonly melting: Melting | undefined;
  readonly answeredTwice: FindOddWords;
  readonly keys: ReturnType<typeof hashSet>;
  readonly withheld: Withheld;
}

/** The work on one file. */
export interface FileWork extends Work {
  readonly book: FileBook;
  readonly type: RowReader;
  readonly builder: BatchBuilder;
  /** Of a first reading. */
  readonly scout: Scout | undefined;
}

/** What the records of a source are held against. */
export const checksOf = ({ options, ledger: { purse } }: Work): Checks => ({
  ...options,
  purse,
  namesCurrencies: options.known?.namesCurrencies === true,
});
