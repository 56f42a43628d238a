import { describe, expect, test } from 'vitest';
import { currenciesOf, mixed } from '../../../src/measure/currencies.ts';
import type { StatisticSpec, Value } from '../../../src/types.ts';
import { entryOf, tools } from '../../support/small-model.ts';

const ofRecords = (
  spec: StatisticSpec,
  ...records: readonly Readonly<Record<string, Value>>[]
): readonly string[] => {
  const read = currenciesOf(spec, tools);
  const found = new Set<string>();
  for (const fields of records) read?.(entryOf(fields), found);
  return [...found];
};

describe('the currencies of what is added up', () => {
  const sum: StatisticSpec = { type: 'sum', field: 'amount' };
  const ratio: StatisticSpec = {
    type: 'ratio',
    numerator: { of: { sum: 'amount' }, where: { outcome: 'won' } },
    denominator: { of: 'count' },
  };
  test.each<[string, StatisticSpec, readonly Readonly<Record<string, Value>>[], readonly string[]]>([
    [
      'each once',
      sum,
      [
        { amount: 1, currency: 'EUR' },
        { amount: 2, currency: 'EUR' },
      ],
      ['EUR'],
    ],
    ['none is noted too', sum, [{ amount: 1, currency: 'EUR' }, { amount: 2 }], ['EUR', '']],
    ['an amount that is not there has none', sum, [{ currency: 'EUR' }, {}], []],
    ['nothing is nothing in every currency', sum, [{ amount: 0, currency: 'PEN' }, { amount: 0 }], []],
    [
      'of the records that a side of a ratio counts',
      ratio,
      [
        { amount: 1, currency: 'EUR', outcome: 'won' },
        { amount: 1, currency: 'USD', outcome: 'lost' },
      ],
      ['EUR'],
    ],
    ['nothing is added up', { type: 'count' }, [{ amount: 1, currency: 'EUR' }], []],
  ])('%s', (_, spec, records, currencies) => {
    expect(ofRecords(spec, ...records)).toEqual(currencies);
  });
});

test.each([
  [
    ['USD', 'EUR'],
    'amounts in EUR and USD cannot be added: write currencies: { to: EUR, rates: { USD: … } } with the rates',
  ],
  [
    ['USD', '$', 'CHF'],
    'amounts in $, CHF and USD cannot be added: write currencies: { to: CHF, rates: { $: …, USD: … } } with the rates',
  ],
  [
    ['$', '¥'],
    'amounts in $ and ¥ cannot be added: write currencies: { to: $, rates: { ¥: … } } with the rates',
  ],
  [['', 'EUR'], 'amounts in EUR and without a currency cannot be added: complete the currency of each deal'],
  [
    ['USD', '', 'EUR'],
    'amounts in EUR, USD and without a currency cannot be added: complete the currency of each deal, and write currencies: { to: EUR, rates: { USD: … } } with the rates',
  ],
])('currencies: %s', (currencies, reason) => {
  expect(mixed(new Set(currencies), 'added')).toEqual({ missing: 'error', reason });
});

test.each([[[]], [['EUR']], [['']]])('%j is one currency, or none', (currencies) => {
  expect(mixed(new Set(currencies), 'added')).toBeUndefined();
});
