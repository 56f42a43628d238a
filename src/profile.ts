/** What an export looks like, before anybody has said what it is. */
import type { Kind } from './model.ts';
import type { Problem } from './problems.ts';

/** How a column writes its dates or numbers, from all of its cells. */
export type Finding<Setting> =
  | { readonly is: 'plain' }
  | { readonly is: 'decided'; readonly setting: Setting; readonly example: Sample }
  | {
      readonly is: 'unsure';
      readonly example: Sample;
      readonly readings: readonly [Meant<Setting>, Meant<Setting>];
    }
  | {
      readonly is: 'torn';
      readonly examples: readonly [Sample, Sample];
      readonly settings: readonly [Setting, Setting];
    };

/** A cell of dates or numbers, and the line of its record. */
export interface Sample {
  readonly text: string;
  readonly line: number;
}

/** One way to read a cell. */
export interface Meant<Setting> {
  readonly setting: Setting;
  readonly value: string;
}

/** How numbers are written. */
export interface NumberMarks {
  readonly decimal?: '.' | ',';
  readonly thousands?: ',' | '.' | ' ' | "'" | '_';
  readonly percent?: true;
}

/** What nearly all filled cells of a column are; a choice is one of a few texts that come back. */
export type ColumnType = 'empty' | 'date' | 'number' | 'boolean' | 'email' | 'choice' | 'text';

/** What the cells of one column say about it. */
export interface ColumnProfile {
  readonly name: string;
  readonly type: ColumnType;
  /** Cells that hold something; the others are empty or a word for nothing. */
  readonly filled: number;
  readonly blank: number;
  /** Words for nothing, such as N/A, and how often they stand there. */
  readonly nulls: ReadonlyMap<string, number>;
  /** Different values; at least so many, where not all were kept. */
  readonly distinct: { readonly count: number; readonly isLeast: boolean };
  /** Every value with its count, where there are few: not to be shown without asking what the column is about. */
  readonly values?: ReadonlyMap<string, number>;
  /** Share of the filled cells with more than one value in it, such as names with a semicolon between. */
  readonly several: number;
  /** Letters in a filled cell, on average. */
  readonly length: number;
  readonly dates?: Finding<string>;
  readonly numbers?: Finding<NumberMarks>;
  /** What a spreadsheet has probably done to cells, and to how many. */
  readonly damage: ReadonlyMap<string, number>;
  /** The set of labels that its answers are written in. */
  readonly labels?: { readonly set: string; readonly certainty: Certainty; readonly because: string };
}

/** How sure a guess is. */
export type Certainty = 'sure' | 'likely' | 'unsure';

/** The form in which a file holds its records. */
export type Form =
  | { readonly is: 'text'; readonly encoding: string; readonly delimiter: string }
  | { readonly is: 'sheet' }
  | { readonly is: 'json'; readonly encoding: string };

/** One file, read once from end to end. */
export interface Profile {
  readonly file: string;
  readonly form: Form;
  /** Physical line of the header, and how many lines with something on them stand above it; lists of objects have none. */
  readonly header?: { readonly line: number; readonly above: number };
  /** Records below the header, those that cannot be taken apart included. */
  readonly rows: number;
  /** Records that cannot be taken apart, such as those with a cell too many. */
  readonly broken: number;
  readonly columns: readonly ColumnProfile[];
  readonly preset?: { readonly id: string; readonly title: string; readonly kind: Kind };
  /** The column that probably names the records, and how many of them have a value that stood there before. */
  readonly key?: { readonly column: string; readonly repeats: number };
  /** How it was read, and what is odd about it. */
  readonly notices: readonly Problem[];
}
