import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf } from '../../src/ingest/csv.ts';
import { frame } from '../../src/ingest/frame.ts';
import { bytesOf } from '../unit/ingest/support.ts';

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'ö', '🙂', ' ', '\ufeff', "'", '1', '\t'), maxLength: 6 }),
  fc
    .string({ unit: fc.constantFrom('a', '""', ',', ';', '\n', '\r\n', 'ß'), maxLength: 6 })
    .map((text) => `"${text}"`),
);
const table = fc.record({
  delimiter: fc.constantFrom(',', ';', '|', '\t', '#', '&'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
  ends: fc.boolean(),
});

test('records split at their delimiters are what csv-parse makes of the whole file', () => {
  fc.assert(
    fc.property(table, ({ delimiter, lineEnd, rows, ends }) => {
      const text = rows.map((row) => row.join(delimiter)).join(lineEnd) + (ends ? lineEnd : '');
      const bytes = bytesOf(text);
      const dialect = { delimiter, lineEnds: lineEnd === '\r' ? 'any' : 'lf' } as const;
      const { frames } = frame(bytes, { line: 1, isLast: true, dialect });
      fc.pre(frames.every(({ fault }) => fault === undefined));
      const expected: string[][] = parse(text, {
        delimiter,
        record_delimiter: lineEnd === '\r' ? ['\r\n', '\n', '\r'] : ['\r\n', '\n'],
        relax_column_count: true,
        skip_empty_lines: false,
      });
      expect(cellsOf({ bytes, frames }, dialect)).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});
