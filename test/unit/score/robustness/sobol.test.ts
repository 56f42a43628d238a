import { describe, expect, test } from 'vitest';
import { halton } from '../../../../src/score/robustness/halton.ts';
import { type Place, sobol } from '../../../../src/score/robustness/sobol.ts';

const sampling = { size: 4096, purpose: 'unit' };

describe('Sobol indices', () => {
  // Worked out by hand: variances of U(0, 1) and of products of it. Ishigami: Ishigami and Homma (1990), a 7, b 0.1.
  test.each<{
    name: string;
    inputs: number[];
    of: (place: Place) => number;
    first: number[];
    total: number[];
  }>([
    {
      name: 'of a sum are the shares of the squares: 1 and 4 of 5',
      inputs: [1, 1],
      of: ([x = 0, y = 0]) => x + 2 * y,
      first: [0.2, 0.8],
      total: [0.2, 0.8],
    },
    {
      name: 'of a product: 1/48 of 7/144 each, and the rest together',
      inputs: [1, 1],
      of: ([x = 0, y = 0]) => x * y,
      first: [3 / 7, 3 / 7],
      total: [4 / 7, 4 / 7],
    },
    {
      name: 'of a group of two are those of both: 12/19 by x, 7/19 by yz',
      inputs: [1, 2],
      of: ([x = 0, y = 0, z = 0]) => x + y * z,
      first: [12 / 19, 7 / 19],
      total: [12 / 19, 7 / 19],
    },
    {
      name: 'of a difference in sign are in the interaction alone',
      inputs: [1, 1],
      of: ([x = 0, y = 0]) => (x < 0.5 ? 1 : -1) * (y < 0.5 ? 1 : -1),
      first: [0, 0],
      total: [1, 1],
    },
    {
      name: 'of the Ishigami function',
      inputs: [1, 1, 1],
      of: (place) => {
        const [a = 0, b = 0, c = 0] = place.map((x) => Math.PI * (2 * x - 1));
        return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
      },
      first: [0.3139, 0.4424, 0],
      total: [0.5576, 0.4424, 0.2437],
    },
  ])('$name', ({ inputs, of, first, total }) => {
    const found = sobol(inputs, of, sampling);
    for (const [at, value] of first.entries())
      expect(Math.abs((found.first[at] ?? 9) - value)).toBeLessThan(0.02);
    for (const [at, value] of total.entries())
      expect(Math.abs((found.total[at] ?? 9) - value)).toBeLessThan(0.02);
  });

  test('of an input that does nothing are exactly 0', () => {
    const { first, total } = sobol([1, 3, 1], ([x = 0, , , , y = 0]) => Math.exp(x) * y, sampling);
    expect([first[1], total[1]]).toEqual([0, 0]);
  });

  test('of a constant are 0', () => {
    expect(sobol([1, 1], () => 3, sampling)).toEqual({ variance: 0, first: [0, 0], total: [0, 0] });
  });

  test('are the same for the same purpose, and others for another one', () => {
    const of = ([x = 0, y = 0]: Place): number => x ** 2 + y;
    expect(sobol([1, 1], of, sampling)).toEqual(sobol([1, 1], of, sampling));
    expect(sobol([1, 1], of, sampling)).not.toEqual(sobol([1, 1], of, { ...sampling, purpose: 'other' }));
  });
});

describe('Halton points', () => {
  // As many points as a power of the base: exactly one in each part of the line.
  test.each([
    { base: 2, column: 0, size: 256 },
    { base: 3, column: 1, size: 243 },
    { base: 5, column: 2, size: 625 },
    { base: 229, column: 49, size: 229 },
  ])('lie one in each of $size equal parts in base $base', ({ column, size }) => {
    const points = halton(size, column + 1, 'unit')[column] ?? [];
    const cells = [...points].map((x) => Math.floor(x * size));
    expect(cells.toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, cell) => cell));
  });

  test('of large bases do not run together', () => {
    const [a, b] = halton(1024, 60, 'unit').slice(58);
    const mean = (of: (index: number) => number): number =>
      Array.from({ length: 1024 }, (_, index) => of(index)).reduce((sum, each) => sum + each, 0) / 1024;
    const covariance = mean((at) => ((a?.[at] ?? 0) - 0.5) * ((b?.[at] ?? 0) - 0.5));
    expect(Math.abs(12 * covariance)).toBeLessThan(0.1);
  });
});
