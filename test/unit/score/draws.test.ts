import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageOf } from '../../../src/aggregate.ts';
import { drawsOf, expand, levelsOf, meanDraws, middleOf, spreadOf } from '../../../src/score/draws.ts';
import { randomFor, shuffle } from '../../../src/score/random.ts';
import { certain, knots, type Spread } from '../../../src/spread.ts';

const places = (purpose: string, size: number): Uint32Array => shuffle(size, randomFor(purpose));

const normal = (mean: number, sd: number): Spread => knots.map((z) => mean + sd * z);

describe('draws', () => {
  test('have the quantiles of the number, to the last digit', () => {
    const draws = drawsOf(normal(50, 10), places('1 win_rate all 2026-Q3', 2000)).toSorted();
    expect(draws).toEqual(expand(normal(50, 10), 2000));
    // R: qnorm(0.975)
    expect(middleOf(draws, 0.95).map((each) => each.toFixed(3))).toEqual(['30.400', '69.600']);
  });

  test('are the same ones for the same purpose, others for another', () => {
    const [a, b, c] = ['1 a all 2026-Q3', '1 a all 2026-Q3', '2 a all 2026-Q3'].map((purpose) =>
      drawsOf(normal(0, 1), places(purpose, 500)),
    );
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });

  test('of two metrics have nothing to do with each other', () => {
    const [a, b] = ['1 a all 2026-Q3', '1 b all 2026-Q3'].map((purpose) =>
      drawsOf(normal(0, 1), places(purpose, 4000)),
    );
    const correlation = a?.reduce((sum, each, index) => sum + each * (b?.[index] ?? 0), 0) ?? 1;
    expect(Math.abs(correlation / 4000)).toBeLessThan(0.05);
  });

  test('keep what nothing bounds', () => {
    const open = knots.map((z) => (z > 1 ? Number.POSITIVE_INFINITY : z));
    const draws = expand(open, 1000);
    expect(draws.some((each) => Number.isNaN(each))).toBe(false);
    expect(draws.at(-1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the mean of draws', () => {
  test('of independent numbers has the variance that the weights say', () => {
    const draws = meanDraws(
      [
        { weight: 3, draws: drawsOf(normal(60, 8), places('a', 4000)) },
        { weight: 1, draws: drawsOf(normal(40, 4), places('b', 4000)) },
      ],
      4000,
      'arithmetic',
    );
    const [low, high] = middleOf(draws.toSorted(), 0.95);
    const sd = Math.hypot(0.75 * 8, 0.25 * 4);
    expect(low).toBeCloseTo(55 - 1.96 * sd, 0);
    expect(high).toBeCloseTo(55 + 1.96 * sd, 0);
  });

  test('of what is certain is certain', () => {
    const parts = [20, 60].map((each, index) => ({
      weight: index === 0 ? 1 : 3,
      draws: drawsOf(certain(each), places(String(each), 100)),
    }));
    expect(spreadOf(meanDraws(parts, 100, 'arithmetic').toSorted())).toEqual(certain(50));
  });
});

const aggregators = [
  'arithmetic',
  'geometric',
  'harmonic',
  { method: 'geometric', floor: 5 },
  { method: 'harmonic', floor: 0.5 },
] as const;

test.each(aggregators)('a draw of a mean is the mean of draws, to the last bit: %j', (aggregator) => {
  const number = fc.double({ min: 0, max: 100, noNaN: true });
  const part = fc.record({ weight: fc.integer({ min: 1, max: 9 }), draws: fc.tuple(number, number, number) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const average = averageOf(aggregator);
      const weights = parts.map(({ weight }) => weight);
      const drawn = parts.map(({ weight, draws }) => ({ weight, draws: Float64Array.from(draws) }));
      expect([...meanDraws(drawn, 3, aggregator)]).toEqual(
        [0, 1, 2].map((index) =>
          average(
            parts.map(({ draws }) => draws[index] ?? 0),
            weights,
          ),
        ),
      );
    }),
  );
});

test('the levels are symmetrical, and rise', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 400 }), (size) => {
      const levels = levelsOf(size);
      for (const [index, z] of levels.entries()) {
        expect(z + (levels[size - 1 - index] ?? 1)).toBeCloseTo(0, 9);
        if (index > 0) expect(z).toBeGreaterThan(levels[index - 1] ?? 0);
      }
    }),
    { numRuns: 20 },
  );
});
