/** Reads back what `validate --rejected` wrote, from spacesea or saved again by a spreadsheet. */
import { unusable } from '../problems.ts';
import { recordOf } from '../record-text.ts';
import { type RejectedColumn, rejectedColumns } from '../rejected-columns.ts';
import type { Input } from '../types.ts';
import { delimited } from './delimited.ts';
import { beginningsOf } from './dialect.ts';
import { textIn } from './fault.ts';
import type { Beginning, Header, Line } from './line.ts';
import { placesIn } from './names.ts';
import { openText } from './open-text.ts';

/** A row of a file of rejected rows: a record, or the header of its file. */
export interface RejectedRow {
  /** Line on which it stands there. */
  readonly line: number;
  /** Id of the source that rejected it. */
  readonly source: string;
  /** File from which it came, as it was called, and the line on which it stood; 0 if that is not said. */
  readonly file: string;
  readonly from: number;
  /** Why it was rejected; `header` for a header. */
  readonly code: string;
  /** The record's own text. */
  readonly record: string;
}

/** Does a file that begins like this hold rejected rows? Its header says so. */
export const holdsRejected = (head: Uint8Array): boolean =>
  headerIn(beginningsOf({ head, isWhole: true }, 1)) !== undefined;

const headerIn = (beginnings: readonly Beginning[]): Header | undefined =>
  beginnings.flat().find(({ names }) => {
    const placeOf = placesIn(names);
    return rejectedColumns.every((column) => placeOf(column) >= 0);
  });

/**
 * The rows of a file of rejected rows, some at a time. One without a record was taken out by hand.
 * @throws SpaceSeaError (3) if a row cannot be taken apart, or does not say where it came from
 */
export async function* rejectedRows(input: Input): AsyncGenerator<readonly RejectedRow[]> {
  const { name } = input;
  const opened = await openText(input, { id: 'rejected', encoding: 'utf-8' });
  try {
    const table = delimited(opened);
    const header = headerIn(table.beginnings(1));
    if (header === undefined)
      throw broken('no longer begins with the header of rejected rows', { file: name });
    for await (const lines of table.lines(header)) yield lines.flatMap((line) => rowOf(line, header, name));
  } finally {
    await opened.close();
  }
}

const rowOf = ({ line, content }: Line, { names }: Header, file: string): RejectedRow[] => {
  const at = { file, line };
  if ('fault' in content) throw broken(`holds rejected rows, and this one ${content.fault.message}`, at);
  const { cells } = content;
  const isShifted = cells.slice(names.length).some((cell) => textIn(cell).trim() !== '');
  if (cells.length < names.length || isShifted) {
    const found = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
    throw broken(`holds rejected rows, and this one has ${found} where the header has ${names.length}`, at);
  }
  const placeOf = placesIn(names);
  const of = (column: RejectedColumn): string => textIn(cells[placeOf(column)]);
  if (of('record').trim() === '') return [];
  const row = { file: of('file').trim(), source: of('source').trim(), code: of('code').trim() };
  if (row.file === '' || row.source === '')
    throw broken('holds rejected rows, and this one does not say from which file and source it came', at);
  const from = Number(of('line'));
  return [{ ...row, line, from: Number.isSafeInteger(from) ? from : 0, record: recordOf(of('record')) }];
};

const broken = (message: string, at: { readonly file: string; readonly line?: number }): Error =>
  unusable({
    code: 'file/rejected',
    message,
    at,
    hint: 'change nothing but the column record; to leave a row out, remove it',
  });
