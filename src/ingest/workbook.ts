import type { WorkbookFile } from './workbook/unfit.ts';

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

/**
 * Opens an Excel workbook (.xlsx, .xlsm) and one of its sheets: the one of that name, else the first that is not hidden.
 * What it takes to do so is loaded with the first workbook.
 *
 * - Text is text, also in several styles; the escapes of characters that XML cannot hold are undone.
 * - A number is `{ number }`, whatever its format shows: 60 % is 0.6.
 * - A number in the format of a date or time is ISO text: `2025-03-28`, or `2025-02-14T11:00:00`, to the second. See
 *   `momentText` for days that do not exist, and `elapsedText` for durations.
 * - A formula is the value that was stored with it; one without a value is its own text, `=A2*B2`.
 * - Booleans are `true` and `false`, errors what Excel shows, such as `#N/A`. Empty text is an empty cell.
 *
 * @param bytes the whole file
 * @throws SpaceSeaError (3, file/workbook) if it is no workbook, protected, damaged or too large, or has no such sheet
 */
export const readWorkbook = async (bytes: Uint8Array, from: WorkbookFile): Promise<Sheet> => {
  const { openSheet } = await import('./workbook/open-sheet.ts');
  return openSheet(bytes, from);
};
