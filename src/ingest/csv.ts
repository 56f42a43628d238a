import { type CsvError, parse } from 'csv-parse/sync';
import { joined } from './bytes.ts';
import type { Dialect, Frame } from './frame.ts';
import type { Batch } from './lines.ts';

/** The cells of a record; undefined if csv-parse refuses it. */
export type Cells = readonly string[] | undefined;

const newline = new Uint8Array([0x0a]);

/** Strict: a record has quotes as RFC 4180 wants them, or none. How many cells it should have is judged later. */
const options = ({ delimiter, lineEnds }: Dialect) => ({
  delimiter,
  record_delimiter: lineEnds === 'any' ? ['\r\n', '\n', '\r'] : ['\r\n', '\n'],
  relax_column_count: true,
  skip_empty_lines: false,
  bom: false,
});

/** Takes sound records apart, all at once; if they come out in another number, one by one. */
export const cellsOf = ({ bytes, frames }: Batch, dialect: Dialect): readonly Cells[] => {
  if (frames.length === 0) return [];
  const whole = taken(together(bytes, frames), dialect);
  if (whole?.length === frames.length) return whole;
  return frames.map(({ from, to }) => {
    const [only, ...more] = taken(bytes.subarray(from, to), dialect) ?? [];
    return more.length === 0 ? only : undefined;
  });
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

const taken = (bytes: Uint8Array, dialect: Dialect): string[][] | undefined => {
  try {
    return parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options(dialect));
  } catch (error) {
    if (isCsvError(error)) return undefined;
    throw error;
  }
};

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
