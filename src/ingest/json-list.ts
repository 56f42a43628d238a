/**
 * Finds the records of a JSON list in a text that comes in pieces. What stands around the list is kept, records are
 * not. What is wrong with the file is found by the exact way (json-check.ts, json-records.ts), in the same text with
 * one stand-in for all the records that were sound.
 *
 *            [ of a list of records             ]
 *   around ──────────────────────────▶ list ────────▶ around ──▶ end of file: what does it hold?
 *                                     │ ▲  │ no JSON
 *                 more than 10 MiB    ▼ │  ▼
 *                                     long  broken ──▶ end of file: told, or that it goes too deep further on
 */
import type { RawRecord } from './fault.ts';
import { mostRecords } from './frame.ts';
import { listTooLarge, noList, notJson } from './json-faults.ts';
import type { Members } from './json-members.ts';
import { follow, isTooDeep, nextOpening, startNesting } from './json-nesting.ts';
import { faultIn, isFaulty, textOf } from './json-parts.ts';
import { letGo, placeAt } from './json-place.ts';
import { exactRecord, longRecord, plainRecord } from './json-record.ts';
import { recordsIn } from './json-records.ts';
import {
  breakOff,
  type Closed,
  goTooDeep,
  keep,
  lookOn,
  movePast,
  moveTo,
  partsTo,
  passOver,
  refuse,
  standIn,
  startWalk,
  type Walk,
  type WalkStep,
} from './json-walk.ts';
import { type Cutter, shownText } from './lines.ts';
import { longestRecord } from './record-end.ts';

const [quote, comma, openBrace] = [0x22, 0x2c, 0x7b];
const [openBracket, closeBracket] = [0x5b, 0x5d];

/**
 * A cutter that finds the records of a list.
 * @throws SpaceSeaError (3) where the text ends and was no JSON, or held no list; where what stands around is too large
 */
export const listCutter = (members: Members, file: string): Cutter<RawRecord> => {
  const walk = startWalk(members, file);
  // Those behind a record that is not plain are taken in after it.
  const most = members.plain === undefined ? mostRecords : 1;
  return (bytes, { isLast }) => {
    Object.assign(walk, { bytes, isLast, at: 0, feed: -1, records: [], closed: closed(walk.closed, bytes) });
    while (walk.records.length < most && steps[walk.mode](walk));
    letGo(walk.reached, bytes, walk.at);
    const isFull = walk.records.length === most;
    return { frames: walk.records, rest: walk.at, line: 1, goesOn: false, isFull };
  };
};

/**
 * Bytes with one behind them in which no record goes on, so that a scanner need not look where they end. What is left of
 * those that were looked at before is not copied again.
 */
const closed = (before: Closed | undefined, bytes: Uint8Array): Closed => {
  const [from, end] = [bytes.byteOffset, bytes.byteOffset + bytes.length];
  // The next bytes of a file may come in the same memory: then they begin before the rest of these.
  if (before?.of === bytes.buffer && before.end === end && before.from < from)
    return { ...before, bytes: before.bytes.subarray(before.bytes.length - 1 - bytes.length), from };
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  return { bytes: longer, of: bytes.buffer, from, end };
};

const around: WalkStep = (walk) => {
  const { bytes, at, depth, isLast } = walk;
  const opening = nextOpening(bytes, at, depth);
  if (opening === undefined && !isLast) {
    if (bytes.length - at > longestRecord) throw listTooLarge(walk.file);
    return false;
  }
  if (opening !== undefined && isTooDeep(opening)) return goTooDeep(walk, opening.to);
  keep(walk, shownText(bytes.subarray(at, opening?.to)));
  moveTo(walk, opening?.to ?? bytes.length);
  if (opening === undefined) return conclude(walk);
  const { depth: inList } = opening;
  Object.assign(walk, { mode: 'list', depth: inList, lists: walk.lists + 1, count: 0, next: 'recordOrEnd' });
  return true;
};

const conclude = ({ around: parts, members, file }: Walk): false => {
  const fault = faultIn(parts);
  if (fault !== undefined) throw notJson(file, fault);
  const holding = recordsIn(textOf(parts));
  if ('is' in holding) throw noList(file, holding.is);
  members.isPartial = holding.isPartial;
  return false;
};

const list: WalkStep = (walk) => {
  const { bytes, isLast, next } = walk;
  let from = walk.at;
  while (isWhite(bytes[from])) from += 1;
  if (from - walk.at > longestRecord) throw listTooLarge(walk.file);
  if (from === bytes.length && !isLast) return false;
  if (from > walk.at) moveTo(walk, from);
  const byte = bytes[from];
  if (byte === closeBracket && next !== 'record') {
    keep(walk, walk.count > 0 ? standIn : '');
    walk.mode = 'around';
    return true;
  }
  if (next !== 'commaOrEnd') return record(walk);
  if (byte !== comma) return breakOff(walk);
  walk.at += 1;
  walk.next = 'record';
  return true;
};

const isWhite = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

const record: WalkStep = (walk) => {
  const { bytes, at, scanner, reached, members } = walk;
  const { line } = reached;
  const mayBePlain = !members.isExact && bytes[at] === openBrace;
  const end = mayBePlain ? scanner.scan(walk.closed?.bytes ?? bytes, at) : 0;
  if (end > 0 && end - at <= longestRecord) {
    const standing = { line, from: at, to: end };
    // Those of a second list have no use, for that is refused.
    const isTaken = walk.lists > 1 || members.plain?.take(scanner, standing) === true;
    const found = isTaken ? undefined : plainRecord(scanner, standing);
    movePast(walk, end);
    return give(walk, found);
  }
  const to = valueStop(walk);
  if (to === undefined) return open(walk);
  if (isTooDeep(walk.nesting)) return goTooDeep(walk, to);
  const text = shownText(bytes.subarray(at, to));
  if (!isJson(text)) return breakOff(walk);
  const isLong = to - at > longestRecord;
  const found = isLong ? longRecord(bytes, { from: at, line }, longHint) : exactRecord(text, line, members);
  moveTo(walk, to);
  return give(walk, found);
};

const longHint = 'is a quote or a bracket missing?';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Notes a record, unless it has been taken in. */
const give = (walk: Walk, found: RawRecord | undefined): true => {
  if (walk.lists === 1 && found !== undefined) walk.records.push(found);
  walk.count += 1;
  walk.next = 'commaOrEnd';
  return true;
};

/** The byte after a value, or after the bracket in it that goes too deep; undefined if it is not there yet. */
const valueStop = (walk: Walk): number | undefined => {
  const { bytes, at, depth, isLast } = walk;
  walk.nesting = startNesting(depth);
  const first = bytes[at];
  if (first === openBrace || first === openBracket || first === quote)
    return follow(walk.nesting, bytes, { from: at, level: depth });
  let to = at;
  while (to < bytes.length && !isBorder(bytes[to])) to += 1;
  return to < bytes.length || isLast ? to : undefined;
};

const borders: ReadonlySet<number | undefined> = new Set(Buffer.from('{}[]:,"/'));

const isBorder = (byte: number | undefined): boolean => isWhite(byte) || borders.has(byte);

/** A record whose end is not there yet. */
const open: WalkStep = (walk) => {
  const { bytes, at, isLast, reached } = walk;
  if (bytes.length - at <= longestRecord) return isLast ? breakOff(walk) : false;
  if (isFaulty(partsTo(walk, bytes.length))) return breakOff(walk);
  if (walk.lists === 1) walk.records.push(longRecord(bytes, { from: at, line: reached.line }, longHint));
  const place = placeAt(reached, bytes, at);
  walk.fault = { place, message: 'this record is longer than 10 MiB and has no end' };
  walk.mode = 'long';
  walk.nesting = startNesting(walk.depth);
  return true;
};

/** Passes over the rest of a record that is too long; its beginning has been told. */
const long: WalkStep = (walk) => {
  const { nesting, bytes, at, depth, isLast } = walk;
  const to = follow(nesting, bytes, { from: at, level: depth });
  if (to !== undefined && isTooDeep(nesting)) return goTooDeep(walk, to);
  // A carriage return at the end may be the first half of a line end.
  const isHalf = !isLast && bytes.at(-1) === 0x0d;
  moveTo(walk, to ?? bytes.length - (isHalf ? 1 : 0));
  if (to === undefined) return isLast ? refuse(walk) : false;
  Object.assign(walk, { mode: 'list', count: walk.count + 1, next: 'commaOrEnd' });
  return true;
};

const steps: Readonly<Record<Walk['mode'], WalkStep>> = {
  around,
  list,
  long,
  broken: lookOn,
  tooDeep: passOver,
};
