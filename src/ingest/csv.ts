import { parse } from 'csv-parse/sync';
import { joined } from './bytes.ts';
import type { Dialect, Frame } from './frame.ts';
import type { Batch } from './lines.ts';

const newline = new Uint8Array([0x0a]);

/** Strict: a record has quotes as RFC 4180 wants them, or none. How many cells it should have is judged later. */
const options = ({ delimiter, lineEnds }: Dialect) => ({
  delimiter,
  record_delimiter: lineEnds === 'any' ? ['\r\n', '\n', '\r'] : ['\r\n', '\n'],
  relax_column_count: true,
  skip_empty_lines: false,
  bom: false,
});

/** Takes sound records apart, all at once. */
export const cellsOf = ({ bytes, frames }: Batch, dialect: Dialect): readonly (readonly string[])[] => {
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
