/** How far the reading of a JSON list has come, and what to do where it is no JSON. */
import type { RawRecord } from './fault.ts';
import { tooDeepMessage } from './json-check.ts';
import { listTooLarge, notJson } from './json-faults.ts';
import type { Members } from './json-members.ts';
import { follow, type Nesting, startNesting } from './json-nesting.ts';
import { type FileFault, faultIn, type Part } from './json-parts.ts';
import { goOver, placeAt, type Reached, startReached } from './json-place.ts';
import { type PlainScanner, plainScanner } from './json-plain.ts';
import { indexOr } from './line-end.ts';
import { shownText } from './lines.ts';
import { longestRecord } from './record-end.ts';

/** Bytes with one more behind them, and of which memory they are a copy, from which byte on and up to which. */
export interface Closed {
  readonly bytes: Uint8Array;
  readonly of: ArrayBufferLike;
  readonly from: number;
  readonly end: number;
}

export interface Walk {
  readonly members: Members;
  readonly file: string;
  readonly scanner: PlainScanner;
  readonly reached: Reached;
  mode: 'around' | 'list' | 'long' | 'broken' | 'tooDeep';
  /** Brackets that are open at `at`. */
  depth: number;
  /** What stands around lists of records, and how long it is. */
  readonly around: Part[];
  size: number;
  /** Lists of records so far, records of the open one, and what has to come next there. */
  lists: number;
  count: number;
  next: 'recordOrEnd' | 'commaOrEnd' | 'record';
  /** Of a record that is too long, or of a file that is broken. */
  nesting: Nesting;
  fault: FileFault | undefined;
  /** The piece, the next byte in it, and the records found in it. */
  bytes: Uint8Array;
  /** The piece with one byte more. */
  closed: Closed | undefined;
  isLast: boolean;
  at: number;
  /** The next line feed in the piece, from where it was last looked for; its length if there is none. */
  feed: number;
  records: RawRecord[];
}

/** Goes on as far as one step can; false if that needs more bytes. */
export type WalkStep = (walk: Walk) => boolean;

/** At the beginning of a file. */
export const startWalk = (members: Members, file: string): Walk => ({
  members,
  file,
  scanner: plainScanner(members),
  reached: startReached(),
  mode: 'around',
  depth: 0,
  around: [],
  size: 0,
  lists: 0,
  count: 0,
  next: 'recordOrEnd',
  nesting: startNesting(0),
  fault: undefined,
  bytes: new Uint8Array(),
  closed: undefined,
  isLast: false,
  at: 0,
  feed: -1,
  records: [],
});

/** Goes over bytes. */
export const moveTo = (walk: Walk, to: number): void => {
  goOver(walk.reached, walk.bytes, { from: walk.at, to });
  walk.at = to;
};

/** Goes over a plain record, whose lines end with line feeds only: many a record stands on one. */
export const movePast = (walk: Walk, to: number): void => {
  if (walk.feed < walk.at) walk.feed = indexOr(walk.bytes, lf, walk.at);
  if (walk.feed < to) moveTo(walk, to);
  else walk.at = to;
};

const lf = 0x0a;

/** Keeps what stands around lists, up to the next byte. */
export const keep = (walk: Walk, text: string): void => {
  walk.around.push({ text, place: placeAt(walk.reached, walk.bytes, walk.at) });
  walk.size += text.length;
  if (walk.size > longestRecord) throw listTooLarge(walk.file);
};

/** Stands for the sound records of a list. */
export const standIn = '{}';

/** The text from the beginning of the file to a byte, as far as it is kept. */
export const partsTo = (walk: Walk, end: number): readonly Part[] => {
  const { around, reached, bytes, at, count, next } = walk;
  const place = placeAt(reached, bytes, at);
  const before = (count > 0 ? standIn : '') + (next === 'record' ? ',' : '');
  return [...around, { text: before, place }, { text: shownText(bytes.subarray(at, end)), place }];
};

/** Bytes in which the token that is wrong surely ends. */
const enough = 1 << 16;

/** Notes what is wrong with the next bytes. It is told at the end: if nesting goes too deep anywhere, that is told instead. */
export const breakOff: WalkStep = (walk) => {
  const { bytes, at, isLast, depth } = walk;
  if (!isLast && bytes.length - at < enough) return false;
  walk.fault = faultIn(partsTo(walk, bytes.length));
  walk.nesting = startNesting(depth);
  walk.mode = 'broken';
  return true;
};

/** Looks through the rest of a broken file. */
export const lookOn: WalkStep = (walk) => {
  const { nesting, bytes, at, isLast } = walk;
  const to = follow(nesting, bytes, { from: at, level: Number.NEGATIVE_INFINITY });
  if (to !== undefined) return goTooDeep(walk, to);
  moveTo(walk, bytes.length);
  return isLast ? refuse(walk) : false;
};

/** Notes a bracket that opens too deep a level, by the byte after it. */
export const goTooDeep = (walk: Walk, to: number): true => {
  moveTo(walk, to - 1);
  const place = placeAt(walk.reached, walk.bytes, walk.at);
  walk.fault = { place, message: tooDeepMessage };
  walk.mode = 'tooDeep';
  return true;
};

/** Passes over the rest of a file with which nothing else can be wrong but its encoding. */
export const passOver: WalkStep = (walk) => {
  walk.at = walk.bytes.length;
  return walk.isLast ? refuse(walk) : false;
};

/** @throws SpaceSeaError (3) with what is wrong */
export const refuse = ({ file, fault }: Walk): never => {
  if (fault === undefined) throw new Error('nothing is wrong with the file');
  throw notJson(file, fault);
};
