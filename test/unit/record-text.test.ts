import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf } from '../../src/ingest/csv.ts';
import { markedRecord, recordOf } from '../../src/record-text.ts';
import { csvLine } from '../../src/render/csv.ts';

/** A record that goes to a file of rejected rows and comes back. */
const returned = (text: string, texts: 'safe' | 'raw'): string => {
  const bytes = new TextEncoder().encode(csvLine(['x', markedRecord(text)], texts).slice(0, -1));
  const [cells = []] = cellsOf(
    { bytes, frames: [{ line: 1, from: 0, to: bytes.length }] },
    { delimiter: ',' },
  );
  return recordOf(cells[1] ?? '');
};

const piece = fc.constantFrom(
  "'",
  '=',
  '+',
  '\\x0d',
  '\\x5c',
  'x1b',
  '\\',
  '\r',
  '\n',
  '\u001b',
  '\t',
  ',',
  '"',
  'ä',
);

test('every record comes back as it was, whatever protected it on the way', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
        fc.string({ unit: 'grapheme' }),
      ),
      fc.constantFrom('safe', 'raw'),
      (text, texts) => {
        expect(returned(text, texts)).toBe(text);
      },
    ),
    { numRuns: 3_000 },
  );
});

test.each([
  ['D1,won', 'D1,won'],
  ['=D1,won', "'=D1,won"],
  ["'=D1,won", "''=D1,won"],
  ["O'Hara,won", "O'Hara,won"],
])('%s is written as %s', (text, cell) => {
  expect(csvLine([markedRecord(text)])).toBe(`"${cell}"\n`);
});
