import { csvRow } from './csv-row.ts';
import { type Cell, textIn } from './fault.ts';
import type { Header, Line, Table } from './line.ts';
import type { Sheet, SheetCell, SheetRow } from './workbook.ts';

/** Rows that are handed on at a time. */
const atATime = 5_000;

/** A sheet of a workbook as a table: its rows are records, and the numbers of its rows their lines. */
export const sheetTable = (sheet: Sheet): Table => ({
  beginnings: (records) => [firstRows(sheet, records)],
  lines: (header) => rowsBelow(sheet, header),
});

const firstRows = ({ rows }: Sheet, records: number): readonly Header[] => {
  const first: Header[] = [];
  for (const { row, cells } of rows) {
    if (first.length === records) break;
    first.push({ names: cells.map((cell) => textIn(cell)), line: row, lastLine: row });
  }
  return first;
};

async function* rowsBelow({ rows, epoch }: Sheet, header: Header): AsyncGenerator<readonly Line[]> {
  let lines: Line[] = [];
  let last = header.lastLine;
  for (const row of rows) {
    if (row.row <= header.lastLine) continue;
    lines.push(lineOf(row, { header, epoch, last }));
    last = row.row;
    if (lines.length === atATime) {
      yield lines;
      lines = [];
    }
  }
  yield lines;
}

interface Standing {
  readonly header: Header;
  readonly epoch: Sheet['epoch'];
  /** The row before it that holds something. */
  readonly last: number;
}

/** A row of a sheet has no end of its own: cells that are not there are empty. */
const lineOf = ({ row, cells }: SheetRow, { header, epoch, last }: Standing): Line => {
  const width = Math.max(header.names.length, cells.length);
  const full = Array.from({ length: width }, (_, index) => cellOf(cells[index], epoch));
  return {
    line: row,
    text: () => csvRow(full.map(textIn)),
    content: { cells: full },
    isAfterBlank: row > last + 1,
  };
};

const cellOf = (cell: SheetCell, epoch: Sheet['epoch']): Cell => {
  if (cell === undefined) return '';
  return typeof cell === 'object' && epoch === 1904 ? { ...cell, epoch } : cell;
};
