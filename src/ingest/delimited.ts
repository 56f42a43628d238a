import type { Opened } from './bytes.ts';
import { cellsOf } from './csv.ts';
import { beginningsOf } from './dialect.ts';
import { type Dialect, type Frame, frame } from './frame.ts';
import type { Header, Line, Table } from './line.ts';
import { batches, shownText } from './lines.ts';
import { frameFault, markFault } from './table-faults.ts';

/** A text with delimiters as a table. */
export const delimited = (opened: Opened): Table => ({
  beginnings: (records) => beginningsOf(opened, records),
  lines: (header) => linesBelow(opened, header),
});

export const plainDialect: Dialect = { delimiter: ',', lineEnds: 'lf' };

async function* linesBelow(
  { chunks }: Pick<Opened, 'chunks'>,
  { dialect = plainDialect, lastLine }: Header,
): AsyncGenerator<readonly Line[]> {
  let isAfterBlank = false;
  for await (const batch of batches(chunks, (bytes, at) => frame(bytes, { ...at, dialect }))) {
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

/** Nothing but spaces; tabs are spaces where they do not stand between cells. */
export const isBlank = (bytes: Uint8Array, { from, to }: Frame, { delimiter }: Dialect): boolean => {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x0d && (byte !== 0x09 || delimiter === '\t')) return false;
  }
  return true;
};
