import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inputOf, read, sourceOf } from './support.ts';

const columns = {
  id: 'Deal-ID',
  account: 'Kunde',
  outcome: { from: 'Phase', map: { Gewonnen: 'won', Verloren: 'lost', Offen: 'open' } },
  amount: 'Betrag',
  closed_at: 'Abschlussdatum',
  created_at: 'Angelegt am',
};

/** Worked out by hand from the files. */
const rows = [
  {
    id: 'A-1',
    account: 'Müller & Söhne',
    outcome: 'won',
    amount: 48_000,
    closed_at: '2025-03-28',
    created_at: '2024-12-27',
  },
  {
    id: 'A-2',
    account: 'Straßenbau AG',
    outcome: 'lost',
    amount: 1_234.56,
    currency: 'EUR',
    closed_at: '2025-03-05',
    created_at: '2025-02-03',
  },
  {
    id: 'A-3',
    account: 'Initech',
    outcome: 'open',
    amount: 1_250_000,
    closed_at: '2025-06-30',
    created_at: '2025-02-14',
  },
];

test.each([
  { file: 'eu_semicolon_cp1252.csv', what: 'Windows-1252, semicolons' },
  { file: 'eu_semicolon_sep_line_utf8bom.csv', what: 'UTF-8 with a mark and sep=;' },
  { file: 'excel_unicode_text_utf16le_tab.txt', what: 'UTF-16 and tabs' },
])('$what: the same three deals, to the cent and the day', async ({ file }) => {
  const bytes = readFileSync(`test/exports/${file}`);
  const { fields, tallies } = await read(sourceOf('deal', { columns }), [inputOf(bytes, file)]);
  expect(tallies[0]).toMatchObject({ read: 3, used: 3, rejected: 0 });
  expect(fields).toMatchObject(rows);
  expect(fields.map((each) => Reflect.get(each, 'currency'))).toEqual(['EUR', 'EUR', undefined]);
});
