import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranksOf, weightsFor } from '../../../src/score/respondents.ts';

const size = 2000;
const weights = weightsFor('1 surveys 2026-Q3', size);

/** Pearson's correlation of two orders: Spearman's of what was ordered. */
const correlation = (a: Uint32Array, b: Uint32Array): number => {
  const middle = (size - 1) / 2;
  const [ab, aa] = [a, a].map((one, index) =>
    one.reduce(
      (sum, each, place) => sum + (each - middle) * (((index === 0 ? b : a)[place] ?? 0) - middle),
      0,
    ),
  );
  return (ab ?? 0) / (aa ?? 1);
};

const votes = (values: readonly number[], first = 0): ReadonlyMap<string, number> =>
  new Map(values.map((value, index) => [`r${first + index}`, value]));

const answers = [0.25, 0.5, 0.75, 1, 0.5, 0.25, 0.75, 0.5];

describe('metrics that the same people answered', () => {
  test.each([
    { name: 'in the same way move together', other: votes(answers), from: 1, to: 1 },
    {
      name: 'in the opposite way move apart',
      other: votes(answers.map((each) => 1 - each)),
      from: -1,
      to: -1,
    },
    // Their answers correlate by 0.70 (Python: statistics.correlation).
    {
      name: 'alike move alike',
      other: votes([0.5, 0.25, 1, 0.75, 0.5, 0.25, 1, 0.25]),
      from: 0.62,
      to: 0.76,
    },
    { name: 'and others did not move on their own', other: votes(answers, 100), from: -0.06, to: 0.06 },
  ])('$name', ({ other, from, to }) => {
    const found = correlation(ranksOf(votes(answers), weights, size), ranksOf(other, weights, size));
    expect(found).toBeGreaterThanOrEqual(from - 0.01);
    expect(found).toBeLessThanOrEqual(to + 0.01);
  });
});

test('every place is taken once, in whatever order people come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 }), (values) => {
      const given = votes(values.map((each) => each / 4));
      const own = weightsFor('7', 50);
      const places = ranksOf(given, own, 50);
      expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, place) => place));
      const turned = new Map([...given].reverse());
      const again = ranksOf(turned, weightsFor('7', 50), 50);
      expect(again).toEqual(places);
    }),
    { numRuns: 30 },
  );
});

describe('weights of a respondent', () => {
  const [one, other] = ['r1', 'r2'].map((respondent) => Float64Array.from(weights(respondent)));
  const meanOf = (numbers: readonly number[]): number =>
    numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const correlationOf = (a: readonly number[], b: readonly number[]): number => {
    const [x, y] = [meanOf(a), meanOf(b)];
    const product = (p: readonly number[], m: number, q: readonly number[], n: number): number =>
      meanOf(p.map((each, index) => (each - m) * ((q[index] ?? 0) - n)));
    return product(a, x, b, y) / Math.sqrt(product(a, x, a, x) * product(b, y, b, y));
  };

  // Mean 1, variance 1, 0.368 of them above 1: of 2,000, within four standard errors.
  test('are exponential', () => {
    const all = [...(one ?? [])];
    expect(Math.abs(meanOf(all) - 1)).toBeLessThan(4 / Math.sqrt(size));
    expect(Math.abs(meanOf(all.map((each) => (each - 1) ** 2)) - 1)).toBeLessThan(4 * Math.sqrt(8 / size));
    const above = all.filter((each) => each > 1).length / size;
    expect(Math.abs(above - Math.exp(-1))).toBeLessThan(4 * Math.sqrt(0.25 / size));
    expect(Math.min(...all)).toBeGreaterThan(0);
  });

  test('do not follow from those before, nor from those of another', () => {
    const limit = 4 / Math.sqrt(size);
    const [all, others] = [[...(one ?? [])], [...(other ?? [])]];
    for (const apart of [1, 2, 3])
      expect(Math.abs(correlationOf(all.slice(apart), all.slice(0, -apart)))).toBeLessThan(limit);
    const even = all.filter((_, index) => index % 2 === 0);
    const odd = all.filter((_, index) => index % 2 === 1);
    expect(Math.abs(correlationOf(even, odd))).toBeLessThan(4 / Math.sqrt(size / 2));
    expect(Math.abs(correlationOf(all, others))).toBeLessThan(limit);
  });

  test('are as many as asked for, odd numbers too', () => {
    const few = weightsFor('1 surveys 2026-Q3', 7)('r1');
    expect([...few]).toEqual([...(one ?? [])].slice(0, 7));
  });
});
