import { expect, test } from 'vitest';
import { addProduct, productOf } from '../../../src/measure/exact-product.ts';
import { startSum, total } from '../../../src/measure/exact-sum.ts';
import { meanOf, mergeMoments, momentsOf, varianceOf } from '../../../src/measure/moments.ts';

test.each<[string, number[], number, number]>([
  ['two', [1, 3], 2, 2],
  ['equal ones: exactly 0, though squares of tenths are no doubles', [0.1, 0.1], 0.1, 0],
  // Around 10^15 a sum of squares of doubles has lost everything below 10^14.
  ['far from 0', [1e15 + 1, 1e15 + 2, 1e15 + 3], 1e15 + 2, 1],
  ['both signs', [-5, 5], 0, 50],
])('%s: mean and variance', (_, values, mean, variance) => {
  expect([meanOf(momentsOf(values)), varianceOf(momentsOf(values))]).toEqual([mean, variance]);
});

test('one number has no variance', () => {
  expect(varianceOf(momentsOf([7]))).toBeNaN();
});

test('merging is adding', () => {
  const moments = momentsOf([1, 2]);
  mergeMoments(moments, momentsOf([0.1, -7]));
  expect(varianceOf(moments)).toBe(varianceOf(momentsOf([1, 2, 0.1, -7])));
});

test('a product is kept whole: its exact value, by whole numbers of any size', () => {
  const [a, b] = [2 ** 53 - 1, 2 ** 53 - 3];
  const sum = startSum();
  addProduct(sum, a, b);
  const exact = sum.reduce((all, part) => all + BigInt(part), 0n);
  expect(exact).toBe(BigInt(a) * BigInt(b));
  // (a + b)² = a² + 2ab + b², to the last bit.
  const square = productOf([1, 2 ** 60], [1, 2 ** 60]);
  expect(square.reduce((all, part) => all + BigInt(part), 0n)).toBe((2n ** 60n + 1n) ** 2n);
  expect(total(square)).toBe(2 ** 120);
});
