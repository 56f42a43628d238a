import { describe, expect, test } from 'vitest';
import type { Column, Exchange } from '../../../src/types.ts';
import { inputOf, read, sourceOf } from './support.ts';

const rates: Exchange = { to: 'EUR', rates: { USD: 0.5, $: 0.5, JPY: 0.01, EUR: 1 } };

/** Rows of amount and currency, as the reading gives them; with rates if there are any. */
const deals = async (
  rows: readonly string[],
  currencies?: Exchange,
  columns: Readonly<Record<string, Column>> = {},
): Promise<{ readonly kept: readonly string[]; readonly found: readonly string[] }> => {
  const lines = rows.map((row, index) => `${index + 1};won;${row}`);
  const text = ['id;outcome;amount;currency', ...lines].join('\n');
  const { rows: kept, found } = await read(
    sourceOf('deal', { columns }),
    [inputOf(text)],
    currencies === undefined ? {} : { currencies },
  );
  return {
    kept: kept.map(({ fields }) =>
      [fields['id'], fields['amount'] ?? '', fields['currency'] ?? ''].join(' ').trim(),
    ),
    found,
  };
};

describe('the currency of an amount', () => {
  test.each([
    ['from its field', '5;EUR', '1 5 EUR'],
    ['from its cell', '$ 5;', '1 5 $'],
    ['a code in its cell', 'USD 5;', '1 5 USD'],
    ['from both', '€5;EUR', '1 5 EUR'],
    ['a sign in the field', '5;€', '1 5 EUR'],
    ['small letters in the field', '5;usd', '1 5 USD'],
    ['the more exact of two', '$5;CAD', '1 5 CAD'],
    ['the more exact of two, the other way round', 'CAD 5;$', '1 5 CAD'],
    ['a dollar by its country', 'US$5;USD', '1 5 USD'],
    ['a yen', '¥5;JPY', '1 5 JPY'],
    ['a crown', '5 kr;SEK', '1 5 SEK'],
    ['none', '5;', '1 5'],
    ['a text that names none', '5;Euros', '1 5 Euros'],
    ['without an amount', ';EUR', '1  EUR'],
    ['below 0', '(5) €;', '1 -5 EUR'],
  ])('%s', async (_, row, is) => {
    expect(await deals([row])).toEqual({ kept: [is], found: [] });
  });

  test.each([
    ['€5;USD', '2:4 row/currency USD is not the currency that the amount carries, EUR'],
    ['$5;EUR', '2:4 row/currency EUR is not the currency that the amount carries, $'],
    ['¥5;USD', '2:4 row/currency USD is not the currency that the amount carries, ¥'],
    ['kr 5;EUR', '2:4 row/currency EUR is not the currency that the amount carries, kr'],
    ['€5;Euros', '2:4 row/currency "Euros" is not the currency that the amount carries, EUR'],
  ])('two that differ: %s', async (row, is) => {
    expect(await deals([row])).toEqual({ kept: [], found: [is] });
  });

  test('a fixed currency must agree too', async () => {
    const { kept, found } = await deals(['$5;', '€5;', '5;'], undefined, { currency: { value: 'EUR' } });
    expect(kept).toEqual(['2 5 EUR', '3 5 EUR']);
    expect(found).toEqual(['2 row/currency EUR is not the currency that the amount carries, $']);
  });

  test('no other number has one', async () => {
    const { kept, found } = await deals(['5;€7'], undefined, { size: { from: 'currency', type: 'number' } });
    expect(kept).toEqual([]);
    expect(found).toEqual(['2:4 row/number "€7" is not a number']);
  });

  test('a number of JSON has none, a text has', async () => {
    const text = '[{"id":"1","outcome":"won","amount":5},{"id":"2","outcome":"won","amount":"€ 6"}]';
    const { rows } = await read(sourceOf('deal'), [inputOf(text, 'deals.json')]);
    expect(rows.map(({ fields }) => [fields['amount'], fields['currency']])).toEqual([
      [5, undefined],
      [6, 'EUR'],
    ]);
  });
});

describe('with rates', () => {
  test.each([
    ['each by its own', ['8;USD', '8;EUR', '$8;'], ['1 4 EUR', '2 8 EUR', '3 4 EUR'], []],
    ['no record has a currency: they are meant in one', ['8;', '9;'], ['1 8', '2 9'], []],
    [
      'one has none, a later one has',
      ['8;', '8;USD'],
      ['2 4 EUR'],
      ['2:3 row/currency has no currency, and other records of the source name theirs'],
    ],
    [
      'one has none, an earlier one has',
      ['8;USD', '8;'],
      ['1 4 EUR'],
      ['3:3 row/currency has no currency, and other records of the source name theirs'],
    ],
    [
      'a currency without an amount is one too',
      [';EUR', '8;'],
      ['1  EUR'],
      ['3:3 row/currency has no currency, and other records of the source name theirs'],
    ],
    [
      'even if that record is rejected',
      ['8;GBP', '8;'],
      [],
      [
        '2:3 row/currency is in GBP, which has no rate',
        '3:3 row/currency has no currency, and other records of the source name theirs',
      ],
    ],
    ['nothing is nothing in every currency', ['0;', '8;USD'], ['1 0', '2 4 EUR'], []],
    ['no rate', ['8;GBP'], [], ['2:3 row/currency is in GBP, which has no rate']],
    ['no rate for a sign', ['8 kr;'], [], ['2:3 row/currency is in kr, which has no rate']],
    ['no code', ['8;Dollars'], [], ['2:4 row/currency "Dollars" is no code of a currency']],
    ['no rate, and no amount', [';GBP'], ['1  GBP'], []],
    [
      'a name that objects have',
      ['8;constructor'],
      [],
      ['2:4 row/currency "constructor" is no code of a currency'],
    ],
    ['an amount that cannot be read', ['x;USD'], [], ['2:3 row/number "x" is not a number']],
  ])('%s', async (_, rows, kept, found) => {
    expect(await deals(rows, rates)).toEqual({ kept, found });
  });

  test('it is decided for the whole source, over all of its files', async () => {
    const file = (row: string, name: string) => inputOf(`id;outcome;amount;currency\n${row}`, name);
    const { rows, ledger } = await read(
      sourceOf('deal'),
      [file('1;won;8;', 'a.csv'), file('2;won;8;USD', 'b.csv')],
      { currencies: rates },
    );
    expect(rows.map(({ fields }) => fields['id'])).toEqual(['2']);
    expect([...ledger.problems.values()].map(({ message, hint }) => [message, hint])).toEqual([
      [
        'has no currency, and other records of the source name theirs',
        'complete the currency of the record; without one it is only understood where no record has any',
      ],
    ]);
  });

  test('repeated keys are found in the same reading', async () => {
    const text = 'id;outcome;amount;currency\n1;won;8;\n2;won;8;USD\n2;won;8;USD\n3;won;8;USD\n3;won;9;USD';
    const { rows, found } = await read(sourceOf('deal'), [inputOf(text)], { currencies: rates });
    expect(rows.map(({ fields }) => [fields['id'], fields['amount']])).toEqual([['2', 4]]);
    expect(found.map((each) => each.split(' ')[1])).toEqual(['row/currency', 'row/duplicate']);
  });

  test.each([
    ['8;GBP', 'add what one GBP is worth in EUR under rates of currencies: GBP: …'],
    ['8 kr;', 'add what one kr is worth in EUR under rates of currencies: kr: …'],
    ['8 ¥;', 'add what one ¥ is worth in EUR under rates of currencies: "¥": …'],
    ['8;Dollars', 'map it to its code: currency: { from: …, map: { Dollars: … } }'],
  ])('what to do: %s', async (row, hint) => {
    const text = `id;outcome;amount;currency\n1;won;${row}`;
    const { rejections } = await read(sourceOf('deal'), [inputOf(text)], { currencies: rates });
    expect(rejections.map((each) => each.hint)).toEqual([hint]);
  });
});
