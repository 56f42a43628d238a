import { isPart } from '../part-name.ts';
import type { Opened } from './bytes.ts';
import type { RawRecord } from './fault.ts';
import type { Frame } from './frame.ts';
import { frameLines } from './frame-lines.ts';
import { jsonFault } from './json-check.ts';
import type { Members } from './json-members.ts';
import type { Standing } from './json-object.ts';
import { type PlainScanner, plainScanner } from './json-plain.ts';
import { exactRecord, longRecord, plainRecord } from './json-record.ts';
import { batches, shownText } from './lines.ts';

const [openBrace, cr] = [0x7b, 0x0d];

/** Is it one object a line? By the name, as rejected rows that come back are; else by a first line that is an object, with more below. */
export const isLines = (file: string, head: Uint8Array): boolean => {
  if (/\.(ndjson|jsonl)$/i.test(file)) return true;
  const text = new TextDecoder('utf-8').decode(head).trimStart();
  if (!text.startsWith('{')) return false;
  if (isPart(file)) return true;
  const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '');
  return second !== '' && isObject(first);
};

const isObject = (line: string): boolean => {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
};

/** The records of a file with one object a line; a broken line costs only itself. */
export async function* jsonLines(
  { chunks }: Pick<Opened, 'chunks'>,
  members: Members,
): AsyncGenerator<RawRecord[]> {
  const scanner = plainScanner(members);
  const { plain, isExact } = members;
  for await (const { bytes, frames } of batches(chunks, frameLines)) {
    let records: RawRecord[] = [];
    for (const frame of frames) {
      const standing = isExact ? undefined : plainLine(scanner, bytes, frame);
      if (standing !== undefined && plain?.take(scanner, standing) === true) continue;
      const record = standing ? plainRecord(scanner, standing) : exactLine(bytes, frame, members);
      if (record !== undefined) records.push(record);
      if (plain === undefined || records.length === 0) continue;
      // Those behind it are taken in after it.
      yield records;
      records = [];
    }
    yield records;
  }
}

const plainLine = (
  scanner: PlainScanner,
  bytes: Uint8Array,
  { line, from, to, fault }: Frame,
): Standing | undefined => {
  if (fault !== undefined || to === bytes.length || bytes[from] !== openBrace) return undefined;
  const end = scanner.scan(bytes, from);
  // What goes on below the line is no plain record; a carriage return may belong to the line end.
  const isWhole = end > 0 && (end === to || (end === to - 1 && bytes[end] === cr));
  return isWhole ? { line, from, to: end } : undefined;
};

const exactLine = (
  bytes: Uint8Array,
  { line, from, to, fault }: Frame,
  members: Members,
): RawRecord | undefined => {
  if (fault !== undefined) return longRecord(bytes, { from, line }, 'is a line end missing?');
  const text = shownText(bytes.subarray(from, to));
  if (text.trim() === '') return undefined;
  const broken = jsonFault(text);
  if (broken === undefined) return exactRecord(text, line, members);
  const message = `is not JSON: ${broken.message} (character ${broken.column})`;
  const hint = 'one whole object must stand on each line';
  return { line, text: () => text, content: { fault: { code: 'row/json', message, hint } } };
};
