import { expect, test } from 'vitest';
import { counted } from '../../../support/small-model.ts';

const quantile = (p: number, values: readonly (number | undefined)[]) =>
  counted(
    { type: 'quantile', field: 'amount', p },
    values.map((amount) => ({ amount })),
  );

// Type 7: at (n - 1) p, counted from 0, linear between the neighbours.
test.each([
  { name: 'one value is every quantile', p: 0.9, given: [7], value: 7 },
  // 0.9 x 1 = 0.9 of the way from 0 to 10.
  { name: 'two values', p: 0.9, given: [10, 0], value: 9 },
  // 0.25 x 4 = 1: the second.
  { name: 'on a value', p: 0.25, given: [1, 2, 3, 4, 5], value: 2 },
  // 0.75 x 3 = 2.25: a quarter from 3 to 4.
  { name: 'between two', p: 0.75, given: [4, 3, 2, 1], value: 3.25 },
  { name: 'ties', p: 0.9, given: [2, 2, 2, 2], value: 2 },
  { name: 'the lowest', p: 0, given: [3, 1, 2], value: 1 },
  { name: 'the highest', p: 1, given: [3, 1, 2], value: 3 },
  // 0.5 x 3 = 1.5: half way from -3 to 5.
  { name: 'negative values', p: 0.5, given: [-7, 9, -3, 5], value: 1 },
])('$name', ({ p, given, value }) => {
  expect(quantile(p, given)).toEqual({ n: given.length, result: { value }, reasons: [] });
});

test('missing is not zero', () => {
  expect(quantile(0.1, [undefined, 5])).toEqual({ n: 1, result: { value: 5 }, reasons: ['amount'] });
});

test('there is no quantile of nothing', () => {
  expect(quantile(0.9, [])).toMatchObject({ n: 0, result: { missing: 'noPopulation' } });
});
