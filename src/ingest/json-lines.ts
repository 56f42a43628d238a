import { isPart } from '../part-name.ts';
import type { Opened } from './bytes.ts';
import type { Fault, RawRecord } from './fault.ts';
import { frameLines } from './frame-lines.ts';
import { jsonFault } from './json-check.ts';
import { type Members, rawRecord } from './json-members.ts';
import { recordsIn } from './json-records.ts';
import { batches, shownText } from './lines.ts';

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
  for await (const { bytes, frames } of batches(chunks, frameLines)) {
    const records = frames.flatMap(({ from, to, line, fault }): RawRecord[] => {
      const text = shownText(bytes.subarray(from, to));
      if (fault !== undefined) return [{ line, text: () => text, content: { fault: tooLong } }];
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

const lineRecord = (text: string, line: number, members: Members): RawRecord => {
  const fault = jsonFault(text);
  if (fault !== undefined) {
    const message = `is not JSON: ${fault.message} (character ${fault.column})`;
    const hint = 'one whole object must stand on each line';
    return { line, text: () => text, content: { fault: { code: 'row/json', message, hint } } };
  }
  // A line is a list of one.
  const list = `[${text}]`;
  const holding = recordsIn(list);
  const [record] = 'records' in holding ? holding.records : [];
  if (record === undefined) throw new Error('a list of one has no record');
  return { ...rawRecord(record, { text: list, members }), line };
};
