/**
 * Where records begin and end. A table is cut into records before it is taken apart, so that a broken quote costs
 * one line and every record knows its physical line: csv-parse alone drags good rows into a reject and miscounts
 * lines with quoted line ends.
 *
 *            quote                 quote
 *   start ─────────▶ in quotes ◀─────────▶ quote seen ── delimiter ─▶ start
 *     │ other            │ end of file          │ line end ─▶ record
 *     ▼                  ▼                      │ other
 *   plain ── quote ─▶ stray quote            ◀──┘ text after quote
 *     │ delimiter ─▶ start · line end ─▶ record
 */
export interface Frame {
  /** Physical line on which the record begins, from 1. */
  readonly line: number;
  /** First byte, and the one after the last, without the line end. */
  readonly from: number;
  readonly to: number;
  readonly fault?: FrameFault;
}

export interface FrameFault {
  readonly kind: 'openQuote' | 'afterQuote' | 'strayQuote' | 'carriageReturn' | 'tooLong';
  /** Where it is: for a quote, where the quote opened. */
  readonly line: number;
  /** Number of the field, from 1. */
  readonly column: number;
}

export interface Dialect {
  /** The delimiter, one ASCII character. */
  readonly delimiter: string;
  /** `lf`: a line feed ends a record, with or without a carriage return before it; `any`: a carriage return alone too. */
  readonly lineEnds: 'lf' | 'any';
}

/** Records of a piece of a file, and what is left over. */
export interface Framed {
  readonly frames: readonly Frame[];
  /** First byte that belongs to no record yet. */
  readonly rest: number;
  /** Physical line of that byte. */
  readonly line: number;
  /** The last record was cut off: what follows up to the next line feed belongs to it. */
  readonly goesOn: boolean;
}

/** A longer record is a broken file, or an attack on memory. */
export const longestRecord = 10 * 1024 * 1024;

const [quote, lf, cr] = [0x22, 0x0a, 0x0d];

/** Cuts bytes into records. */
export const frame = (
  bytes: Uint8Array,
  { line, dialect, isLast }: { line: number; dialect: Dialect; isLast: boolean },
): Framed => {
  const text: Text = {
    bytes,
    delimiter: dialect.delimiter.charCodeAt(0),
    anyEnd: dialect.lineEnds === 'any',
    isLast,
    nextQuote: indexOr(bytes, quote, 0),
    nextReturn: indexOr(bytes, cr, 0),
  };
  const frames: Frame[] = [];
  let [at, current, goesOn] = [0, line, false];
  while (at < bytes.length) {
    const cut = plainCut(text, at) ?? fullCut(text, at);
    if (cut === undefined) break;
    const { fault } = cut;
    const told = fault && { ...fault, line: current + fault.line };
    frames.push({ line: current, from: at, to: cut.to, ...(told === undefined ? {} : { fault: told }) });
    at = cut.next;
    current += cut.lines;
    goesOn = cut.goesOn ?? false;
  }
  return { frames, rest: at, line: current, goesOn };
};

interface Text {
  readonly bytes: Uint8Array;
  readonly delimiter: number;
  readonly anyEnd: boolean;
  readonly isLast: boolean;
  /** Places of the next quote and carriage return, remembered: most lines have neither. */
  nextQuote: number;
  nextReturn: number;
}

/** One record: where its text ends, where the next begins, line ends in between; the fault's line is relative. */
interface Cut {
  readonly to: number;
  readonly next: number;
  readonly lines: number;
  readonly fault?: FrameFault;
  /** Its line goes on beyond the bytes. */
  readonly goesOn?: true;
}

const indexOr = (bytes: Uint8Array, byte: number, from: number): number => {
  const index = bytes.indexOf(byte, from);
  return index < 0 ? bytes.length : index;
};

/** A record on one line without quotes, which nearly all are: found without looking at each byte. */
const plainCut = (text: Text, at: number): Cut | undefined => {
  const { bytes } = text;
  if (text.nextQuote < at) text.nextQuote = indexOr(bytes, quote, at);
  if (text.nextReturn < at) text.nextReturn = indexOr(bytes, cr, at);
  const end = bytes.indexOf(lf, at);
  if (end < 0 || text.nextQuote < end || end - at > longestRecord) return undefined;
  if (text.nextReturn < end - 1) return undefined;
  return { to: text.nextReturn === end - 1 ? end - 1 : end, next: end + 1, lines: 1 };
};

/** A field that opens with a quote. */
interface Opening {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

/** Any record, byte by byte; undefined if its end is not there yet. */
const fullCut = (text: Text, start: number): Cut | undefined => {
  const { bytes, delimiter } = text;
  let [at, line, column] = [start, 0, 1];
  for (;;) {
    if (bytes[at] === quote) {
      const closed = closeQuote(text, start, { at, line, column });
      if (closed === undefined) return undefined;
      if ('cut' in closed) return closed.cut;
      at = closed.at;
      line = closed.line;
    }
    const stop = endOfField(text, at, start);
    if (stop === undefined || stop === 'long') return stop && tooLong(text, start, line);
    const byte = bytes[stop];
    if (byte === delimiter) {
      at = stop + 1;
      column += 1;
      continue;
    }
    if (byte === undefined) return { to: stop, next: stop, lines: line };
    if (byte === quote) return broken(text, { at: stop, line, column }, 'strayQuote');
    const length = endLength(text, stop);
    if (length === 'wait') return undefined;
    if (length === 0) return broken(text, { at: stop, line, column }, 'carriageReturn');
    return { to: stop, next: stop + length, lines: line + 1 };
  }
};

/** From a byte to the first that may end its field; the end of the bytes if they are the last ones; `long` over the limit. */
const endOfField = (
  { bytes, delimiter, isLast }: Text,
  from: number,
  start: number,
): number | 'long' | undefined => {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === delimiter || byte === lf || byte === cr || byte === quote) return at;
    if (at - start > longestRecord) return 'long';
  }
  return isLast ? bytes.length : undefined;
};

/** Length of a line end; 0 if a carriage return stands for nothing; `wait` if its next byte is not there yet. */
const endLength = ({ bytes, anyEnd, isLast }: Text, at: number): number | 'wait' => {
  if (bytes[at] === lf) return 1;
  if (bytes[at + 1] === lf) return 2;
  if (at + 1 === bytes.length && !isLast) return 'wait';
  return anyEnd || (at + 1 === bytes.length && isLast) ? 1 : 0;
};

/** From an opening quote to the byte after the closing one, which ends the field. */
const closeQuote = (
  text: Text,
  start: number,
  opening: Opening,
): { at: number; line: number } | { cut: Cut } | undefined => {
  const { bytes, delimiter, isLast } = text;
  const unclosed = (): { cut: Cut } | undefined => cutOf(broken(text, opening, 'openQuote'));
  let at = opening.at + 1;
  for (;;) {
    const close = bytes.indexOf(quote, at);
    const end = close < 0 ? bytes.length : close;
    if (end - start > longestRecord) return unclosed();
    if (close < 0) return isLast ? unclosed() : undefined;
    const next = bytes[close + 1];
    if (next === undefined && !isLast) return undefined;
    if (next === quote) {
      at = close + 2;
      continue;
    }
    const line = opening.line + lineEnds(text, opening.at, close);
    const isEnd = next === undefined || next === delimiter || next === lf || next === cr;
    return isEnd ? { at: close + 1, line } : cutOf(broken(text, opening, 'afterQuote'));
  }
};

const cutOf = (cut: Cut | undefined): { cut: Cut } | undefined => (cut === undefined ? undefined : { cut });

/** Line ends between two bytes. */
const lineEnds = ({ bytes, anyEnd }: Text, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === lf || (anyEnd && byte === cr && bytes[at + 1] !== lf)) count += 1;
  }
  return count;
};

/** A record that cannot be taken apart ends with the line on which the trouble began; the next line begins anew. */
const broken = (text: Text, { at, line, column }: Opening, kind: FrameFault['kind']): Cut | undefined => {
  const fault = { kind, line, column };
  const { bytes, isLast } = text;
  const feed = indexOr(bytes, lf, at);
  const end = text.anyEnd
    ? Math.min(feed, indexOr(bytes, cr, kind === 'carriageReturn' ? at + 1 : at))
    : feed;
  if (end === bytes.length) return isLast ? { to: end, next: end, lines: line + 1, fault } : undefined;
  const length = bytes[end] === cr && bytes[end + 1] === lf ? 2 : 1;
  const to = bytes[end] === lf && bytes[end - 1] === cr ? end - 1 : end;
  return { to, next: end + length, lines: line + 1, fault };
};

/** A record without an end in sight is cut off; the next begins with the next line, if that is there yet. */
const tooLong = ({ bytes }: Text, start: number, line: number): Cut => {
  const fault = { kind: 'tooLong', line: 0, column: 1 } as const;
  const feed = bytes.indexOf(lf, start + longestRecord);
  if (feed < 0) return { to: start + 200, next: bytes.length, lines: line, fault, goesOn: true };
  return { to: start + 200, next: feed + 1, lines: line + 1, fault };
};
