import { describe, expect, test } from 'vitest';
import { ingest, startLedger, startReferences, tallies } from '../../../src/ingest/ingest.ts';
import { placeOfPlan } from '../../../src/ingest/settings.ts';
import type { Settled } from '../../../src/ingest/settle.ts';
import type { Input } from '../../../src/types.ts';
import { compareTexts, inputOf, sourceOf } from './support.ts';

/** What a first reading has found out about the amounts of a file. */
const settled = (problems: Settled['problems'] = []): Settled => ({
  found: new Map([[placeOfPlan({ field: 'amount', header: 'amount' }), { decimal: ',', thousands: '.' }]]),
  problems,
  notices: [{ code: 'x/y', severity: 'notice', message: 'told once' }],
});

const read = async (inputs: readonly Input[], settings: ReadonlyMap<string, Settled>) => {
  const ledger = startLedger();
  const options = { references: startReferences(), spans: [], compare: compareTexts, known: { settings } };
  const amounts: unknown[] = [];
  for await (const rows of ingest(sourceOf(), inputs, options, ledger))
    amounts.push(...rows.map(({ fields }) => fields['amount']));
  return { amounts, ledger };
};

describe('rows that come back', () => {
  const original = inputOf('id;outcome;amount\nD1;won;1.234,50\n', 'a.csv');
  const returned = { ...inputOf('id;outcome;amount\nD2;won;1.000\n', 'r.csv (a.csv)'), like: 'a.csv' };

  test('are read as their file is, and what is odd about it is told once', async () => {
    const { amounts, ledger } = await read([original, returned], new Map([['a.csv', settled()]]));
    expect(amounts).toEqual([1234.5, 1000]);
    expect(ledger.oddities.map(({ message }) => message)).toEqual(['told once']);
  });

  test('are read by themselves where their file cannot be', async () => {
    const wrong = settled([{ code: 'file/ambiguous', severity: 'error', message: 'it could be both' }]);
    const { amounts, ledger } = await read([original, returned], new Map([['a.csv', wrong]]));
    expect(amounts).toEqual([1]);
    expect(ledger.unreadable).toHaveLength(1);
  });

  test('take the place of rows that are rejected for the same reason, as many as there are', async () => {
    const rows = new Map([
      ['2 row/value', 1],
      ['3 row/date', 1],
    ]);
    const text = 'id,outcome,closed_at\nD1,maybe,\nD2,maybe,\nD3,won,\n';
    const { ledger } = await read(
      [{ ...inputOf(text, 'a.csv'), replaced: { by: 'r.csv', rows } }],
      new Map(),
    );
    expect(tallies(ledger)).toMatchObject([
      { read: 3, used: 1, rejected: 1, filtered: { 'repaired in r.csv': 1 } },
    ]);
  });
});
