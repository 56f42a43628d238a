import type { Fault, RawRecord } from './fault.ts';
import { plainCells } from './json-cells.ts';
import { type Members, rawRecord } from './json-members.ts';
import type { Plain, Standing } from './json-object.ts';
import { recordsIn } from './json-records.ts';
import { shownText } from './lines.ts';
import { beginning } from './record-end.ts';

/** The record that was last taken apart. */
export const plainRecord = (plain: Plain, { line, from, to }: Standing): RawRecord => {
  const { bytes } = plain;
  return {
    line,
    text: () => shownText(bytes.subarray(from, to)),
    content: { cells: plainCells(plain) },
  };
};

/** A record by its text, which must be JSON. */
export const exactRecord = (text: string, line: number, members: Members): RawRecord => {
  // It is a list of one.
  const list = `[${text}]`;
  const holding = recordsIn(list);
  const [record] = 'records' in holding ? holding.records : [];
  if (record === undefined) throw new Error('a list of one has no record');
  return { ...rawRecord(record, { text: list, members }), line };
};

/** A record that is longer than any may be, by its beginning. */
export const longRecord = (
  bytes: Uint8Array,
  { from, line }: Omit<Standing, 'to'>,
  hint: string,
): RawRecord => {
  const text = shownText(bytes.subarray(from, beginning(bytes, from)));
  const fault: Fault = { code: 'row/too-long', message: 'is longer than 10 MiB', hint };
  return { line, text: () => text, content: { fault } };
};
