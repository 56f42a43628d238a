import { expect, test } from 'vitest';
import { counted } from '../../../support/small-model.ts';

const median = (...values: (number | undefined)[]) =>
  counted(
    { type: 'median', field: 'amount' },
    values.map((amount) => ({ amount })),
  );

test.each([
  { name: 'one value', given: [7], value: 7 },
  { name: 'odd: the one in the middle, in any order', given: [9, 1, 5], value: 5 },
  { name: 'even: half way between the two in the middle', given: [4, 1, 3, 2], value: 2.5 },
  { name: 'ties', given: [2, 2, 2, 9], value: 2 },
  { name: 'by size, not by text', given: [10, 9, 100], value: 10 },
  { name: 'negative values', given: [-10, -9, 3], value: -9 },
  { name: '-0 is 0', given: [-0], value: 0 },
  { name: 'zeros of both signs', given: [0, -0, 0, -0], value: 0 },
])('$name', ({ given, value }) => {
  expect(median(...given)).toEqual({ n: given.length, result: { value }, reasons: [] });
});

test('missing is not zero', () => {
  expect(median(4, undefined, 8)).toEqual({ n: 2, result: { value: 6 }, reasons: ['amount'] });
});

test('there is no median of nothing', () => {
  expect(median()).toMatchObject({ n: 0, result: { missing: 'noPopulation' } });
});
