/** What the cells of one column, taken together, say about how it writes its values. */

/** A cell as it stood, and the physical line on which its record begins. */
export interface Example {
  readonly text: string;
  readonly line: number;
}

/** One way to read an example. */
export interface Reading<Setting> {
  readonly setting: Setting;
  /** What the example would then mean, such as `2025-04-03` or `1234`. */
  readonly value: string;
}

/** What follows from all cells of a column. */
export type Verdict<Setting> =
  /** Every cell is in the form that is read without a setting, or there is none. */
  | { readonly is: 'plain' }
  /** A cell, the example, decides; no other cell disagrees. */
  | { readonly is: 'decided'; readonly setting: Setting; readonly example: Example }
  /** No cell decides between two readings. */
  | {
      readonly is: 'unsure';
      readonly example: Example;
      readonly readings: readonly [Reading<Setting>, Reading<Setting>];
    }
  /** Two cells decide differently. */
  | {
      readonly is: 'torn';
      readonly examples: readonly [Example, Example];
      readonly settings: readonly [Setting, Setting];
    };

/** Collects what the cells of a column say. Cells that fit no reading at all say nothing: they are rejected when read. */
export interface Evidence<Setting> {
  /** Takes in a cell that is neither empty nor a word for nothing. */
  readonly see: (text: string, line: number) => void;
  /** Takes in a cell that is known to be in the form that is read without a setting; if there is more to know of it. */
  readonly seePlain?: (text: string, line: number) => void;
  /** Plain cells of one kind tell the same, whatever else they say. */
  readonly kindOf?: (text: string) => string;
  /** Takes in a cell if it is remembered that `see` was given one that tells the same; says whether it has. */
  readonly seeLike?: (text: string) => boolean;
  /** So many more cells with texts that were taken in as plain ones. */
  readonly seeAgain?: (cells: number) => void;
  readonly verdict: () => Verdict<Setting>;
}
