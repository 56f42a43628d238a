import { parse } from 'csv-parse/sync';
import { joined } from './bytes.ts';
import type { Dialect, Frame } from './frame.ts';
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
 * Takes sound records apart. Where a cell is what lies between two delimiters, or between one pair of quotes, there is
 * nothing to decide; every record with a quote within quotes is csv-parse's, all of them at once.
 */
export const cellsOf = ({ bytes, frames }: Batch, dialect: Dialect): readonly (readonly string[])[] => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const delimiter = dialect.delimiter.charCodeAt(0);
  const easy = frames.map((each) => easyCells(text, each, delimiter));
  const parsed = parsedCells(
    { bytes, frames: frames.filter((_, index) => easy[index] === undefined) },
    dialect,
  );
  let next = 0;
  return easy.map((cells) => cells ?? parsed[next++] ?? []);
};

/**
 * The cells of a record; undefined if one has a quote within its quotes. Each is decoded by itself, so that a cell
 * that is kept does not keep its whole record.
 */
const easyCells = (text: Buffer, { from, to }: Frame, delimiter: number): string[] | undefined => {
  const cells: string[] = [];
  for (let at = from; at <= to; at += 1) {
    const isQuoted = text[at] === quote && at < to;
    const start = isQuoted ? at + 1 : at;
    at = isQuoted ? text.indexOf(quote, start) : endOfCell(text, { from: at, to }, delimiter);
    if (isQuoted && at + 1 < to && text[at + 1] === quote) return undefined;
    cells.push(text.toString('utf8', start, at));
    if (isQuoted) at += 1;
  }
  return cells;
};

const endOfCell = (text: Buffer, { from, to }: Pick<Frame, 'from' | 'to'>, delimiter: number): number => {
  let at = from;
  while (at < to && text[at] !== delimiter) at += 1;
  return at;
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
