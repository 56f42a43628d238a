import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../src/score/difference.ts';
import { holm } from '../../src/score/holm.ts';
import { knots, type Spread } from '../../src/spread.ts';
import { describeReference, reference } from '../support/reference.ts';

/** Bounds of a share by Wilson's formula, written anew: with z for the level, either end is the bound of its sign. */
const wilson = (x: number, n: number): Spread =>
  knots.map((z) => {
    const [p, zz] = [x / n, z * z];
    const half = z * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n));
    return (p + zz / (2 * n) + half) / (1 + zz / n);
  });

describeReference('differences of shares, beside the intervals that R has for them', () => {
  const cases = reference<
    { x1: number; n1: number; x2: number; n2: number; conf: number },
    { newcombe_score: number[]; miettinen_nurminen: number[] }
  >('06-inference').cases.filter(({ id }) => id.startsWith('prop2'));

  test('there are such cases', () => {
    expect(cases.length).toBeGreaterThan(6);
  });

  // All pairs of draws are a method of their own: it must lie as near to Newcombe's interval and to Miettinen and
  // Nurminen's as these lie to each other, give or take two points.
  test.each(cases)('$id', ({ input: { x1, n1, x2, n2, conf }, expected }) => {
    const { low, high } = differenceOf(wilson(x1, n1), wilson(x2, n2), { level: conf });
    for (const [end, found] of [low, high].entries()) {
      const known = [expected.newcombe_score[end] ?? 0, expected.miettinen_nurminen[end] ?? 0];
      expect(found).toBeGreaterThanOrEqual(Math.min(...known) - 0.02);
      expect(found).toBeLessThanOrEqual(Math.max(...known) + 0.02);
    }
  });
});

describeReference('the correction of Holm, as R has it', () => {
  const cases = reference<{ p: number[] }, { holm: number[] }>('06-inference').cases.filter(({ id }) =>
    id.startsWith('padjust'),
  );

  test.each(cases)('$id', ({ input, expected }) => {
    expect(cases.length).toBeGreaterThan(1);
    for (const [place, p] of holm(input.p).entries()) expect(p).toBeCloseTo(expected.holm[place] ?? -1, 12);
  });
});

describe('the difference of two normal numbers is normal again', () => {
  const normal = (mean: number, sd: number): Spread => knots.map((z) => mean + sd * z);

  test.each([
    { mean: 0, sds: [1, 1], p: 1 },
    // R: 2 * pnorm(-d / sqrt(s1^2 + s2^2))
    { mean: 1, sds: [0.3, 0.4], p: 0.0455002638963584 },
    { mean: -2, sds: [1, 0], p: 0.0455002638963584 },
    { mean: 3, sds: [0.6, 0.8], p: 0.00269979606326019 },
    { mean: 12, sds: [3, 4], p: 0.0163950692058142 },
  ])('$mean of $sds', ({ mean, sds: [a = 1, b = 1], p }) => {
    const found = differenceOf(normal(50 + mean, a), normal(50, b), { level: 0.95 });
    const half = 1.959963984540054 * Math.hypot(a, b);
    expect(found.low).toBeCloseTo(mean - half, 1);
    expect(found.high).toBeCloseTo(mean + half, 1);
    expect(Math.abs(found.p - p)).toBeLessThan(0.004 * p + 0.002);
  });
});
