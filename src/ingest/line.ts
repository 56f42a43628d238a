import type { Cell, Fault } from './fault.ts';
import type { Dialect } from './frame.ts';
import type { Epoch } from './serial.ts';

/** A record that may be the header. */
export interface Header {
  /** How a text is taken apart; a sheet needs nothing of the kind. */
  readonly dialect?: Dialect;
  readonly names: readonly string[];
  /** As it stands. */
  readonly text: string;
  /** Other names of the columns, where a header has two for each. */
  readonly aliases?: readonly (string | undefined)[];
  /** Physical line on which it begins. */
  readonly line: number;
  /** Physical line on which the last of its rows begins: records stand below it. */
  readonly lastLine: number;
}

/** One record of a table, before its cells are bound to fields. */
export interface Line {
  /** Physical line on which it begins, or row of the sheet, from 1. */
  readonly line: number;
  /** Its own text. */
  readonly text: () => string;
  readonly content: { readonly cells: readonly Cell[] } | { readonly fault: Fault };
  /** Does it follow a blank line? */
  readonly isAfterBlank: boolean;
}

/** The first records of a table as one delimiter makes them. */
export type Beginning = readonly Header[];

/** A table of whatever form: text with delimiters, or a sheet of a workbook. */
export interface Table {
  /** Other sheets of the workbook, which are not read. */
  readonly others?: readonly string[];
  /** From which year the days of a workbook count. */
  readonly epoch?: Epoch;
  /** So many of its first records that are not blank, in each way in which they may be taken apart. */
  readonly beginnings: (records: number) => readonly Beginning[];
  /** The records below a header that are not blank, some at a time; once. */
  readonly lines: (header: Header) => AsyncIterable<readonly Line[]>;
}
