import { describe, expect, test } from 'vitest';
import { goalpostsOf, moveGoalposts } from '../../../../src/score/robustness/goalposts.ts';
import type { Curve } from '../../../../src/types.ts';

describe('goalposts', () => {
  // A tenth up for the first, a tenth down for the second, and so on; distances by hand.
  test.each<{ name: string; curve: Curve; moved: Curve }>([
    {
      name: 'of a line move by a tenth of its length',
      curve: { type: 'linear', worst: 24, best: 4 },
      moved: { type: 'linear', worst: 26, best: 2 },
    },
    {
      name: 'at 0 move too',
      curve: { type: 'range', zero: [0, 12], ideal: [4, 8] },
      moved: { type: 'range', zero: [0.4, 11.6], ideal: [3.6, 8.4] },
    },
    {
      name: 'in one place move as one',
      curve: { type: 'range', zero: [0, 10], ideal: [4, 4] },
      moved: { type: 'range', zero: [0.4, 10.6], ideal: [3.6, 3.6] },
    },
    {
      name: 'move by the distance to the nearest',
      curve: {
        type: 'points',
        points: [
          [0, 0],
          [10, 80],
          [12, 100],
        ],
      },
      moved: {
        type: 'points',
        points: [
          [1, 0],
          [9.8, 80],
          [12.2, 100],
        ],
      },
    },
    {
      name: 'that stand alone move by themselves',
      curve: { type: 'steps', steps: [[20, 70]] },
      moved: { type: 'steps', steps: [[22, 70]] },
    },
    { name: 'of an identity are none', curve: { type: 'identity' }, moved: { type: 'identity' } },
  ])('$name', ({ curve, moved }) => {
    const shares = goalpostsOf(curve).map((_, at) => (at % 2 === 0 ? 0.1 : -0.1));
    const found = moveGoalposts(curve, shares);
    const rounded = JSON.parse(
      JSON.stringify(found, (_, x) => (typeof x === 'number' ? Number(x.toFixed(9)) : x)),
    );
    expect(rounded).toEqual(moved);
  });

  test.each<Curve>([
    { type: 'linear', worst: 1000, best: 10, scale: 'log' },
    { type: 'lognormal', score90: 10, score50: 1000 },
  ])('of a curve of logarithms move by factors: $type', (curve) => {
    const [first, second] = goalpostsOf(moveGoalposts(curve, [0.1, 0.1]));
    const [was, then] = goalpostsOf(curve);
    // A tenth of the way from 10 to 1,000 is a factor of 100 to the power of 0.1.
    expect((first?.value ?? 0) / (was?.value ?? 1)).toBeCloseTo(100 ** 0.1, 12);
    expect((second?.value ?? 0) / (then?.value ?? 1)).toBeCloseTo(100 ** 0.1, 12);
  });
});
