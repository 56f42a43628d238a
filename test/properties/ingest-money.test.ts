import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exchange } from '../../src/types.ts';
import { inputOf, read, sourceOf } from '../unit/ingest/support.ts';

const rates: Exchange = { to: 'EUR', rates: { USD: 0.5, GBP: 2, $: 0.25, EUR: 1 } };

/** An amount in cents of a quarter, its currency, and where that is written. */
const deal = fc.record({
  amount: fc.integer({ min: -1_000, max: 1_000 }),
  currency: fc.constantFrom('', '', 'EUR', 'USD', 'GBP', '$', 'PEN'),
  isInCell: fc.boolean(),
});
type Deal = typeof deal extends fc.Arbitrary<infer Value> ? Value : never;
const deals = fc.uniqueArray(fc.tuple(fc.nat({ max: 99 }), deal), { selector: ([id]) => id, maxLength: 8 });

const row = ([id, { amount, currency, isInCell }]: readonly [number, Deal]): string =>
  isInCell ? `${id};won;${currency} ${amount};` : `${id};won;${amount};${currency}`;

const worthOf = async (files: readonly (readonly (readonly [number, Deal])[])[]) => {
  const inputs = files.map((each, index) =>
    inputOf(['id;outcome;amount;currency', ...each.map(row)].join('\n'), `${index}.csv`),
  );
  const { rows } = await read(sourceOf('deal'), inputs, { currencies: rates });
  return new Map(rows.map(({ fields }) => [fields['id'], [fields['amount'], fields['currency']]]));
};

test('every amount that is kept is its worth in the currency of the report, or no record has a currency', async () => {
  await fc.assert(
    fc.asyncProperty(deals, async (given) => {
      const kept = await worthOf([given]);
      const isNamed = given.some(([, { currency }]) => currency !== '');
      for (const [id, { amount, currency }] of given) {
        const worth = kept.get(String(id));
        const rate = rates.rates[currency];
        if (rate !== undefined) expect(worth).toEqual([amount * rate + 0, 'EUR']);
        else if (currency !== '' || (isNamed && amount !== 0)) expect(worth).toBeUndefined();
        else expect(worth).toEqual([amount, undefined]);
      }
    }),
  );
});

test('neither the order of rows nor the file they stand in changes what becomes of one', async () => {
  const shared = deals.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray(given, { minLength: given.length }),
      fc.nat({ max: given.length }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(shared, async ([given, others, cut]) => {
      const kept = await worthOf([others.slice(0, cut), others.slice(cut)]);
      expect(new Map([...kept].sort())).toEqual(new Map([...(await worthOf([given]))].sort()));
    }),
  );
});
