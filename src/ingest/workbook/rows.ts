import type { Lookup } from './cell.ts';
import { rowReader } from './row-reader.ts';
import type { SheetCell, SheetRow } from './sheet.ts';
import { tooLarge } from './unfit.ts';
import { type Part, xmlSteps } from './xml.ts';

/** Letters of a row, as in every other table. */
const longestRow = 10 * 1024 * 1024;

/** Cells of a sheet, from column A to the last one of each row. */
const mostCells = 1 << 25;

/** Letters of a sheet: a text that stands once in the file may be given a million times. */
const mostLetters = 1 << 29;

/**
 * Reads the rows of a sheet as they are asked for.
 * @throws SpaceSeaError (3) where the sheet is damaged, or gives more than a table holds
 */
export function* rowsOf(part: Part, lookup: Lookup): Generator<SheetRow> {
  const rows: SheetRow[] = [];
  let cells = 0;
  let letters = 0;
  for (const _ of xmlSteps(part, rowReader(part.file, lookup, rows))) {
    for (const each of rows.splice(0)) {
      const length = lengthOf(each.cells);
      if (length > longestRow) throw tooLarge(part.file, `has more than 10 MiB of text in row ${each.row}`);
      cells += each.cells.length;
      letters += length;
      if (cells > mostCells || letters > mostLetters)
        throw tooLarge(part.file, `has more cells or text than is read at once, up to row ${each.row}`);
      yield each;
    }
  }
}

const lengthOf = (cells: readonly SheetCell[]): number => {
  let length = 0;
  for (const cell of cells) length += (typeof cell === 'object' ? cell.number : (cell ?? '')).length;
  return length;
};
