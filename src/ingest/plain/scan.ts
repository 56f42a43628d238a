/** A file of which the plain records go straight into columns, and all others the way of every record. */
import type { Problem } from '../../problems.ts';
import { joined, markLength, type Opened } from '../bytes.ts';
import { cellsOf } from '../csv.ts';
import { isBlank, plainDialect } from '../delimited.ts';
import type { RawRecord } from '../fault.ts';
import { footerWatch } from '../footer.ts';
import { type Dialect, type Frame, type Framer, framer } from '../frame.ts';
import type { Binding } from '../header.ts';
import type { Line } from '../line.ts';
import { shownText } from '../lines.ts';
import { longestRecord } from '../record-end.ts';
import { recordOf } from '../table.ts';
import { frameFault, markFault } from '../table-faults.ts';
import type { PlainRows } from './rows.ts';

/** A table that is about to be read. */
export interface Scan {
  readonly binding: Binding;
  readonly rows: PlainRows;
  readonly notices: Problem[];
  readonly file: string;
}

/**
 * Hands on the records that are not plain, each after the plain ones above it have been taken in; nothing, now and then,
 * where only plain ones have come.
 * @throws SpaceSeaError (3) where the file stops being text
 */
export async function* scanned(
  { chunks }: Pick<Opened, 'chunks'>,
  scan: Scan,
): AsyncGenerator<readonly RawRecord[]> {
  const { binding, notices, file } = scan;
  const watch = footerWatch({ ...binding, notices }, file);
  const place: ScanState = { line: 1, goesOn: false, isAfterBlank: false, isFirst: true };
  const step = { ...scan, watch, place };
  let held: Uint8Array[] = [];
  let [size, least] = [0, 3];
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < least) continue;
    const rest = yield* records(step, joined(held), false);
    // Of a Buffer, slice would copy nothing.
    held = [new Uint8Array(rest)];
    size = rest.length;
    // A long record is looked at again each time its length has doubled.
    least = 2 * size;
    yield [];
  }
  yield* records(step, joined(held), true);
  yield watch.end().map((line) => recordOf(line, binding));
}

/** Where the reading stands. */
export interface ScanState {
  line: number;
  goesOn: boolean;
  isAfterBlank: boolean;
  isFirst: boolean;
}

interface ScanStep extends Scan {
  readonly watch: ReturnType<typeof footerWatch>;
  readonly place: ScanState;
}

/** Reads as many records as have an end among the bytes. @returns the bytes that are left */
function* records(
  step: ScanStep,
  whole: Uint8Array,
  isLast: boolean,
): Generator<readonly RawRecord[], Uint8Array> {
  const { binding, watch, place } = step;
  const { dialect = plainDialect } = binding.header;
  let at: number = place.isFirst ? markLength(whole) : 0;
  place.isFirst = false;
  const bytes = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength);
  const cut = framer(bytes, { isLast, dialect });
  while (at < bytes.length) {
    const found = next(step, { bytes, at, isLast, dialect, cut });
    at = found.at;
    if (found.frame !== undefined) {
      const line = lineOf({ bytes, frame: found.frame, dialect }, place);
      const passed = line === undefined ? [] : watch.next(line);
      if (passed.length > 0) yield passed.map((each) => recordOf(each, binding));
    } else if (found.isOpen) break;
  }
  return bytes.subarray(at);
}

interface Here {
  readonly bytes: Buffer;
  readonly at: number;
  readonly isLast: boolean;
  readonly dialect: Dialect;
  readonly cut: Framer;
}

interface Found {
  readonly at: number;
  /** A record that is not plain. */
  readonly frame?: Frame | undefined;
  /** There is none with an end yet. */
  readonly isOpen?: boolean;
}

/** Takes in plain records, and finds the first that is not. */
const next = ({ binding, rows, watch, place }: ScanStep, here: Here): Found => {
  const { bytes, isLast, dialect, cut } = here;
  let { at } = here;
  if (
    place.line > binding.header.lastLine &&
    !place.goesOn &&
    !watch.isHolding() &&
    dialect.lineEnds === 'lf'
  ) {
    const stop = rows.take(bytes, at, place.line);
    if (stop.at > at) place.isAfterBlank = false;
    place.line = stop.line;
    at = stop.at;
    if (stop.why === 'refused') {
      place.line += stop.lines;
      return { at: stop.next, frame: { line: stop.line, from: at, to: stop.end } };
    }
    const isWaiting = stop.why === 'open' && !isLast && bytes.length - at <= longestRecord;
    if (isWaiting) return { at, isOpen: true };
  }
  const { frames, rest, line, goesOn } = cut({ from: at, line: place.line, goesOn: place.goesOn, most: 1 });
  const [first] = frames;
  place.line = line;
  place.goesOn = goesOn;
  const isAbove = first === undefined || first.line <= binding.header.lastLine;
  return { at: rest, frame: isAbove ? undefined : first, isOpen: first === undefined && rest === at };
};

/** The line of a record; undefined if it is blank. */
export const lineOf = (
  { bytes, frame: each, dialect }: { bytes: Uint8Array; frame: Frame; dialect: Dialect },
  place: Pick<ScanState, 'isAfterBlank'>,
): Line | undefined => {
  const { line, from, to, fault } = each;
  const { isAfterBlank } = place;
  place.isAfterBlank = fault === undefined && isBlank(bytes, each, dialect);
  if (place.isAfterBlank) return undefined;
  const text = (): string => shownText(bytes.subarray(from, to));
  const content =
    fault === undefined
      ? { cells: cellsOf({ bytes, frames: [each] }, dialect)[0] ?? [] }
      : { fault: markFault(text()) ?? frameFault(fault) };
  return { line, text, content, isAfterBlank };
};
