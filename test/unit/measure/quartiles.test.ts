import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { describe, expect, test } from 'vitest';
import { normalAt } from '../../../src/measure/certainty/quantiles.ts';
import { fewestPoints, quartilesOf } from '../../../src/measure/quartiles.ts';
import { randomFor, uniform } from '../../../src/score/random.ts';

/**
 * R 4: set.seed(7); x <- round(rgamma(n, 3, 1.5), 2); s <- sort(x); a <- (1 - level) / 2
 * c(quantile(x, q, type = 7), s[qbinom(a, n, q)], s[qbinom(1 - a, n, q) + 1])
 */
const samples = {
  13: [4.95, 0.64, 2.63, 4.29, 1.56, 2.55, 1.55, 5.22, 4.26, 2.2, 0.86, 2.92, 2.63],
  16: [1.55, 2.49, 3.33, 0.52, 4.16, 2.34, 2.03, 1.38, 1.39, 1.68, 2.24, 2.13, 1.62, 1.13, 2.01, 1.85],
  20: [
    1.51, 3.2, 1.01, 0.51, 1.28, 2.76, 1.66, 1.27, 2.52, 2.21, 0.42, 2.03, 2.62, 2.84, 1.6, 2.29, 2.49, 2.02,
    3.04, 2.58,
  ],
  37: [
    3.1, 3.26, 2.49, 2.15, 0.84, 2.33, 3.52, 4.17, 3.32, 0.9, 1.6, 2.73, 2.91, 2.14, 1.73, 2.72, 1.47, 1.32,
    2.32, 1.66, 3.84, 1.06, 2.41, 0.52, 1.12, 2.27, 1.5, 1.51, 3.09, 1.52, 0.66, 1.54, 2.88, 2.92, 2.67, 1.8,
    1.25,
  ],
} as const;

test.each([
  { n: 13, level: 0.95, lower: [1.56, 0.64, 2.63], upper: [4.26, 2.63, 5.22] },
  { n: 13, level: 0.9, lower: [1.56, 0.64, 2.63], upper: [4.26, 2.63, 5.22] },
  { n: 16, level: 0.95, lower: [1.51, 0.52, 2.01], upper: [2.265, 1.85, 4.16] },
  { n: 16, level: 0.9, lower: [1.51, 0.52, 1.85], upper: [2.265, 2.01, 4.16] },
  { n: 20, level: 0.95, lower: [1.4525, 0.51, 2.03], upper: [2.59, 2.21, 3.04] },
  { n: 20, level: 0.9, lower: [1.4525, 0.51, 2.02], upper: [2.59, 2.29, 3.04] },
  { n: 37, level: 0.95, lower: [1.5, 0.9, 1.73], upper: [2.88, 2.33, 3.32] },
  { n: 37, level: 0.9, lower: [1.5, 1.06, 1.66], upper: [2.88, 2.41, 3.26] },
] as const)('$n values at $level: as R says', ({ n, level, lower, upper }) => {
  const quartiles = quartilesOf(samples[n], level).map(({ value, low, high }) => [value, low, high]);
  for (const [at, expected] of [lower, upper].entries())
    for (const [place, number] of expected.entries()) expect(quartiles[at]?.[place]).toBeCloseTo(number, 12);
});

describe('fewestPoints', () => {
  // R: n <- 1:20; which(qbinom((1 - level) / 2, n, 0.25) > 0)[1]
  test.each([
    [0.99, 19],
    [0.95, 13],
    [0.9, 11],
    [0.8, 9],
    [0.5, 5],
  ])('at %d it takes %d', (level, count) => {
    expect(fewestPoints(level)).toBe(count);
  });

  test.each([0.99, 0.95, 0.9, 0.8, 0.5])(
    'at %d every end is bounded from there on, and not before',
    (level) => {
      const values = Array.from({ length: fewestPoints(level) }, (_, index) => index);
      const ends = quartilesOf(values, level).flatMap(({ low, high }) => [low, high]);
      expect(ends.every(Number.isFinite)).toBe(true);
      expect(() => quartilesOf(values.slice(1), level)).toThrow(RangeError);
    },
  );
});

/**
 * Teams are no sample: those that made the past are those that will be scored. Each quarter of a team is its own level and
 * chance; the true quartile is that of all of their quarters. The intervals take the points as drawn one by one, from
 * whichever team, and so are on the safe side.
 */
describe('intervals hold the truth of quarters that might have been', () => {
  test.each([
    { name: 'teams that are alike', levels: [0, 0, 0, 0, 0] },
    { name: 'teams that differ as much as their quarters', levels: [-1.3, -0.5, 0, 0.5, 1.3] },
    { name: 'teams that differ more than their quarters', levels: [-4, -2, 0, 2, 4] },
    { name: 'one team that is unlike the others', levels: [0, 0, 0, 0, 6] },
  ])('$name', ({ name, levels }) => {
    const truth = quantileOfMixture(levels, 0.25);
    const random = randomFor(name);
    const runs = 2_000;
    let held = 0;
    for (let run = 0; run < runs; run += 1) {
      const points = levels.flatMap((level) =>
        Array.from({ length: 4 }, () => level + normalAt(uniform(random))),
      );
      const [{ low, high }] = quartilesOf(points, 0.95);
      if (low <= truth && truth <= high) held += 1;
    }
    expect(held / runs).toBeGreaterThan(0.94);
  });
});

const quantileOfMixture = (levels: readonly number[], q: number): number => {
  let [low, high] = [-20, 20];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    const share = levels.reduce((sum, level) => sum + normalCdf(middle, level, 1), 0) / levels.length;
    if (share < q) low = middle;
    else high = middle;
  }
  return low;
};
