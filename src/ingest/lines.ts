import { joined, markLength } from './bytes.ts';
import type { Frame, Framed } from './frame.ts';

/** Records that lie in one piece of memory. */
export interface Batch {
  readonly bytes: Uint8Array;
  readonly frames: readonly Frame[];
}

const lf = 0x0a;

/** Cuts bytes into records; `isLast` when no more bytes follow. */
export type Cutter = (bytes: Uint8Array, at: { readonly line: number; readonly isLast: boolean }) => Framed;

/** Cuts a stream of bytes into records, a batch for each chunk; keeps only the record that is not complete yet. */
export async function* batches(chunks: AsyncIterable<Uint8Array>, cut: Cutter): AsyncGenerator<Batch> {
  let [kept, line, isFirst, isSkipping] = [new Uint8Array(), 1, true, false];
  for await (const chunk of chunks) {
    let bytes = kept.length === 0 ? chunk : joined([kept, chunk]);
    if (isFirst && bytes.length < 3) {
      kept = bytes.slice();
      continue;
    }
    if (isFirst) bytes = bytes.subarray(markLength(bytes));
    isFirst = false;
    if (isSkipping) {
      const feed = bytes.indexOf(lf);
      if (feed < 0) continue;
      bytes = bytes.subarray(feed + 1);
      line += 1;
    }
    const framed = cut(bytes, { line, isLast: false });
    yield { bytes, frames: framed.frames };
    line = framed.line;
    isSkipping = framed.goesOn;
    kept = isSkipping ? new Uint8Array() : bytes.slice(framed.rest);
  }
  if (kept.length === 0) return;
  const bytes = isFirst ? kept.subarray(markLength(kept)) : kept;
  yield { bytes, frames: cut(bytes, { line, isLast: true }).frames };
}

/** A record's bytes as text, never altered; undefined if they are not UTF-8. */
export const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Shows bytes that may not be UTF-8. */
export const shownText = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
