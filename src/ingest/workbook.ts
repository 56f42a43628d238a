import type { Sheet } from './workbook/sheet.ts';
import type { WorkbookFile } from './workbook/unfit.ts';

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
