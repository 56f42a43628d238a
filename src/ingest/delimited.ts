import { unusable } from '../problems.ts';
import type { Opened } from './bytes.ts';
import { cellsOf } from './csv.ts';
import { beginningsOf } from './dialect.ts';
import { type Dialect, type Frame, frame } from './frame.ts';
import type { Header, Line, Table } from './line.ts';
import { type Batch, batches, isText, shownText, wrongLine } from './lines.ts';
import { frameFault, markFault } from './table-faults.ts';

/** A text with delimiters as a table. */
export const delimited = (opened: Opened, file: string): Table => ({
  beginnings: (records) => beginningsOf(opened, records),
  lines: (header) => linesBelow(opened, header, file),
});

const plainDialect: Dialect = { delimiter: ',', lineEnds: 'lf' };

/** @throws SpaceSeaError (3) where the file stops being UTF-8 text */
async function* linesBelow(
  { chunks }: Pick<Opened, 'chunks'>,
  { dialect = plainDialect, lastLine }: Header,
  file: string,
): AsyncGenerator<readonly Line[]> {
  let isAfterBlank = false;
  for await (const batch of batches(chunks, (bytes, at) => frame(bytes, { ...at, dialect }))) {
    checkText(batch, file);
    const below = batch.frames.filter(({ line }) => line > lastLine);
    const blank = below.map((each) => each.fault === undefined && isBlank(batch.bytes, each, dialect));
    const filled = below.filter((_, index) => blank[index] !== true);
    const cells = cellsOf({ ...batch, frames: filled.filter(({ fault }) => fault === undefined) }, dialect);
    let next = 0;
    const lines: Line[] = [];
    for (const [index, { line, from, to, fault }] of below.entries()) {
      if (blank[index] !== true) {
        const text = (): string => shownText(batch.bytes.subarray(from, to));
        const content =
          fault === undefined
            ? { cells: cells[next++] ?? [] }
            : { fault: markFault(text()) ?? frameFault(fault) };
        lines.push({ line, text, content, isAfterBlank });
      }
      isAfterBlank = blank[index] === true;
    }
    if (lines.length > 0) yield lines;
  }
}

/** Letters of another encoding would be guessed, and a NUL is no letter at all: the file ends here. */
const checkText = ({ bytes, frames }: Batch, file: string): void => {
  const [first, last] = [frames[0], frames.at(-1)];
  if (first === undefined || last === undefined || isText(bytes.subarray(first.from, last.to))) return;
  const of = ({ from, to }: Frame): Uint8Array => bytes.subarray(from, to);
  const wrong = frames.find((each) => !isText(of(each)));
  // Else it is what follows the shown beginning of a record that is too long.
  if (wrong === undefined) return;
  const line = wrong.line + wrongLine(of(wrong)) - 1;
  throw unusable({ ...(of(wrong).includes(0) ? notText : notUtf8), at: { file, line } });
};

const notText = {
  code: 'file/content',
  message: 'holds a NUL byte, which no text has',
  hint: 'export the file again; it may be damaged, or no CSV file at all',
};

const notUtf8 = {
  code: 'file/encoding',
  message: 'is not UTF-8: a letter on this line is written in another encoding',
  hint: 'save it as UTF-8; in Excel that is "CSV UTF-8 (comma delimited)"',
};

/** Nothing but spaces; tabs are spaces where they do not stand between cells. */
const isBlank = (bytes: Uint8Array, { from, to }: Frame, { delimiter }: Dialect): boolean => {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x0d && (byte !== 0x09 || delimiter === '\t')) return false;
  }
  return true;
};
