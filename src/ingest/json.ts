import { unusable } from '../problems.ts';
import { markLength, type Opened, wholeOf } from './bytes.ts';
import type { RawRecord } from './fault.ts';
import { jsonFault } from './json-check.ts';
import { type Members, rawRecord } from './json-members.ts';
import { recordsIn } from './json-records.ts';
import { shownText } from './lines.ts';

/** A larger list should come as one object a line, which is read piece by piece. */
const largest = 200 * 1024 * 1024;

/**
 * The records of a JSON list: an array, or `records` or `results` of an object.
 * @throws SpaceSeaError (3) if it is not JSON, no list, or too large
 */
export const jsonRecords = async (
  { chunks }: Pick<Opened, 'chunks'>,
  members: Members,
  file: string,
): Promise<RawRecord[]> => {
  const all = await wholeOf(chunks, largest, () => ({
    code: 'file/too-large',
    message: 'is a JSON list of more than 200 MiB',
    at: { file },
    hint: 'export one object a line (.ndjson) or CSV: these are read piece by piece',
  }));
  const text = shownText(all.subarray(markLength(all)));
  const fault = jsonFault(text);
  if (fault !== undefined) {
    const { message, ...at } = fault;
    const hint = 'the file may be cut off or edited by hand; export it again';
    throw unusable({ code: 'file/json', message, at: { file, ...at }, hint });
  }
  const holding = recordsIn(text);
  if ('is' in holding) {
    throw unusable({
      code: 'file/json',
      message: `holds ${holding.is}, expected a list of records`,
      at: { file },
      hint: 'write [{…}, {…}], {"records": […]}, {"results": […]}, or one object a line in a file called .ndjson',
    });
  }
  members.isPartial = holding.isPartial;
  return holding.records.map((record) => ({ ...rawRecord(record, { text, members }), line: record.line }));
};
