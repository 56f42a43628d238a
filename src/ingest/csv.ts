import { parse } from 'csv-parse/sync';
import { joined } from './bytes.ts';
import type { Dialect, Frame } from './frame.ts';
import type { FrameBatch } from './lines.ts';

const quote = 0x22;
const newline = new Uint8Array([0x0a]);

/** A cell with quotes within its quotes, and where it belongs. */
interface HardCell {
  readonly cells: string[];
  readonly place: number;
  readonly bytes: Uint8Array;
}

/**
 * Takes sound records apart. Where a cell is what lies between two delimiters, or between one pair of quotes, there is
 * nothing to decide. Those with quotes within their quotes are csv-parse's, all of them at once.
 */
export const cellsOf = (
  { bytes, frames }: FrameBatch,
  { delimiter }: Pick<Dialect, 'delimiter'>,
): readonly (readonly string[])[] => {
  const text: Text = {
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    delimiter: delimiter.charCodeAt(0),
    hard: [],
  };
  const records = frames.map((each) => cellsIn(text, each));
  for (const [index, unquoted] of unquote(text.hard).entries()) {
    const { cells, place } = text.hard[index] as HardCell;
    cells[place] = unquoted;
  }
  return records;
};

interface Text {
  readonly bytes: Buffer;
  readonly delimiter: number;
  readonly hard: HardCell[];
}

/** Each cell is decoded by itself, so that one that is kept does not keep its whole record. */
const cellsIn = ({ bytes, delimiter, hard }: Text, { from, to }: Frame): string[] => {
  const cells: string[] = [];
  for (let at = from; at <= to; at += 1) {
    const start = at;
    if (bytes[at] !== quote || at === to) {
      while (at < to && bytes[at] !== delimiter) at += 1;
      cells.push(bytes.toString('utf8', start, at));
      continue;
    }
    let close = bytes.indexOf(quote, at + 1);
    const isEasy = bytes[close + 1] !== quote || close + 1 === to;
    while (bytes[close + 1] === quote && close + 1 < to) close = bytes.indexOf(quote, close + 2);
    at = close + 1;
    if (!isEasy) hard.push({ cells, place: cells.length, bytes: bytes.subarray(start, at) });
    cells.push(isEasy ? bytes.toString('utf8', start + 1, close) : '');
  }
  return cells;
};

/** Strict: a cell has quotes as RFC 4180 wants them. */
const options = { record_delimiter: '\n', skip_empty_lines: false, bom: false };

const unquote = (hard: readonly HardCell[]): readonly string[] => {
  if (hard.length === 0) return [];
  const text = joined(hard.flatMap(({ bytes }) => [bytes, newline]));
  const records: string[][] = parse(Buffer.from(text.buffer, text.byteOffset, text.byteLength), options);
  if (records.length !== hard.length)
    throw new Error(`csv-parse finds ${records.length} cells where there are ${hard.length}`);
  return records.map(([cell = '']) => cell);
};
