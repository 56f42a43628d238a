import { expect, test } from 'vitest';
import { nothing } from '../../../../src/measure/statistics/sum.ts';
import { counted } from '../../../support/small-model.ts';

const amounts = (...values: (number | string | boolean | undefined)[]) =>
  values.map((amount) => ({ amount }));
const sum = (...values: (number | string | boolean | undefined)[]) =>
  counted({ type: 'sum', field: 'amount' }, amounts(...values));

test.each([
  { name: 'one', given: [5], value: 5 },
  { name: 'several', given: [1, 2, 3.5], value: 6.5 },
  { name: 'a real 0', given: [0], value: 0 },
  { name: 'negative values', given: [5, -7], value: -2 },
  { name: 'what cancels is 0, not -0', given: [-5, 5], value: 0 },
  { name: 'ten tenths are 1', given: Array(10).fill(0.1), value: 1 },
  { name: 'a small number beside large ones is not lost', given: [1e16, 1, -1e16], value: 1 },
])('$name', ({ given, value }) => {
  expect(sum(...given)).toEqual({ n: given.length, result: { value }, reasons: [] });
});

test('what is no number is left out', () => {
  expect(sum(5, undefined, '7', true)).toEqual({
    n: 1,
    result: { value: 5 },
    reasons: ['amount', 'amount', 'amount'],
  });
});

test('there is no sum of nothing', () => {
  expect(sum()).toEqual({ ...nothing, reasons: [] });
  expect(sum(undefined)).toEqual({ ...nothing, reasons: ['amount'] });
  expect(nothing).toEqual({
    n: 0,
    result: {
      missing: 'noPopulation',
      reason: 'no record of the period meets the conditions and has a value',
    },
  });
});
