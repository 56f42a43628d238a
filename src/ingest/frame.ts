import { indexOr } from './line-end.ts';
import { type Cut, type FrameFault, longestRecord, recordEnd, restOfLine, type Text } from './record-end.ts';

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
  /** The last record was given up before its line ended: what follows up to the next line belongs to it. */
  readonly goesOn: boolean;
}

/** Where a piece of a file stands in it. */
export interface Standing {
  /** Physical line on which it begins. */
  readonly line: number;
  /** Is it the last one? */
  readonly isLast: boolean;
  /** Does it begin within a line that was given up? */
  readonly goesOn?: boolean;
  /** Records that are wanted; `mostRecords` if not given. */
  readonly most?: number;
}

const [quote, lf, cr] = [0x22, 0x0a, 0x0d];

/** Records that are cut at a time: what becomes of them is larger than they are. */
export const mostRecords = 20_000;

/** Cuts bytes into records, `mostRecords` or fewer at a time. */
export const frame = (
  bytes: Uint8Array,
  { isLast, dialect, ...standing }: Standing & { readonly dialect: Dialect },
): Framed => framer(bytes, { isLast, dialect })({ ...standing, from: 0 });

/** Cuts records from a byte on. */
export type Framer = (standing: Omit<Standing, 'isLast'> & { readonly from: number }) => Framed;

/**
 * The same for whoever goes through bytes a record at a time: the next quote or line end, which may be far away, is not
 * looked for anew for each record. Each has to begin where the one before ended, or behind it.
 */
export const framer = (
  bytes: Uint8Array,
  { isLast, dialect }: { readonly isLast: boolean; readonly dialect: Dialect },
): Framer => {
  const text: Marked = {
    bytes,
    delimiter: dialect.delimiter.charCodeAt(0),
    anyEnd: dialect.lineEnds === 'any',
    isLast,
    nextQuote: -1,
    nextReturn: -1,
    nextFeed: -1,
  };
  return ({ from, line, goesOn = false, most = mostRecords }) => {
    const frames: Frame[] = [];
    let [at, current, isInside] = [from, line, goesOn];
    while (at < bytes.length && frames.length < most) {
      const cut = isInside ? restOfLine(text, at) : cutAt(text, at);
      if (cut === undefined) break;
      if (cut.to !== undefined) frames.push(framed(cut, { at, line: current }));
      at = cut.next;
      current += cut.lines;
      isInside = cut.goesOn === true;
    }
    return { frames, rest: at, line: current, goesOn: isInside };
  };
};

const framed = ({ to, fault }: Cut, { at, line }: { readonly at: number; readonly line: number }): Frame => ({
  line,
  from: at,
  to,
  ...(fault && { fault: { ...fault, line: line + fault.line } }),
});

/** Places of the next quote, carriage return and line feed, remembered: most lines have no more than the last. */
interface Marked extends Text {
  nextQuote: number;
  nextReturn: number;
  nextFeed: number;
}

const cutAt = (text: Marked, at: number): Cut | undefined =>
  plainEnd(text, at) ?? (isOpen(text, at) ? undefined : recordEnd(text, at));

/** Is there nothing yet that could end the record? */
const isOpen = ({ bytes, isLast, nextFeed, nextQuote, nextReturn }: Marked, at: number): boolean =>
  !isLast && Math.min(nextFeed, nextQuote, nextReturn) === bytes.length && bytes.length - at <= longestRecord;

/** A record on one line without quotes, which nearly all are: found without looking at each byte. */
const plainEnd = (text: Marked, at: number): Cut | undefined => {
  const { bytes } = text;
  if (text.nextQuote < at) text.nextQuote = indexOr(bytes, quote, at);
  if (text.nextReturn < at) text.nextReturn = indexOr(bytes, cr, at);
  if (text.nextFeed < at) text.nextFeed = indexOr(bytes, lf, at);
  const end = text.nextFeed;
  if (end === bytes.length || text.nextQuote < end || text.nextReturn < end - 1) return undefined;
  if (end - at > longestRecord) return undefined;
  return { to: text.nextReturn === end - 1 ? end - 1 : end, next: end + 1, lines: 1 };
};
