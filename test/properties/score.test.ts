import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate, type Part } from '../../src/aggregate.ts';
import { goal, judge } from '../../src/score/judge.ts';
import type { Aggregator, Curve } from '../../src/types.ts';

const runs = { numRuns: 2_000, seed: 11 };

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const score = fc.double({ min: 0, max: 100, noNaN: true });

/** Numbers that rise, none too near its neighbour to divide by their distance. */
const rising = (least: number, most: number, of = number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(of, { minLength: least, maxLength: most, selector: (x) => Math.round(x * 10) })
    .map((list) => list.sort((a, b) => a - b));

const linear = rising(2, 2).chain(([a = 0, b = 0]) =>
  fc.constantFrom<Curve>({ type: 'linear', worst: a, best: b }, { type: 'linear', worst: b, best: a }),
);
const logarithmic = rising(2, 2, positive).chain(([a = 0, b = 0]) =>
  fc.constantFrom<Curve>(
    { type: 'linear', worst: a, best: b, scale: 'log' },
    { type: 'linear', worst: b, best: a, scale: 'log' },
  ),
);
const lognormal = rising(2, 2, positive).chain(([a = 0, b = 0]) =>
  fc.constantFrom<Curve>(
    { type: 'lognormal', score90: a, score50: b },
    { type: 'lognormal', score90: b, score50: a },
  ),
);
const range = rising(4, 4).map(
  ([a = 0, b = 0, c = 0, d = 0]): Curve => ({ type: 'range', zero: [a, d], ideal: [b, c] }),
);
const points = fc.tuple(rising(2, 6), fc.array(score, { minLength: 6, maxLength: 6 })).map(
  ([values, scores]): Curve => ({
    type: 'points',
    points: values.map((value, index) => [value, scores[index] ?? 0]) as [number[], number[]] as never,
  }),
);
const steps = fc.tuple(rising(1, 6), fc.array(score, { minLength: 6, maxLength: 6 }), score).map(
  ([values, scores, below]): Curve => ({
    type: 'steps',
    steps: values.map((value, index) => [value, scores[index] ?? 0]) as never,
    below,
  }),
);
const identity = fc.constant<Curve>({ type: 'identity' });

const oneSided = fc.oneof(linear, logarithmic, lognormal, identity);
const curve = fc.oneof(oneSided, range, points, steps);

/** Is the larger value the better one? */
const isUpward = (given: Curve): boolean => {
  if (given.type === 'linear') return given.best > given.worst;
  if (given.type === 'lognormal') return given.score90 > given.score50;
  return true;
};

/** Values at which a curve bends. */
const controls = (given: Curve): [value: number, score: number][] => {
  switch (given.type) {
    case 'linear':
      return [
        [given.worst, 0],
        [given.best, 100],
      ];
    case 'lognormal':
      return [
        [given.score90, 90],
        [given.score50, 50],
      ];
    case 'range':
      return [
        [given.zero[0], 0],
        [given.ideal[0], 100],
        [given.ideal[1], 100],
        [given.zero[1], 0],
      ];
    case 'points':
      return given.points.map(([value, height]) => [value, height] as [number, number]);
    case 'steps':
      return given.steps.map(([value, height]) => [value, height] as [number, number]);
    case 'identity':
      return [
        [0, 0],
        [100, 100],
      ];
  }
};

describe('a curve', () => {
  test('gives a number from 0 to 100 for any value', () => {
    fc.assert(
      fc.property(fc.oneof(number, positive), curve, (value, given) => {
        const found = judge(value, given);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(100);
      }),
      runs,
    );
  });

  test('is exact at its control points', () => {
    fc.assert(
      fc.property(curve, (given) => {
        for (const [value, expected] of controls(given)) expect(judge(value, given)).toBe(expected);
      }),
      runs,
    );
  });

  test('never turns round, if it has one direction', () => {
    fc.assert(
      fc.property(oneSided, number, number, (given, a, b) => {
        const [low, high] = [judge(Math.min(a, b), given), judge(Math.max(a, b), given)];
        if (isUpward(given)) expect(low).toBeLessThanOrEqual(high);
        else expect(low).toBeGreaterThanOrEqual(high);
      }),
      runs,
    );
  });

  test('reaches the target inside its goal and nowhere else', () => {
    fc.assert(
      fc.property(curve, number, score, (given, value, target) => {
        const wanted = goal(given, target);
        if (wanted === undefined) return;
        const {
          min = Number.NEGATIVE_INFINITY,
          max = Number.POSITIVE_INFINITY,
          below = Number.POSITIVE_INFINITY,
        } = wanted;
        // At the very edge rounding decides.
        const near = (edge: number): boolean =>
          Math.abs(value - edge) <= 1e-9 * Math.max(1, Math.abs(edge), Math.abs(value));
        if (near(min) || near(max) || near(below)) return;
        expect(judge(value, given) >= target).toBe(value >= min && value <= max && value < below);
      }),
      runs,
    );
  });
});

const part: fc.Arbitrary<Part> = fc.record({
  weight: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 10, noNaN: true })),
  score: fc.option(score, { nil: undefined }),
});
const parts = fc.array(part, { maxLength: 8 });
const method: fc.Arbitrary<Aggregator> = fc.oneof(
  fc.constantFrom<Aggregator>('arithmetic', 'geometric', 'harmonic'),
  fc.record({ method: fc.constantFrom('geometric' as const, 'harmonic' as const), floor: score }),
);

describe('a mean', () => {
  test('lies between the smallest and the largest score, or is not there', () => {
    fc.assert(
      fc.property(parts, method, (given, by) => {
        const mean = aggregate(given, by);
        const floor = typeof by === 'string' ? 0 : by.floor;
        const there = given.flatMap(({ weight, score: each }) =>
          weight > 0 && each !== undefined ? [Math.max(each, floor)] : [],
        );
        if (there.length === 0) expect(mean).toEqual({ score: undefined, coverage: 0 });
        else {
          expect(mean.score).toBeGreaterThanOrEqual(Math.min(...there));
          expect(mean.score).toBeLessThanOrEqual(Math.max(...there));
        }
        expect(mean.coverage).toBeGreaterThanOrEqual(0);
        expect(mean.coverage).toBeLessThanOrEqual(1 + 1e-12);
      }),
      runs,
    );
  });

  test('does not care what the weights add up to', () => {
    fc.assert(
      fc.property(parts, method, fc.double({ min: 0.001, max: 1000, noNaN: true }), (given, by, factor) => {
        const plain = aggregate(given, by);
        const scaled = aggregate(
          given.map(({ weight, score: each }) => ({ weight: weight * factor, score: each })),
          by,
        );
        expect(scaled.coverage).toBeCloseTo(plain.coverage, 9);
        expect(scaled.score).toEqual(plain.score === undefined ? undefined : expect.closeTo(plain.score, 6));
      }),
      runs,
    );
  });

  test('is never moved by what is missing', () => {
    fc.assert(
      fc.property(parts, method, (given, by) => {
        const there = given.filter(({ score: each }) => each !== undefined);
        expect(aggregate(given, by).score).toEqual(aggregate(there, by).score);
      }),
      runs,
    );
  });

  test('tells missing from zero', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 100, noNaN: true }), method, (known, by) => {
        const gone = aggregate(
          [
            { weight: 1, score: known },
            { weight: 1, score: undefined },
          ],
          by,
        );
        const zero = aggregate(
          [
            { weight: 1, score: known },
            { weight: 1, score: 0 },
          ],
          by,
        );
        expect(gone).toEqual({
          score: typeof by === 'string' ? known : Math.max(known, by.floor),
          coverage: 0.5,
        });
        expect(zero.coverage).toBe(1);
        if (typeof by === 'string' || by.floor < known - 1e-6)
          expect(zero.score).toBeLessThan(gone.score ?? 0);
      }),
      runs,
    );
  });

  test('of better scores is no worse', () => {
    fc.assert(
      fc.property(parts, method, score, (given, by, better) => {
        const raised = given.map(({ weight, score: each }) => ({
          weight,
          score: each === undefined ? undefined : Math.max(each, better),
        }));
        const [before, after] = [aggregate(given, by).score, aggregate(raised, by).score];
        if (before !== undefined) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      runs,
    );
  });
});
