/** What a range of a file comes to: counts of its plain records, and its other records as they stand. */
import { markLength } from '../bytes.ts';
import { type Dialect, type Frame, type Framed, type Framer, frame, framer } from '../frame.ts';
import type { ReadAt } from '../range-result.ts';
import { longestRecord } from '../record-end.ts';
import type { PlainRows } from './rows.ts';

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
  /** Hands on the plain records that were taken in, if they are enough. */
  readonly handOnIfEnough: () => Promise<void>;
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
  const place: RangePlace = { bytes, at: start === 0 ? markLength(bytes) : 0, line: 1 };
  const lastLine = start === 0 ? taker.lastLine : 0;
  const { dialect } = taker;
  const cut = framer(bytes, { isLast: stop >= size, dialect });
  while (place.at < bytes.length) {
    const isBelow = place.line > lastLine;
    if (isBelow && (await takePlain(place, taker))) continue;
    if (!(await takeOther({ place, cut, stop, size, lastLine }, taker))) return undefined;
  }
  return place.at === bytes.length ? place.line - 1 : undefined;
};

interface RangePlace {
  /** All bytes of the range. */
  readonly bytes: Buffer;
  at: number;
  line: number;
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Takes in plain records, and one that could be cut and is none; says whether anything was taken. */
const takePlain = async (place: RangePlace, { rows, other, handOnIfEnough }: Taker): Promise<boolean> => {
  const { bytes, at } = place;
  const stop = rows.take(bytes.subarray(0, Math.min(bytes.length, at + step)), at, place.line);
  Object.assign(place, { at: stop.at, line: stop.line });
  if (stop.why === 'refused') {
    other(bytes, { line: stop.line, from: stop.at, to: stop.end });
    place.at = stop.next;
    place.line += stop.lines;
  }
  await handOnIfEnough();
  return place.at > at;
};

interface Cutting extends Pick<Range, 'stop' | 'size'> {
  readonly place: RangePlace;
  /** Cuts the bytes of the range. */
  readonly cut: Framer;
  readonly lastLine: number;
}

/** What was found of a record among bytes, in which it begins at `from`. */
interface Look {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly found: Framed;
  /** Does the file end with them? */
  readonly isLast: boolean;
}

/** Cuts a record as it is cut in every file; to see where it ends may take bytes beyond the range. */
const takeOther = async (cutting: Cutting, taker: Taker): Promise<boolean> => {
  const { place, lastLine } = cutting;
  let look = lookWithin(cutting);
  for (let more = step; ; more *= 2) {
    const { bytes, from, found, isLast } = look;
    const [first] = found.frames;
    if (found.goesOn) return false;
    if (found.rest > from) {
      if (first !== undefined && first.line > lastLine) taker.other(bytes, first);
      place.at += found.rest - from;
      place.line = found.line;
      return true;
    }
    if (isLast || bytes.length - from > longestRecord) return false;
    look = await lookBeyond(cutting, taker, more);
  }
};

const lookWithin = ({ place: { bytes, at, line }, cut, stop, size }: Cutting): Look => ({
  bytes,
  from: at,
  found: cut({ from: at, line, most: 1 }),
  isLast: stop >= size,
});

const lookBeyond = async (
  { place: { bytes: own, at, line }, stop, size }: Cutting,
  { readAt, dialect }: Taker,
  more: number,
): Promise<Look> => {
  const begin = stop - (own.length - at);
  const bytes = await readAt(begin, stop + more);
  const isLast = begin + bytes.length >= size;
  return { bytes, from: 0, found: frame(bytes, { line, isLast, most: 1, dialect }), isLast };
};
