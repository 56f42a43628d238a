import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column, Kind } from '../../src/types.ts';
import { anyDamage, damaged } from '../support/mutate.ts';
import { lineStarts, strictRecord } from '../support/strict-csv.ts';
import { inputOf, type Reading, read, sourceOf } from '../unit/ingest/support.ts';

/** A longer run: `SPACESEA_FUZZ=200000 npx vitest run test/properties/ingest-fuzz.test.ts`. */
const runs = Number(process.env['SPACESEA_FUZZ'] ?? 2_000);

const specimens = readdirSync('test/exports').map((name) => ({
  name,
  bytes: readFileSync(`test/exports/${name}`),
}));

const kinds: readonly Kind[] = ['deal', 'activity', 'survey', 'person'];

/** Nothing but a problem that is told, and every row accounted for. */
const checkBooks = ({ tallies, ledger, rows, rejections }: Reading): void => {
  expect(tallies.length + (ledger.unreadable.length > 0 ? 1 : 0)).toBe(1);
  for (const { read: all, used, filtered, rejected } of tallies) {
    const left = Object.values(filtered).reduce((sum, count) => sum + count, 0);
    expect(all).toBe(used + left + rejected);
    expect(rows).toHaveLength(used);
    expect(rejections).toHaveLength(rejected);
  }
};

test('real exports, damaged anywhere: every row is used, left out or rejected, or the file is refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...specimens),
      fc.constantFrom(...kinds),
      anyDamage,
      fc.nat({ max: 90 }),
      async ({ name, bytes }, kind, damage, size) => {
        checkBooks(await read(sourceOf(kind), [inputOf(damaged(bytes, damage), name, size)]));
      },
    ),
    { numRuns: runs },
  );
});

const names = ['id', 'outcome', 'raw_a', 'raw_b', 'amount', 'closed_at'];

/** Every column as text beside what is typed, so that cells can be compared. */
const columns: Record<string, Column> = Object.fromEntries(
  names.map((name) => [`text_${name}`, { from: name, type: 'text' }]),
);

const cell = fc.oneof(
  fc.constantFrom('a', 'b c', 'x,y', 'x;y', 'say ""go""', 'two\nlines', 'é', '日本', '', ' p ', '7'),
);

const table = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n'),
    rows: fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 }),
  })
  .map(({ delimiter, end, rows }) => {
    const quoted = (text: string): string => (/^[\w ]*$/.test(text) ? text : `"${text}"`);
    const lines = rows.map(([a, b], index) =>
      [`D${index}`, ['won', 'lost', 'open'][index % 3], a, b, String(index * 7), `2026-0${1 + index}-13`]
        .map((text) => quoted(String(text)))
        .join(delimiter),
    );
    const header = names.join(delimiter) + end;
    return { delimiter, header, text: header + lines.join(end) + end };
  });

test('of damaged tables no row is taken whose cells a strict reading of its line does not have', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      anyDamage,
      fc.nat({ max: 60 }),
      async ({ delimiter, header, text }, damage, size) => {
        const bytes = damaged(Buffer.from(text), damage, header.length);
        const reading = await read(sourceOf('deal', { columns, onDuplicate: 'first', key: [] }), [
          inputOf(bytes, 'deals.csv', size),
        ]);
        checkBooks(reading);
        // What is no UTF-8 is read as Windows-1252, whose letters are those of Latin-1 but for 0x80 to 0x9f.
        const all = Buffer.from(bytes).toString(isUtf8(bytes) ? 'utf8' : 'latin1');
        if (!isUtf8(bytes) && /[\x80-\x9f]/.test(all)) return;
        const starts = lineStarts(all);
        for (const { fields, at } of reading.rows) {
          const cells = strictRecord(all, starts[at.line - 1] ?? -1, delimiter);
          expect(cells, `line ${at.line}`).toHaveLength(names.length);
          const found = names.map((name) => fields[`text_${name}`] ?? '');
          expect(found).toEqual(cells?.map((each) => meant(each)));
        }
      },
    ),
    { numRuns: runs },
  );
});

/** Outer space means nothing, and neither does a dash. */
const meant = (text: string): string => (/^\s*-{1,3}\s*$/.test(text) ? '' : text.trim());
