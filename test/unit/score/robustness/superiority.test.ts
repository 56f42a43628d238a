import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { describe, expect, test } from 'vitest';
import { shareAbove, superiority } from '../../../../src/score/robustness/superiority.ts';
import { certain, knots } from '../../../../src/spread.ts';

const normal = (mean: number, deviation: number) => knots.map((z) => mean + deviation * z);

describe('how often one number is above another', () => {
  // Pairs counted by hand.
  test.each([
    { left: [1, 2, 3], right: [1, 2, 3], share: 0.5 },
    { left: [2, 2], right: [1, 2, 3], share: 0.5 },
    { left: [3, 5], right: [1, 4], share: 0.75 },
    { left: [1, 1, 4], right: [1, 1], share: 4 / 6 },
    { left: [5], right: [1, 2], share: 1 },
    {
      left: [Number.NEGATIVE_INFINITY, 1],
      right: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      share: 0.375,
    },
  ])('$left above $right: $share', ({ left, right, share }) => {
    expect(shareAbove(left, right)).toBeCloseTo(share, 12);
    expect(shareAbove(right, left)).toBeCloseTo(1 - share, 12);
  });

  // The difference of two normal numbers is normal.
  test.each([
    { a: [60, 5], b: [60, 5] },
    { a: [70, 4], b: [66, 3] },
    { a: [50, 2], b: [60, 3] },
    { a: [61, 1], b: [60, 8] },
  ])('normal $a above normal $b', ({ a: [m = 0, s = 0], b: [n = 0, t = 0] }) => {
    const exact = normalCdf((m - n) / Math.hypot(s, t), 0, 1);
    expect(Math.abs(superiority(normal(m, s), normal(n, t)) - exact)).toBeLessThan(0.005);
  });

  test('a certain number above a certain one', () => {
    expect(superiority(certain(3), certain(2))).toBe(1);
    expect(superiority(certain(2), certain(3))).toBe(0);
  });
});
