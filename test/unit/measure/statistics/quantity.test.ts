import { expect, test } from 'vitest';
import { numberAt, quantityOf } from '../../../../src/measure/statistics/quantity.ts';
import type { Value } from '../../../../src/types.ts';
import { entryOf, tools } from '../../../support/small-model.ts';

test.each<[string, Value | undefined, number | undefined]>([
  ['a number', 2.5, 2.5],
  ['zero', 0, 0],
  ['a text that looks like one is none', '2.5', undefined],
  ['a boolean is none', true, undefined],
  ['missing', undefined, undefined],
  ['infinity is none', Number.POSITIVE_INFINITY, undefined],
  ['NaN is none', Number.NaN, undefined],
])('%s', (_, amount, value) => {
  expect(numberAt('amount', tools.lens)(entryOf({ amount }))).toBe(value);
});

test('a record counts as one, even without fields', () => {
  expect(quantityOf('count', tools.lens)(entryOf({}))).toBe(1);
});

test('a sum takes the number, divided if asked, or names the field that is missing', () => {
  const minutes = entryOf({ duration_minutes: 90 });
  expect(quantityOf({ sum: 'duration_minutes' }, tools.lens)(minutes)).toBe(90);
  expect(quantityOf({ sum: 'duration_minutes', divideBy: 60 }, tools.lens)(minutes)).toBe(1.5);
  expect(quantityOf({ sum: 'duration_minutes', divideBy: 60 }, tools.lens)(entryOf({}))).toBe(
    'duration_minutes',
  );
});

test('a field of the deal', () => {
  const entry = entryOf({ amount: 1 }, { deal: { amount: 7 } });
  expect(quantityOf({ sum: 'deal.amount' }, tools.lens)(entry)).toBe(7);
});
