import { createHash } from 'node:crypto';
import { type Problem, unusable } from '../problems.ts';
import type { Input } from '../types.ts';

/** Bytes that are looked at before reading begins: enough for a header, a sample of lines and any signature. */
export const headSize = 1 << 18;

/** Bytes whose beginning is known. */
export interface Opened {
  /** The first bytes: `headSize` of them, or all there are. */
  readonly head: Uint8Array;
  /** Is the head the whole of it? */
  readonly isWhole: boolean;
  /** Every byte, the head included, once; no chunk is larger than `headSize`. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Lets go of what the bytes come from, however much of it has been read. */
  readonly close: () => Promise<void>;
}

/** An input as it lies on disk. */
export interface OpenedInput extends Opened {
  /** Size and SHA-256 of what has been read. */
  readonly seen: () => { readonly bytes: number; readonly sha256: string };
}

/** Opens an input, looks at its beginning, and counts and hashes its bytes as they are read. */
export const openInput = async (input: Input): Promise<OpenedInput> => {
  const digest = createHash('sha256');
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of input.open()) {
      bytes += chunk.length;
      digest.update(chunk);
      yield chunk;
    }
  }
  const opened = await begin(counted());
  return { ...opened, seen: () => ({ bytes, sha256: digest.copy().digest('hex') }) };
};

/** Looks at the beginning of a stream of bytes. */
export const begin = async (stream: AsyncIterable<Uint8Array>): Promise<Opened> => {
  const source = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  while (size < headSize && !isWhole) {
    const { value, done } = await source.next();
    if (done === true) isWhole = true;
    else {
      first.push(value);
      size += value.length;
    }
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const chunk of first.splice(0)) yield* pieces(chunk);
    for (let next = await source.next(); next.done !== true; next = await source.next())
      yield* pieces(next.value);
  }
  return {
    head: joined(first.map((chunk) => chunk.subarray(0, headSize))).subarray(0, headSize),
    isWhole,
    chunks: chunks(),
    close: async () => void (await source.return?.()),
  };
};

function* pieces(chunk: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < chunk.length; at += headSize) yield chunk.subarray(at, at + headSize);
}

/** Pieces in one; a single one as it is. */
export const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const full = pieces.filter(({ length }) => length > 0);
  if (full.length === 1 && full[0] !== undefined) return full[0];
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of pieces) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/**
 * All bytes of an input.
 * @throws SpaceSeaError (3) with what `tooLarge` says, if there are more than so many
 */
export const wholeOf = async (
  chunks: AsyncIterable<Uint8Array>,
  most: number,
  tooLarge: () => Omit<Problem, 'severity'>,
): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    pieces.push(chunk);
    size += chunk.length;
    if (size > most) throw unusable(tooLarge());
  }
  return joined(pieces);
};

/** Length of the byte order mark of UTF-8 at the beginning. */
export const markLength = (bytes: Uint8Array): 0 | 3 =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
