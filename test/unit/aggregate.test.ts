import { describe, expect, test } from 'vitest';
import { aggregate, type Part } from '../../src/aggregate.ts';
import type { Aggregator } from '../../src/types.ts';

const at = (weight: number, score: number): Part => ({ weight, score });
const gone = (weight: number): Part => ({ weight, score: undefined });

describe('a mean of scores', () => {
  test.each<{ name: string; given: Part[]; by?: Aggregator; score: number | undefined; coverage: number }>([
    { name: 'weights count', given: [at(1, 20), at(3, 60)], score: 50, coverage: 1 },
    { name: 'only their proportion does', given: [at(0.25, 20), at(0.75, 60)], score: 50, coverage: 1 },
    { name: 'missing is not zero', given: [at(1, 80), gone(1)], score: 80, coverage: 0.5 },
    {
      name: 'missing takes its weight along',
      given: [at(1, 80), at(1, 60), gone(2)],
      score: 70,
      coverage: 0.5,
    },
    { name: 'zero is not missing', given: [at(1, 80), at(1, 0)], score: 40, coverage: 1 },
    { name: 'weight 0 counts nowhere', given: [at(1, 80), at(0, 10), gone(0)], score: 80, coverage: 1 },
    { name: 'no parts', given: [], score: undefined, coverage: 0 },
    { name: 'nothing there', given: [gone(1), gone(2)], score: undefined, coverage: 0 },
    { name: 'only weights of 0', given: [at(0, 50)], score: undefined, coverage: 0 },
    // (20 x 80 x 50)^(1/3) = 80,000^(1/3) = 43.0886938...
    {
      name: 'geometric',
      given: [at(1, 20), at(1, 80), at(1, 50)],
      by: 'geometric',
      score: 43.08869380063767,
      coverage: 1,
    },
    // (20^1 x 80^3)^(1/4) = 10,240,000^(1/4) = 56.5685424949238
    {
      name: 'geometric with weights',
      given: [at(1, 20), at(3, 80)],
      by: 'geometric',
      score: 56.5685424949238,
      coverage: 1,
    },
    {
      name: 'a 0 makes a geometric mean 0',
      given: [at(1, 0), at(1, 100)],
      by: 'geometric',
      score: 0,
      coverage: 1,
    },
    // sqrt(1 x 100)
    {
      name: 'unless a floor lifts it',
      given: [at(1, 0), at(1, 100)],
      by: { method: 'geometric', floor: 1 },
      score: 10,
      coverage: 1,
    },
    // 2 / (1/20 + 1/80) = 32
    { name: 'harmonic', given: [at(1, 20), at(1, 80)], by: 'harmonic', score: 32, coverage: 1 },
    // 4 / (1/20 + 3/60) = 40
    { name: 'harmonic with weights', given: [at(1, 20), at(3, 60)], by: 'harmonic', score: 40, coverage: 1 },
    {
      name: 'a 0 makes a harmonic mean 0',
      given: [at(1, 0), at(1, 100)],
      by: 'harmonic',
      score: 0,
      coverage: 1,
    },
    { name: 'harmonic of 0 and -0', given: [at(1, 0), at(1, -0)], by: 'harmonic', score: 0, coverage: 1 },
    { name: 'harmonic, missing', given: [at(1, 20), gone(1)], by: 'harmonic', score: 20, coverage: 0.5 },
    {
      name: 'equal scores have that mean, to the bit',
      given: [at(1, 0.1), at(7, 0.1)],
      by: 'geometric',
      score: 0.1,
      coverage: 1,
    },
  ])('$name', ({ given, by, score, coverage }) => {
    const mean = aggregate(given, by);
    expect(mean.coverage).toBeCloseTo(coverage, 12);
    expect(mean.score).toEqual(score === undefined ? undefined : expect.closeTo(score, 10));
  });

  // Human Development Report 2023/24, India: indices 0.734523, 0.568571 and 0.640688 make 0.6443852247596437.
  test('the Human Development Index of India in 2022 is 0.644', () => {
    const { score = 0 } = aggregate(
      [at(1, 73.4523076923077), at(1, 56.85708311888888), at(1, 64.06881639598279)],
      'geometric',
    );
    expect(score / 100).toBeCloseTo(0.6443852247596437, 12);
  });
});
