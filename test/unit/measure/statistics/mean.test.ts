import { expect, test } from 'vitest';
import { counted } from '../../../support/small-model.ts';

const mean = (...values: (number | undefined)[]) =>
  counted(
    { type: 'mean', field: 'amount' },
    values.map((amount) => ({ amount })),
  );

test.each([
  { name: 'one value is its own mean', given: [5], value: 5 },
  { name: 'two', given: [1, 2], value: 1.5 },
  { name: 'zeros count', given: [0, 0, 3], value: 1 },
  { name: 'negative values', given: [-4, 2], value: -1 },
  // A plain sum of ten tenths is 0.9999999999999999, a tenth of which is 0.09999999999999999.
  { name: 'ten tenths', given: Array(10).fill(0.1), value: 0.1 },
  // 10000001 + 10000003 + 10000002 (NIST NumAcc1).
  { name: 'large values that differ little', given: [10_000_001, 10_000_003, 10_000_002], value: 10_000_002 },
])('$name', ({ given, value }) => {
  expect(mean(...given)).toEqual({ n: given.length, result: { value }, reasons: [] });
});

test('missing is not zero', () => {
  expect(mean(4, undefined)).toEqual({ n: 1, result: { value: 4 }, reasons: ['amount'] });
});

test('there is no mean of nothing', () => {
  expect(mean()).toMatchObject({ n: 0, result: { missing: 'noPopulation' } });
  expect(mean(undefined, undefined)).toMatchObject({ n: 0, result: { missing: 'noPopulation' } });
});
