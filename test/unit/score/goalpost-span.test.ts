import { expect, test } from 'vitest';
import { goalpostSpan } from '../../../src/score/goalpost-span.ts';
import type { Curve } from '../../../src/types.ts';

test.each<{ name: string; curve: Curve; value: number; span: readonly number[] | undefined }>([
  // worst at 18 or 22, best at -2 or 2, by hand: 6/18, 8/20, 10/22; 8/22, 8/18.
  { name: 'linear', curve: { type: 'linear', worst: 20, best: 0 }, value: 12, span: [33.3, 45.5] },
  { name: 'linear, at an end', curve: { type: 'linear', worst: 20, best: 0 }, value: 20, span: [0, 9.1] },
  {
    name: 'linear, far beyond an end',
    curve: { type: 'linear', worst: 20, best: 0 },
    value: 40,
    span: [0, 0],
  },
  {
    name: 'linear in the logarithm: worst at 10^0.8 or 10^1.2, best at 10^2.8 or 10^3.2',
    curve: { type: 'linear', worst: 10, best: 1_000, scale: 'log' },
    value: 100,
    span: [44.4, 55.6],
  },
  {
    name: 'range, inside',
    curve: { type: 'range', zero: [0, 30], ideal: [10, 20] },
    value: 15,
    span: [100, 100],
  },
  {
    name: 'range, on its way up: 5/9, 5/11, 4/9, 6/11',
    curve: { type: 'range', zero: [0, 30], ideal: [10, 20] },
    value: 5,
    span: [44.4, 55.6],
  },
  {
    name: 'points: only their values move',
    curve: {
      type: 'points',
      points: [
        [0, 0],
        [10, 100],
      ],
    },
    value: 5,
    span: [44.4, 55.6],
  },
  {
    name: 'steps: the next one may be reached',
    curve: {
      type: 'steps',
      steps: [
        [10, 50],
        [20, 100],
      ],
    },
    value: 19.5,
    span: [50, 100],
  },
  { name: 'identity has no goalposts', curve: { type: 'identity' }, value: 50, span: undefined },
])('$name', ({ curve, value, span }) => {
  expect(goalpostSpan(value, curve)?.map((score) => Math.round(score * 10) / 10)).toEqual(span);
});

test('an S in the logarithm: both ends lie around the score, and where it is 50 so do they', () => {
  const [low = 0, high = 0] = goalpostSpan(10, { type: 'lognormal', score90: 2, score50: 10 }) ?? [];
  expect(low).toBeLessThan(50);
  expect(high).toBeGreaterThan(50);
});
