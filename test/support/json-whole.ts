/** JSON read the slow way: a whole text at a time, every record through jsonc-parser. */
import type { RawRecord } from '../../src/ingest/fault.ts';
import { jsonFault } from '../../src/ingest/json-check.ts';
import { type Members, rawRecord } from '../../src/ingest/json-members.ts';
import { recordsIn } from '../../src/ingest/json-records.ts';

/** The records of a list, or why it is refused: `line:column message`. */
export const wholeList = (text: string, members: Members): readonly RawRecord[] | string => {
  const fault = jsonFault(text);
  if (fault !== undefined) return `${fault.line}:${fault.column} ${fault.message}`;
  const holding = recordsIn(text);
  if ('is' in holding) return ` holds ${holding.is}, expected a list of records`;
  members.isPartial = holding.isPartial;
  return holding.records.map((record) => ({ ...rawRecord(record, { text, members }), line: record.line }));
};

/** The records of a text with one object a line. */
export const wholeLines = (text: string, members: Members): readonly RawRecord[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fault = jsonFault(line);
    if (fault === undefined) {
      const found = wholeList(`[${line}]`, members);
      if (typeof found === 'string') throw new Error(found);
      return found.map((record) => ({ ...record, line: index + 1 }));
    }
    const message = `is not JSON: ${fault.message} (character ${fault.column})`;
    const hint = 'one whole object must stand on each line';
    return [{ line: index + 1, text: () => line, content: { fault: { code: 'row/json', message, hint } } }];
  });
