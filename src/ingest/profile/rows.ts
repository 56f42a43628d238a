/** Notes of a table: text with delimiters, or a sheet. */
import { type Problem, unusable } from '../../problems.ts';
import { type Cell, textIn } from '../fault.ts';
import { withoutFooter } from '../footer.ts';
import { grouped } from '../grouped.ts';
import type { Table } from '../line.ts';
import { chooseHeader, looked } from './header-choice.ts';
import { headerNotices } from './header-notices.ts';
import { type Known, type Noted, startBooks } from './noted.ts';

/** What the rows of a table say. */
export interface TableNotes extends Noted {
  readonly delimiter?: string;
}

/** @throws SpaceSeaError (3) if it has no header, or is a grouped report */
export const profileTable = async (
  table: Table,
  { file, known }: { readonly file: string; readonly known: Known },
): Promise<TableNotes> => {
  const choice = chooseHeader(table.beginnings(looked), known.presets);
  if (choice === undefined)
    throw unusable({
      code: 'file/header',
      message: 'has no header: its first record does not end, or has a broken quote',
      at: { file, line: 1 },
      hint: 'is this really a CSV file with column names?',
    });
  const { header, below, above, preset } = choice;
  const fault = grouped(below, { plans: [], places: [] });
  if (fault !== undefined) throw unusable({ ...fault, at: { ...fault.at, file } });
  const names = withoutLastEmpty(header.names);
  const notices: Problem[] = [...headerNotices(names, { file, line: header.line })];
  const books = startBooks(names, preset, known);
  let [rows, broken] = [0, 0];
  for await (const lines of withoutFooter(
    table.lines(header),
    { header, source: { kind: preset?.kind ?? 'deal' }, notices },
    file,
  )) {
    for (const { line, content } of lines) {
      rows += 1;
      if ('fault' in content || isRagged(content.cells, names.length)) broken += 1;
      else books.see(content.cells, line);
    }
  }
  return {
    header: { line: header.line, above },
    rows,
    broken,
    ...books.noted(),
    ...(preset === undefined ? {} : { preset: { id: preset.id, title: preset.title, kind: preset.kind } }),
    notices,
    ...(header.dialect === undefined ? {} : { delimiter: header.dialect.delimiter }),
  };
};

/** Columns without a name at the end are left over from a spreadsheet. */
const withoutLastEmpty = (names: readonly string[]): readonly string[] => {
  const last = names.findLastIndex((name) => name.trim() !== '');
  return names.slice(0, Math.max(1, last + 1));
};

/** A cell too few, or one too many that holds something. */
const isRagged = (cells: readonly Cell[], width: number): boolean =>
  cells.length < width || cells.slice(width).some((cell) => textIn(cell).trim() !== '');
