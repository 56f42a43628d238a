import { unusable } from '../problems.ts';
import { joined, markLength, type Opened } from './bytes.ts';
import type { FieldPlan } from './columns.ts';
import type { Cell, Fault, RawRecord } from './fault.ts';
import { fold } from './fold.ts';
import { type Frame, longestRecord } from './frame.ts';
import { type JsonRecord, jsonHolding } from './json-records.ts';
import { batches, type Cutter, shownText, textOf } from './lines.ts';

/** Which members of the records feed the plans, found as they come. */
export interface Members {
  readonly plans: readonly FieldPlan[];
  /** Places of the plans that a name feeds. */
  readonly places: Map<string, readonly number[]>;
  /** Plans that were fed, and names that feed none. */
  readonly fed: Set<number>;
  readonly unused: Set<string>;
}

export const startMembers = (plans: readonly FieldPlan[]): Members => ({
  plans,
  places: new Map(),
  fed: new Set(),
  unused: new Set(),
});

/** A larger list should come as one object a line, which is read piece by piece. */
const largest = 200 * 1024 * 1024;

/** Is it one object a line? By the name, else by the second line. */
export const isLines = (file: string, head: Uint8Array): boolean => {
  if (/\.(ndjson|jsonl)$/i.test(file)) return true;
  const text = new TextDecoder('utf-8').decode(head).trimStart();
  if (!text.startsWith('{')) return false;
  const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '');
  return second.trimStart().startsWith('{') && isObject(first);
};

const isObject = (line: string): boolean => {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
};

/**
 * The records of a JSON list: an array, or `records` or `results` of an object.
 * @throws SpaceSeaError (3) if it is not JSON, not UTF-8, no list, or too large
 */
export const jsonRecords = async (
  { chunks }: Opened,
  members: Members,
  file: string,
): Promise<RawRecord[]> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    pieces.push(chunk);
    size += chunk.length;
    if (size > largest)
      throw unusable({
        code: 'file/too-large',
        message: 'is a JSON list of more than 200 MiB',
        at: { file },
        hint: 'export one object a line (.ndjson) or CSV: these are read piece by piece',
      });
  }
  const bytes = joined(pieces);
  const text = textOf(bytes.subarray(markLength(bytes)));
  if (text === undefined) throw unusable({ ...notUtf8, at: { file, line: firstWrongLine(bytes) } });
  const holding = jsonHolding(text);
  if ('fault' in holding) {
    const { line, column, message } = holding.fault;
    throw unusable({
      code: 'file/json',
      message,
      at: { file, line: line + 1, column: column + 1 },
      hint: 'the file may be cut off or edited by hand; export it again',
    });
  }
  if ('is' in holding) {
    throw unusable({
      code: 'file/json',
      message: `holds ${holding.is}, expected a list of records`,
      at: { file },
      hint: 'write [{…}, {…}], {"records": […]}, {"results": […]}, or one object a line in a file called .ndjson',
    });
  }
  return holding.records.map((record) => rawRecord(record, { text, line: record.line + 1, members }));
};

const notUtf8 = {
  code: 'file/encoding',
  message: 'is not UTF-8, as JSON must be: a letter on this line is written in another encoding',
  hint: 'save it as UTF-8',
};

const firstWrongLine = (bytes: Uint8Array): number => {
  let line = 1;
  for (let at = 0; at < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, at);
    const end = feed < 0 ? bytes.length : feed;
    if (textOf(bytes.subarray(at, end)) === undefined) return line;
    at = end + 1;
  }
  return line;
};

/** The records of a file with one object a line; a broken line costs only itself. */
export async function* jsonLines(
  { chunks }: Opened,
  members: Members,
  file: string,
): AsyncGenerator<RawRecord[]> {
  for await (const { bytes, frames } of batches(chunks, cutLines)) {
    const records = frames.flatMap(({ from, to, line, fault }): RawRecord[] => {
      if (fault !== undefined)
        return [{ line, text: () => shownText(bytes.subarray(from, to)), content: { fault: tooLong } }];
      const text = textOf(bytes.subarray(from, to));
      if (text === undefined) throw unusable({ ...notUtf8, at: { file, line } });
      return text.trim() === '' ? [] : [lineRecord(text, line, members)];
    });
    if (records.length > 0) yield records;
  }
}

const tooLong: Fault = {
  code: 'row/too-long',
  message: 'is longer than 10 MiB',
  hint: 'is a line end missing?',
};

/** Lines of bytes as they are. */
const cutLines: Cutter = (bytes, { line, isLast }) => {
  const frames: Frame[] = [];
  let at = 0;
  for (let feed = bytes.indexOf(0x0a); feed >= 0; feed = bytes.indexOf(0x0a, at)) {
    frames.push({ line: line + frames.length, from: at, to: feed });
    at = feed + 1;
  }
  const last = { line: line + frames.length, from: at, to: bytes.length };
  if (isLast && at < bytes.length) frames.push(last);
  else if (bytes.length - at > longestRecord) {
    frames.push({ ...last, to: at + 200, fault: { kind: 'tooLong', line: last.line, column: 1 } });
    return { frames, rest: bytes.length, line: last.line, goesOn: true };
  }
  return { frames, rest: at, line: line + frames.length, goesOn: false };
};

/** A line is a list of one. */
const lineRecord = (text: string, line: number, members: Members): RawRecord => {
  const holding = jsonHolding(`[${text}]`);
  const [record] = 'records' in holding ? holding.records : [];
  if (record !== undefined && 'records' in holding && holding.records.length === 1) {
    const { line: _, ...rest } = rawRecord(record, { text: `[${text}]`, line, members });
    return { line, ...rest };
  }
  const message = 'fault' in holding ? holding.fault.message : 'this is not one JSON object';
  const fault = {
    code: 'row/json',
    message: `is not JSON: ${message}`,
    hint: 'one whole object must stand on each line',
  };
  return { line, text: () => text, content: { fault } };
};

interface Standing {
  readonly text: string;
  readonly line: number;
  readonly members: Members;
}

const rawRecord = (
  { members: given, twice, from, to }: JsonRecord,
  { text, line, members }: Standing,
): RawRecord => {
  const own = text.slice(from, to);
  if (given === undefined) return { line, text: () => own, content: { fault: noObject } };
  if (twice !== undefined && placesOf(twice, members).length > 0) {
    const message = `has "${twice}" twice`;
    return {
      line,
      text: () => own,
      content: { fault: { code: 'row/twice', message, hint: 'remove one of the two' } },
    };
  }
  const cells: (Cell | undefined)[] = members.plans.map(() => undefined);
  for (const [name, cell] of given) {
    for (const place of placesOf(name, members)) {
      if (cells[place] === undefined || members.plans[place]?.header === name)
        cells[place] = cell ?? undefined;
    }
  }
  return { line, text: () => own, content: { cells } };
};

const noObject: Fault = {
  code: 'row/json',
  message: 'is not an object',
  hint: 'each record must be an object, such as {"id": "D1", "outcome": "won"}',
};

/** The plans that a name feeds; notes what was found. */
const placesOf = (name: string, { plans, places, fed, unused }: Members): readonly number[] => {
  const known = places.get(name);
  if (known !== undefined) return known;
  const found = [...plans.entries()]
    .filter(([, { header }]) => header === name || (header !== undefined && fold(header) === fold(name)))
    .map(([place]) => place);
  places.set(name, found);
  if (found.length === 0) unused.add(name);
  for (const place of found) fed.add(place);
  return found;
};
