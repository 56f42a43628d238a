import type { Scope } from '../../answers.ts';
import { type Problem, unusable } from '../../problems.ts';
import type { Input } from '../../types.ts';
import { beginningOf } from '../beginning.ts';
import { isJsonFile, isZip } from '../content.ts';
import { delimited } from '../delimited.ts';
import { type Fault, textIn } from '../fault.ts';
import { fold } from '../fold.ts';
import type { Header, Line, Table } from '../line.ts';
import { type OpenedText, openText } from '../open-text.ts';
import { cellsFault } from '../table-faults.ts';
import { placeIn } from './items.ts';

/** How answers are laid out: one row for each respondent, for each of their items, or for each comparison. */
type Form = 'wide' | 'long' | 'pairs';

/** One record: its cells without outer space. */
export interface AnswerRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table of answers, before anything in it is understood. */
export interface AnswerTable {
  readonly file: string;
  readonly form: Form;
  readonly names: readonly string[];
  /** Line of the header. */
  readonly line: number;
  /** Place of a column by its folded name; -1 if there is none. */
  readonly place: (name: string) => number;
  readonly rows: readonly AnswerRow[];
  /** Records that could not be taken apart. */
  readonly problems: readonly Problem[];
}

/** A header stands among the first records. */
const looked = 20;

/**
 * Reads a table whose header is that of answers.
 * @throws SpaceSeaError (3) if it is empty, no text, no table, or has no such header
 */
export const readTable = async (input: Input, scopes: readonly Scope[]): Promise<AnswerTable> => {
  const file = input.name;
  const opened = await openText(input, { id: 'answers' });
  try {
    const table = await tableIn(opened, file);
    const beginnings = table.beginnings(looked);
    for (let index = 0; index < looked; index += 1) {
      for (const beginning of beginnings) {
        const header = beginning[index];
        const form = header && formOf(header.names, scopes);
        if (header !== undefined && form !== undefined) {
          const read = await rowsBelow(table, header, file);
          return { ...read, problems: [...opened.notices, ...read.problems], file, form };
        }
      }
    }
    throw unusable({
      code: 'weights/header',
      message: 'has no header of answers about weights',
      at: { file },
      hint: 'write respondent and a column for each dimension, or respondent,item,points, or respondent,a,b,value',
    });
  } finally {
    await opened.close();
  }
};

const tableIn = async (opened: OpenedText, file: string): Promise<Table> => {
  const { head } = opened;
  if (isZip(head)) {
    const { sheetIn, workbookBytes } = await import('../sheet-in.ts');
    return sheetIn(await workbookBytes(opened, file), file, {});
  }
  const beginning = beginningOf(opened, file);
  if (!isJsonFile(file, beginning)) return delimited(opened);
  const hint = 'save the answers as CSV, or as a workbook';
  throw unusable({ code: 'file/content', message: 'is JSON, expected a table', at: { file }, hint });
};

const formOf = (names: readonly string[], scopes: readonly Scope[]): Form | undefined => {
  const folded = new Set(names.map(fold));
  const has = (...wanted: readonly string[]): boolean => wanted.every((name) => folded.has(name));
  if (has('respondent', 'a', 'b', 'value') || has('respondent', 'a', 'b', 'more', 'intensity'))
    return 'pairs';
  if (has('respondent', 'item', 'points')) return 'long';
  const isKnown = (name: string): boolean => scopes.some(({ items }) => placeIn(items, name) >= 0);
  return names.some(isKnown) ? 'wide' : undefined;
};

const rowsBelow = async (
  table: Table,
  header: Header,
  file: string,
): Promise<Omit<AnswerTable, 'file' | 'form'>> => {
  const names = header.names.map((name) => name.trim());
  while (names.length > 1 && names.at(-1) === '') names.pop();
  const folded = names.map(fold);
  const twice = folded.findIndex((name, index) => folded.indexOf(name) !== index);
  if (twice >= 0)
    throw unusable({
      code: 'file/header',
      message: `columns ${folded.indexOf(folded[twice] ?? '') + 1} and ${twice + 1} have one name`,
      at: { file, line: header.line, column: twice + 1 },
      hint: 'rename or remove one of the two',
    });
  const rows: AnswerRow[] = [];
  const problems: Problem[] = [];
  for await (const lines of table.lines(header)) {
    for (const line of lines) {
      const read = cellsOf(line, { header: { ...header, names }, widest: header.names.length });
      if ('cells' in read) rows.push({ line: line.line, cells: read.cells });
      else problems.push(problemOf(read.fault, { file, line: line.line }));
    }
  }
  return { names, line: header.line, place: (name) => folded.indexOf(name), rows, problems };
};

const cellsOf = (
  { content }: Line,
  binding: Parameters<typeof cellsFault>[1],
): { readonly cells: readonly string[] } | { readonly fault: Fault } => {
  if ('fault' in content) return content;
  const fault = cellsFault(content.cells, binding);
  return fault === undefined ? { cells: content.cells.map((cell) => textIn(cell).trim()) } : { fault };
};

/** What is wrong with a record that cannot be taken apart; none of its cells is shown. */
const problemOf = (
  { code, message, hint, line: own }: Fault,
  { file, line }: { readonly file: string; readonly line: number },
): Problem => ({
  code,
  severity: 'error',
  message,
  at: { file, line: own ?? line },
  ...(hint === undefined ? {} : { hint }),
});
