/** Workbooks as they come: their bytes, and the sheet that a source wants. */
import type { Source } from '../types.ts';
import { type Opened, wholeOf } from './bytes.ts';
import type { Table } from './line.ts';
import { sheetTable } from './sheet.ts';
import { readWorkbook } from './workbook.ts';

/** A larger workbook is not for reading in one piece. */
const largest = 100 * 1024 * 1024;

/**
 * The bytes of a workbook.
 * @throws SpaceSeaError (3) if there are more than 100 MiB
 */
export const workbookBytes = ({ chunks }: Pick<Opened, 'chunks'>, file: string): Promise<Uint8Array> =>
  wholeOf(chunks, largest, () => ({
    code: 'file/too-large',
    message: 'is a workbook of more than 100 MiB',
    at: { file },
    hint: 'save the sheet as CSV UTF-8: that is read piece by piece',
  }));

/**
 * The sheet of a workbook that a source names, else the first one, as a table.
 * @throws SpaceSeaError (3) if there is none, or it cannot be read
 */
export const sheetIn = async (
  bytes: Uint8Array,
  file: string,
  { sheet }: Pick<Source, 'sheet'>,
): Promise<Table> =>
  sheetTable(await readWorkbook(bytes, { file, ...(sheet === undefined ? {} : { sheet }) }));
