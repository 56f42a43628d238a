import { parse } from 'csv-parse/sync';
import { joined } from './bytes.ts';
import type { Dialect, Frame } from './frame.ts';
import { indexOr } from './line-end.ts';
import type { Batch } from './lines.ts';

const quote = 0x22;
const newline = new Uint8Array([0x0a]);

/** Strict: a record has quotes as RFC 4180 wants them, or none. How many cells it should have is judged later. */
const options = ({ delimiter, lineEnds }: Dialect) => ({
  delimiter,
  record_delimiter: lineEnds === 'any' ? ['\r\n', '\n', '\r'] : ['\r\n', '\n'],
  relax_column_count: true,
  skip_empty_lines: false,
  bom: false,
});

/**
 * Takes sound records apart. Where no quote stands, cells are what lies between the delimiters, and there is nothing
 * to decide; every other record is csv-parse's, all of them at once.
 */
export const cellsOf = ({ bytes, frames }: Batch, dialect: Dialect): readonly (readonly string[])[] => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isQuoted = quoteFinder(text);
  const quoted = frames.filter(isQuoted);
  const parsed = parsedCells({ bytes, frames: quoted }, dialect);
  const delimiter = dialect.delimiter.charCodeAt(0);
  let next = 0;
  return frames.map((each) =>
    each === quoted[next] ? (parsed[next++] ?? []) : plainCells(text, each, delimiter),
  );
};

/** Does a quote stand in a record? To be asked in the order in which they lie. */
const quoteFinder = (text: Buffer): ((frame: Frame) => boolean) => {
  let at = -1;
  return ({ from, to }) => {
    if (at < from) at = indexOr(text, quote, from);
    return at < to;
  };
};

/** Decoded one by one, so that a cell that is kept does not keep its whole record. */
const plainCells = (text: Buffer, { from, to }: Frame, delimiter: number): string[] => {
  const cells: string[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && text[at] !== delimiter) continue;
    cells.push(text.toString('utf8', start, at));
    start = at + 1;
  }
  return cells;
};

const parsedCells = ({ bytes, frames }: Batch, dialect: Dialect): readonly (readonly string[])[] => {
  if (frames.length === 0) return [];
  const text = together(bytes, frames);
  const records: string[][] = parse(
    Buffer.from(text.buffer, text.byteOffset, text.byteLength),
    options(dialect),
  );
  if (records.length === frames.length) return records;
  throw new Error(`csv-parse finds ${records.length} records where the frame has ${frames.length}`);
};

/** Records with the line ends between them; as they lie, if nothing lies between. */
const together = (bytes: Uint8Array, frames: readonly Frame[]): Uint8Array => {
  const [first, last] = [frames[0], frames.at(-1)];
  const follows = frames.every(({ from }, index) => {
    const before = frames[index - 1];
    return (
      before === undefined ||
      from === before.to + (bytes[before.to] === 0x0d && bytes[before.to + 1] === 0x0a ? 2 : 1)
    );
  });
  if (follows && first !== undefined && last !== undefined) return bytes.subarray(first.from, last.to);
  return joined(frames.flatMap(({ from, to }) => [bytes.subarray(from, to), newline]));
};
