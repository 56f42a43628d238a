import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../../src/score/difference.ts';
import { knots, type Spread } from '../../../src/spread.ts';

/** Mean and error of a normal number. */
const normal = (mean: number, error: number): Spread => knots.map((z) => mean + error * z);

/** The same, with nothing that bounds it above a level. */
const openAbove = (spread: Spread, from: number): Spread =>
  spread.map((bound, place) => ((knots[place] ?? 0) > from ? Number.POSITIVE_INFINITY : bound));

describe('the difference of two numbers', () => {
  test.each([
    // Errors 3 and 4 make 5; 1.96 of it to each side.
    { name: 'of two normal ones', now: normal(10, 3), before: normal(0, 4), low: 0.2, high: 19.8 },
    { name: 'large ones', now: normal(1e6, 3), before: normal(1e6 - 10, 4), low: 0.2, high: 19.8 },
    // Where 1 in 700 levels is unbounded, the rest is as it was.
    {
      name: 'unbounded far out',
      now: openAbove(normal(10, 3), 3),
      before: normal(0, 4),
      low: 0.2,
      high: 19.8,
    },
    {
      name: 'unbounded far out on both sides',
      now: openAbove(normal(10, 3), 3),
      before: openAbove(normal(0, 4), 3),
      low: 0.2,
      high: 19.8,
    },
    {
      name: 'unbounded above',
      now: openAbove(normal(10, 3), 1),
      before: normal(0, 4),
      low: 0.2,
      high: Number.POSITIVE_INFINITY,
    },
    {
      name: 'less something unbounded above',
      now: normal(10, 3),
      before: openAbove(normal(0, 4), 1),
      low: Number.NEGATIVE_INFINITY,
      high: 19.8,
    },
  ])('$name', ({ now, before, low, high }) => {
    const found = differenceOf(now, before, { level: 0.95 });
    if (Number.isFinite(low)) expect(Math.abs(found.low - low)).toBeLessThan(0.1);
    else expect(found.low).toBe(low);
    if (Number.isFinite(high)) expect(Math.abs(found.high - high)).toBeLessThan(0.1);
    else expect(found.high).toBe(high);
  });

  test('leaves out 0 exactly where it is less probable than the level allows', () => {
    for (const mean of [9.6, 9.7, 9.8, 9.9, 10]) {
      const { low, p } = differenceOf(openAbove(normal(mean, 3), 3), normal(0, 4), { level: 0.95 });
      expect(low > 0).toBe(p < 0.05);
    }
  });
});
