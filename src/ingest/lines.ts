import { joined, markLength } from './bytes.ts';
import { type Frame, type Framed, mostRecords, type Standing } from './frame.ts';

/** Records that lie in one piece of memory. */
export interface FrameBatch<Record = Frame> {
  readonly bytes: Uint8Array;
  readonly frames: readonly Record[];
}

/** Cuts bytes into records, at most `mostRecords` at a time. */
export type Cutter<Record = Frame> = (
  bytes: Uint8Array,
  at: Standing,
) => Omit<Framed, 'frames'> &
  Pick<FrameBatch<Record>, 'frames'> & {
    /** Are there more records among the bytes? If not given: if there were as many as can be. */
    readonly isFull?: boolean;
  };

/**
 * Cuts a stream of bytes into records, a batch or more for each chunk; keeps only the record that is not complete yet.
 * A long one is looked at again each time its length has doubled, so that its bytes are not read over and over.
 */
export async function* batches<Record = Frame>(
  chunks: AsyncIterable<Uint8Array>,
  cut: Cutter<Record>,
): AsyncGenerator<FrameBatch<Record>> {
  let [isFirst, line, goesOn] = [true, 1, false];
  let held: Uint8Array[] = [];
  let [size, least] = [0, 3];
  function* cutAll(isLast: boolean): Generator<FrameBatch<Record>> {
    let bytes = joined(held);
    if (isFirst) bytes = bytes.subarray(markLength(bytes));
    isFirst = false;
    for (let hasMore = true; hasMore; ) {
      const { frames, rest, isFull, ...next } = cut(bytes, { line, isLast, goesOn });
      yield { bytes, frames };
      ({ line, goesOn } = next);
      bytes = bytes.subarray(rest);
      hasMore = isFull ?? frames.length === mostRecords;
    }
    held = [bytes.slice()];
    size = bytes.length;
    least = 2 * size;
  }
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size >= least) yield* cutAll(false);
  }
  yield* cutAll(true);
}

/** Bytes of UTF-8 as text, a byte order mark included; what is cut off in the middle of a letter is shown. */
export const shownText = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
