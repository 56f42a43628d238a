/** A cell of a sheet: nothing, text, or the digits of a number. Dates, times, booleans and errors are text. */
export type SheetCell = undefined | string | { readonly number: string };

/** A row that holds something. */
export interface SheetRow {
  /** The number that Excel shows beside it, from 1. */
  readonly row: number;
  /** From column A to the last cell that holds something. */
  readonly cells: readonly SheetCell[];
}

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Names of all sheets with cells, hidden ones included, in the order of their tabs. */
  readonly names: readonly string[];
  /** Names of the other sheets that are not hidden. */
  readonly others: readonly string[];
  /** From which year its days count, for numbers that are dates without being formatted so. */
  readonly epoch: 1900 | 1904;
  /**
   * The rows from top to bottom, without empty ones. They are read while they are asked for, and again each time; a
   * sheet that is damaged or too large throws a SpaceSeaError (3) on the way.
   */
  readonly rows: Iterable<SheetRow>;
}
