/** What a range of a file comes to: counts of its plain records, and its other records as they stand. */
import type { Batch } from '../../columns.ts';
import { markLength } from '../bytes.ts';
import type { Frame } from '../frame.ts';
import { type Dialect, frame } from '../frame.ts';
import { type FrameFault, longestRecord } from '../record-end.ts';
import type { PlainRows } from './rows.ts';

/** Reads bytes of a file from one place up to another, or to its end. */
export type ReadAt = (from: number, to: number) => Promise<Uint8Array>;

/** A record that is not plain. */
export interface Other {
  /** Its line within the range, from 1. */
  readonly line: number;
  /** Where it lies among the bytes of all of them. */
  readonly from: number;
  readonly to: number;
  /** Plain records above it, and what they have told. */
  readonly plain: number;
  readonly news: number;
  readonly fault?: FrameFault;
}

/** What a cell has told that none above it in the range had. */
export interface News {
  /** Number of its plan. */
  readonly plan: number;
  readonly text: string;
  /** Within the range, from 1. */
  readonly line: number;
  readonly is: 'plain' | 'other';
}

/** Rows of the range that a rule leaves out after they were handed on. */
export type LeftOut = readonly { readonly rule: string; readonly count: number }[];

/** Plain data, which can be sent to another thread. */
export interface RangeResult {
  /** First byte, and the one behind the last. */
  readonly start: number;
  readonly stop: number;
  /** Lines that end in it. */
  readonly lines: number;
  /** Records that were plain, and handed on. */
  readonly plain: number;
  /** Hashes of their keys, if it is not known yet which are repeated. */
  readonly keys: Float64Array<ArrayBuffer>;
  readonly news: readonly News[];
  /** By plan: cells that told again what had been told. */
  readonly again: readonly number[];
  readonly others: readonly Other[];
  /** Of the others. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly leftOut: LeftOut;
}

/** A piece of a file that begins and ends with a record. */
export interface Range {
  readonly start: number;
  readonly stop: number;
  /** Of the whole file. */
  readonly size: number;
}

/** Who takes its records. */
export interface Taker {
  readonly rows: PlainRows;
  readonly dialect: Dialect;
  /** Line of the header; what stands above is passed over where the file begins. */
  readonly lastLine: number;
  readonly readAt: ReadAt;
  /** Says that so many plain records have been taken in, and hears that more are to come. */
  readonly pause: () => Promise<void>;
  /** Takes a record that is not plain; a blank one too. */
  readonly other: (bytes: Uint8Array, frame: Frame) => void;
}

/** Bytes that are taken in at a time: so few that what follows from them stays near. */
const step = 1 << 20;

/** @returns the lines of the range; undefined if it does not end with a record, as the guess would have it */
export const takeRange = async (range: Range, taker: Taker): Promise<number | undefined> => {
  const { start, stop, size } = range;
  const bytes = bufferOf(await taker.readAt(start, stop));
  if (bytes.length !== stop - start) return undefined;
  const place: Place = { bytes, at: start === 0 ? markLength(bytes) : 0, line: 1 };
  const lastLine = start === 0 ? taker.lastLine : 0;
  while (place.at < bytes.length) {
    const isBelow = place.line > lastLine;
    if (isBelow && (await takePlain(place, taker))) continue;
    if (!(await takeOther({ place, end: start + place.bytes.length, size, lastLine }, taker)))
      return undefined;
  }
  return place.at === bytes.length ? place.line - 1 : undefined;
};

interface Place {
  /** All bytes of the range. */
  readonly bytes: Buffer;
  at: number;
  line: number;
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Takes in plain records, and one that could be cut and is none; says whether anything was taken. */
const takePlain = async (place: Place, { rows, other, pause }: Taker): Promise<boolean> => {
  const { bytes, at } = place;
  const stop = rows.take(bytes.subarray(0, Math.min(bytes.length, at + step)), at, place.line);
  Object.assign(place, { at: stop.at, line: stop.line });
  if (stop.why === 'refused') {
    other(bytes, { line: stop.line, from: stop.at, to: stop.end });
    place.at = stop.next;
    place.line += stop.lines;
  }
  await pause();
  return place.at > at;
};

interface Cutting {
  readonly place: Place;
  /** Where the bytes of the range end in the file, and where the file does. */
  readonly end: number;
  readonly size: number;
  readonly lastLine: number;
}

/** Cuts a record as it is cut in every file; to see where it ends may take bytes beyond the range. */
const takeOther = async ({ place, end, size, lastLine }: Cutting, taker: Taker): Promise<boolean> => {
  let bytes: Uint8Array = place.bytes.subarray(place.at);
  for (let more = step; ; more *= 2) {
    const isLast = end + bytes.length - (place.bytes.length - place.at) >= size;
    const found = frame(bytes, { line: place.line, isLast, most: 1, dialect: taker.dialect });
    const [first] = found.frames;
    if (found.goesOn) return false;
    if (found.rest > 0) {
      if (first !== undefined && first.line > lastLine) taker.other(bytes, first);
      place.at += found.rest;
      place.line = found.line;
      return true;
    }
    if (isLast || bytes.length > longestRecord) return false;
    const from = end - (place.bytes.length - place.at);
    bytes = await taker.readAt(from, end + more);
  }
};

/** Takes the records of a range together until they are handed on. */
export interface Hand {
  readonly add: (batch: Batch) => Promise<LeftOut>;
}
