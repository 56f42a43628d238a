import { csvRow } from './csv-row.ts';
import { type Cell, textIn } from './fault.ts';
import type { Header, Line, Table } from './line.ts';
import type { Sheet, SheetRow } from './workbook/sheet.ts';

/** Rows that are handed on at a time. */
const atATime = 5_000;

/** A sheet of a workbook as a table: its rows are records, and the numbers of its rows their lines. */
export const sheetTable = (sheet: Sheet): Table => ({
  epoch: sheet.epoch,
  others: sheet.others,
  beginnings: (records) => [firstRows(sheet, records)],
  lines: (header) => rowsBelow(sheet, header),
});

const firstRows = ({ rows }: Sheet, records: number): readonly Header[] => {
  const first: Header[] = [];
  for (const { row, cells } of rows) {
    if (first.length === records) break;
    const names = cells.map((cell) => textIn(cell));
    first.push({ names, text: csvRow(names), line: row, lastLine: row });
  }
  return first;
};

async function* rowsBelow({ rows }: Sheet, header: Header): AsyncGenerator<readonly Line[]> {
  let lines: Line[] = [];
  let last = header.lastLine;
  for (const row of rows) {
    if (row.row <= header.lastLine) continue;
    lines.push(lineOf(row, { header, last }));
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
  /** The row before it that holds something. */
  readonly last: number;
}

/** A row of a sheet has no end of its own: cells that are not there are empty. */
const lineOf = ({ row, cells }: SheetRow, { header, last }: Standing): Line => {
  const width = Math.max(header.names.length, cells.length);
  const full = Array.from({ length: width }, (_, index): Cell => cells[index] ?? '');
  return {
    line: row,
    text: () => csvRow(full.map(textIn)),
    content: { cells: full },
    isAfterBlank: row > last + 1,
  };
};
