import { cellOf, type Lookup, type RawCell } from './cell.ts';
import type { SheetCell, SheetRow } from './sheet.ts';
import { damaged } from './unfit.ts';
import type { Attributes, Visitor } from './xml.ts';

/** Excel's own limits. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/** Where in a sheet the reading stands. */
interface Reading {
  isInside: boolean;
  row: number;
  cells: SheetCell[];
  column: number;
  raw: RawCell | undefined;
  field: 'value' | 'inline' | 'formula' | undefined;
  /** Within the reading aids of a Japanese text. */
  isAid: boolean;
}

/**
 * Reads the elements of a sheet, and adds each row that holds something to the rows.
 * @throws SpaceSeaError (3) where rows or cells stand out of order or outside of Excel's limits, or a text is not there
 */
export const rowReader = (file: string, lookup: Lookup, rows: SheetRow[]): Visitor => {
  const at: Reading = {
    isInside: false,
    row: 0,
    cells: [],
    column: -1,
    raw: undefined,
    field: undefined,
    isAid: false,
  };
  return {
    open: (element, attributes) => {
      if (element === 'sheetData') at.isInside = true;
      else if (!at.isInside) return;
      else if (element === 'row') beginRow(at, attributes, file);
      else if (element === 'c') beginCell(at, attributes, file);
      else if (element === 'rPh') at.isAid = true;
      else enter(at, element);
    },
    close: (element) => {
      if (element === 'sheetData') at.isInside = false;
      else if (element === 'rPh') at.isAid = false;
      else if (element === 'c') endCell(at, lookup, file);
      else if (element === 'row') endRow(at, rows);
      else if (fields.has(element)) at.field = undefined;
    },
    text: (piece) => {
      if (at.raw !== undefined && at.field !== undefined) at.raw[at.field] += piece;
    },
  };
};

/**
 * The place of a cell by its name, from 0; undefined if it is none.
 * @example columnOf('A1') // => 0
 * @example columnOf('AB12') // => 27
 * @example columnOf('XFE1') // => undefined
 */
export const columnOf = (name: string): number | undefined => {
  const [, letters] = /^([A-Z]{1,3})\d{1,7}$/.exec(name) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= mostColumns ? column - 1 : undefined;
};

const fields: ReadonlyMap<string, 'value' | 'inline' | 'formula'> = new Map([
  ['v', 'value'],
  ['t', 'inline'],
  ['f', 'formula'],
]);

/** Rows and cells without a name of their own follow the one before. */
const beginRow = (at: Reading, { r }: Attributes, file: string): void => {
  const row = r === undefined ? at.row + 1 : Number(r);
  if (!Number.isInteger(row) || row <= at.row || row > mostRows)
    throw damaged(file, `a row stands out of place after row ${at.row}`);
  at.row = row;
  at.column = -1;
};

/** The rows that are handed on keep their cells. */
const endRow = (at: Reading, rows: SheetRow[]): void => {
  if (at.cells.length > 0) rows.push({ row: at.row, cells: at.cells });
  at.cells = [];
};

const beginCell = (at: Reading, { r, t = 'n', s = '0' }: Attributes, file: string): void => {
  const column = r === undefined ? at.column + 1 : columnOf(r);
  if (column === undefined || column <= at.column || column >= mostColumns)
    throw damaged(file, `a cell stands out of place in row ${at.row}`);
  at.column = column;
  at.raw = { type: t, style: Number(s), value: undefined, inline: undefined, formula: undefined };
};

/** A text of several styles has several `t`. */
const enter = (at: Reading, element: string): void => {
  const field = fields.get(element);
  if (field === undefined || at.raw === undefined || at.isAid) return;
  at.field = field;
  at.raw[field] ??= '';
};

const endCell = (at: Reading, lookup: Lookup, file: string): void => {
  if (at.raw === undefined) return;
  const found = cellOf(at.raw, lookup);
  if (found === 'lost') throw damaged(file, `a cell in row ${at.row} refers to a text that is not there`);
  at.raw = undefined;
  if (found.cell === undefined) return;
  while (at.cells.length < at.column) at.cells.push(undefined);
  at.cells.push(found.cell);
};
