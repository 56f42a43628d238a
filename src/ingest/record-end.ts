import { countEnds, endLength, indexOr, type Lines, lineEnd } from './line-end.ts';

/** Why a record cannot be taken apart. */
export interface FrameFault {
  readonly kind: 'openQuote' | 'longQuote' | 'afterQuote' | 'strayQuote' | 'carriageReturn' | 'tooLong';
  /** Where it is: for a quote, where the quote opened. */
  readonly line: number;
  /** Number of the field, from 1. */
  readonly column: number;
}

/** A longer record is a broken file, or an attack on memory. */
export const longestRecord = 10 * 1024 * 1024;

/** Bytes of a record without an end that are kept to be shown. */
const shownBytes = 200;

const [quote, lf, cr] = [0x22, 0x0a, 0x0d];

export interface Text extends Lines {
  readonly delimiter: number;
}

/** How far a cut goes. */
interface Step {
  /** First byte of what follows. */
  readonly next: number;
  /** Line ends before it. */
  readonly lines: number;
  /** The line goes on beyond the bytes. */
  readonly goesOn?: true;
}

/** One record, and where its text ends; the fault's line is relative. */
export interface Cut extends Step {
  readonly to: number;
  readonly fault?: FrameFault;
}

/** What remains of a line that was given up. */
export interface Rest extends Step {
  readonly to?: undefined;
}

/** A place in a record: a byte, the line ends before it, the number of the field. */
interface Position {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

/** The end of a record, found byte by byte; undefined if it is not there yet. */
export const recordEnd = (text: Text, start: number): Cut | undefined => {
  const { bytes, delimiter } = text;
  let [at, line, column] = [start, 0, 1];
  for (;;) {
    if (at - start > longestRecord) return tooLong(text, start, { at, line, column });
    if (bytes[at] === quote) {
      const closed = closeQuote(text, start, { at, line, column });
      if (closed === undefined || 'to' in closed) return closed;
      ({ at, line } = closed);
    }
    const stop = endOfField(text, at, start);
    if (stop === undefined) return undefined;
    const byte = bytes[stop];
    if (byte === delimiter) {
      at = stop + 1;
      column += 1;
      continue;
    }
    const here = { at: stop, line, column };
    if (byte === undefined) return { to: stop, next: stop, lines: line };
    if (byte === quote) return broken(text, start, { ...here, kind: 'strayQuote' });
    if (byte !== lf && byte !== cr) return tooLong(text, start, here);
    const length = endLength(text, stop);
    if (length === 'wait') return undefined;
    if (length === 0) return broken(text, start, { ...here, kind: 'carriageReturn' });
    return { to: stop, next: stop + length, lines: line + 1 };
  }
};

/** From a byte to the first that may end its field, or lies beyond the limit; the end of the bytes if they are the last ones. */
const endOfField = ({ bytes, delimiter, isLast }: Text, from: number, start: number): number | undefined => {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === delimiter || byte === lf || byte === cr || byte === quote) return at;
    if (at - start > longestRecord) return at;
  }
  return isLast ? bytes.length : undefined;
};

/** From an opening quote to the byte after the closing one, which ends the field. */
const closeQuote = (
  text: Text,
  start: number,
  opening: Position,
): Pick<Position, 'at' | 'line'> | Cut | undefined => {
  const { bytes, delimiter, isLast } = text;
  let at = opening.at + 1;
  for (;;) {
    const close = indexOr(bytes, quote, at);
    if (close - opening.at > longestRecord) return broken(text, start, { ...opening, kind: 'longQuote' });
    if (close === bytes.length)
      return isLast ? broken(text, start, { ...opening, kind: 'openQuote' }) : undefined;
    const next = bytes[close + 1];
    if (next === undefined && !isLast) return undefined;
    if (next === quote) {
      at = close + 2;
      continue;
    }
    if (next === undefined || next === delimiter || next === lf || next === cr)
      return { at: close + 1, line: opening.line + countEnds(text, opening.at, close) };
    return broken(text, start, { ...opening, kind: 'afterQuote' });
  }
};

/** A record that cannot be taken apart ends with the line on which the trouble began; the next line begins anew. */
const broken = (
  text: Text,
  start: number,
  { at, kind, line, column }: Position & Pick<FrameFault, 'kind'>,
): Cut | undefined => {
  const fault = { kind, line, column };
  const end = lineEnd(text, at);
  const isLong = (end?.to ?? text.bytes.length) - start > longestRecord;
  if (end === undefined) return isLong ? endless(text, start, { line, fault }) : undefined;
  return { ...end, ...(isLong ? { to: beginning(text.bytes, start) } : {}), lines: line + 1, fault };
};

/** A record that is longer than any may be ends with the line that goes beyond the limit. */
const tooLong = (text: Text, start: number, { at, line }: Position): Cut => {
  const fault = { kind: 'tooLong', line: 0, column: 1 } as const;
  const end = lineEnd(text, at);
  return end === undefined
    ? endless(text, start, { line, fault })
    : { to: beginning(text.bytes, start), next: end.next, lines: line + 1, fault };
};

/** A record whose line has no end in sight: what follows is let go as it comes. */
const endless = (
  text: Text,
  start: number,
  { line, fault }: { readonly line: number; readonly fault: FrameFault },
): Cut => {
  const { bytes } = text;
  // A carriage return at the end may be the first half of a line end.
  const next = bytes.at(-1) === cr ? bytes.length - 1 : bytes.length;
  return { to: beginning(bytes, start), next, lines: line, fault, goesOn: true };
};

/** The end of a record's first bytes, between two letters. */
export const beginning = (bytes: Uint8Array, start: number): number => {
  let end = Math.min(start + shownBytes, bytes.length);
  while (end > start && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end;
};

/** The end of a line that is passed over; all bytes belong to it if its end is not there. */
export const restOfLine = (text: Text, at: number): Rest | undefined => {
  const end = lineEnd(text, at);
  if (end !== undefined) return { next: end.next, lines: end.next > end.to ? 1 : 0 };
  const { bytes } = text;
  const next = bytes.at(-1) === cr ? bytes.length - 1 : bytes.length;
  return next > at ? { next, lines: 0, goesOn: true } : undefined;
};
