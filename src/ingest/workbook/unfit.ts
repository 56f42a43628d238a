import { type SpaceSeaError, unusable } from '../../problems.ts';

/** Which workbook is read, and which of its sheets: its name as the tab shows it. */
export interface WorkbookFile {
  readonly file: string;
  readonly sheet?: string;
}

/** A workbook that cannot be used (exit code 3). */
export const unfit = (file: string, message: string, hint: string): SpaceSeaError =>
  unusable({ code: 'file/workbook', message, hint, at: { file } });

/** A workbook that breaks the rules of its format. */
export const damaged = (file: string, what: string): SpaceSeaError =>
  unfit(
    file,
    `is a damaged workbook: ${what}`,
    'export it again, or open it in Excel and save it as a new .xlsx',
  );

/** A workbook larger than what is held in memory. */
export const tooLarge = (file: string, message: string): SpaceSeaError =>
  unfit(file, message, 'save the sheet as CSV UTF-8: that is read piece by piece, whatever its size');
