import { expect, test } from 'vitest';
import { addTo, type ExactSum, mergeSum, startSum, total } from '../../../src/measure/exact-sum.ts';
import { describeReference, reference, referenceText } from '../../support/reference.ts';

const sumOf = (numbers: readonly number[]): ExactSum => {
  const sum = startSum();
  for (const number of numbers) addTo(sum, number);
  return sum;
};

// Each with the value of Python's math.fsum.
test.each<[string, number[], number]>([
  ['nothing', [], 0],
  ['one number', [0.1], 0.1],
  ['ten tenths, which a plain sum makes 0.9999999999999999', Array(10).fill(0.1), 1],
  ['what cancels', [1e100, 1, -1e100], 1],
  ['what cancels to nothing', [1e16, 1, -1e16, -1], 0],
  ['zeros, also negative', [0, -0, 0], 0],
  ['the smallest numbers', [5e-324, 5e-324], 1e-323],
  ['half way: to the even', [2 ** 53, 1], 2 ** 53],
  ['half way, a little above: up', [2 ** 53, 1, 2 ** -60], 2 ** 53 + 2],
  ['half way, a little below: down', [2 ** 53 + 2, 1, -(2 ** -60)], 2 ** 53 + 2],
  ['half way between, negative, beyond: down', [-(2 ** 53), -1, -(2 ** -60)], -(2 ** 53) - 2],
  ['half way, the rest on the other side', [2 ** 53 + 4, -1, 2 ** -60], 2 ** 53 + 3 + 1],
])('%s', (_, numbers, expected) => {
  expect(total(sumOf(numbers))).toBe(expected);
  expect(total(sumOf(numbers.toReversed()))).toBe(expected);
});

test('merging takes everything over and leaves the other as it was', () => {
  const [a, b] = [sumOf([1e100, 0.1]), sumOf([-1e100, 0.2])];
  const before = [...b];
  mergeSum(a, b);
  expect(total(a)).toBe(total(sumOf([0.1, 0.2])));
  expect(b).toEqual(before);
});

test('a sum merged with itself is twice the sum', () => {
  const sum = sumOf([1e100, 0.1, 0.2]);
  mergeSum(sum, sum);
  mergeSum(sum, sumOf([-2e100]));
  // Twice the exact sum of the two nearest doubles.
  expect(total(sum)).toBe(2 * total(sumOf([0.1, 0.2])));
});

test('a million numbers are kept as a few', () => {
  const sum = startSum();
  for (let index = 0; index < 1_000_000; index += 1) addTo(sum, (index % 1000) / 7);
  expect(sum.length).toBeLessThan(5);
});

describeReference('NIST certified means', () => {
  const { cases } = reference<{ file: string; n: number }, { mean: string }>('04-nist');
  test.each(cases)('$id: at least 14 digits', ({ input, expected, tolerance }) => {
    const numbers = referenceText(input.file).trim().split('\n').slice(1).map(Number);
    expect(numbers).toHaveLength(input.n);
    const [mean, certified] = [total(sumOf(numbers)) / numbers.length, Number(expected.mean)];
    const digits = mean === certified ? 15.95 : -Math.log10(Math.abs(mean - certified) / Math.abs(certified));
    expect(digits).toBeGreaterThanOrEqual(tolerance['min_LRE_mean'] ?? 14);
  });
});
