import { isAscii } from 'node:buffer';

/** A place in a text, from 1; a column counts what JavaScript takes for characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** How far a text is read that comes in pieces of UTF-8. */
export interface Reached {
  /** Line of the next byte, from 1; a carriage return alone ends one too. */
  line: number;
  /** The same, where only line feeds count. */
  feeds: number;
  /** Byte of the piece with which the line of `feeds` begins; 0 if it began before. */
  lineStart: number;
  /** Characters of that line before the piece. */
  before: number;
}

const [lf, cr] = [0x0a, 0x0d];

/** The beginning of a text. */
export const startReached = (): Reached => ({ line: 1, feeds: 1, lineStart: 0, before: 0 });

/** Goes over bytes; the last of them must not be the first half of a line end. */
export const goOver = (reached: Reached, bytes: Uint8Array, { from, to }: Span): void => {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte > cr) continue;
    if (byte === lf) {
      reached.line += 1;
      reached.feeds += 1;
      reached.lineStart = at + 1;
      reached.before = 0;
    } else if (byte === cr && bytes[at + 1] !== lf) reached.line += 1;
  }
};

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The place of a byte on the line that is reached. */
export const placeAt = ({ feeds, lineStart, before }: Reached, bytes: Uint8Array, at: number): Place => ({
  line: feeds,
  column: before + characters(bytes.subarray(lineStart, at)) + 1,
});

/** Lets go of the bytes before one that is reached. */
export const letGo = (reached: Reached, bytes: Uint8Array, rest: number): void => {
  reached.before += characters(bytes.subarray(reached.lineStart, rest));
  reached.lineStart = 0;
};

const characters = (bytes: Uint8Array): number =>
  isAscii(bytes) ? bytes.length : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString().length;

/** The place of a character in a text that begins at another. */
export const placeIn = (
  text: string,
  at: number,
  { line, column }: Place = { line: 1, column: 1 },
): Place => {
  const lines = text.slice(0, at).split('\n');
  const last = (lines.at(-1) ?? '').length;
  return { line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
};
