/** What is done to thousands of numbers at once is, to the last bit, what the plain way makes of each. */
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { describe, expect, test } from 'vitest';
import { judgeOf } from '../../src/score/curves/index.ts';
import { differenceOf } from '../../src/score/difference.ts';
import { levelsOf } from '../../src/score/draws.ts';
import { placesAmong } from '../../src/score/places-among.ts';
import { randomFor, shuffle, uniform } from '../../src/score/random.ts';
import { ranksOf, ranksOfAll, weightsFor } from '../../src/score/respondents.ts';
import { risingOf } from '../../src/score/rising.ts';
import { boundsAt, knots, levelsAt, type Spread } from '../../src/spread.ts';
import type { Curve } from '../../src/types.ts';

const runs = { numRuns: 200, seed: 5 };

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

/** Rising bounds, of which some at either end may be open, and some equal. */
const spread = fc
  .record({
    bounds: fc.array(fc.oneof(number, fc.integer({ min: -3, max: 3 })), { minLength: 33, maxLength: 33 }),
    openBelow: fc.integer({ min: 0, max: 6 }),
    openAbove: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ bounds, openBelow, openAbove }): Spread => {
    const rising = bounds.toSorted((a, b) => a - b);
    return rising.map((bound, place) =>
      place < openBelow
        ? Number.NEGATIVE_INFINITY
        : place >= 33 - openAbove
          ? Number.POSITIVE_INFINITY
          : bound,
    );
  });

describe('bounds at levels', () => {
  const boundAt = (bounds: Spread, z: number): number => {
    const place = Math.min(Math.max((z + 4) * 4, 0), 32);
    const below = Math.floor(place);
    const [low = 0, high = low] = bounds.slice(below, below + 2);
    const share = place - below;
    if (share === 0 || low === high || low === Number.NEGATIVE_INFINITY) return low;
    return low + share * (high - low);
  };

  test.each([
    { name: 'of draws', zs: levelsOf(2000) },
    { name: 'of few draws', zs: levelsOf(3) },
    { name: 'of the knots, and beyond them', zs: Float64Array.of(-9, ...knots, 9) },
  ])('are those of one level after the other: $name', ({ zs }) => {
    fc.assert(
      fc.property(spread, (given) => {
        expect(boundsAt(given, levelsAt(zs))).toEqual(zs.map((z) => boundAt(given, z)));
      }),
      { numRuns: 40, seed: 5 },
    );
  });
});

test('the place of each number is the one that a sort gives it', () => {
  const some = fc.oneof(fc.integer({ min: 0, max: 5 }), number);
  fc.assert(
    fc.property(fc.array(some, { maxLength: 60 }), (list) => {
      const order = [...list.keys()].sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0) || a - b);
      const places = placesAmong(Float64Array.from(list));
      expect(order.map((index) => places[index])).toEqual([...list.keys()]);
    }),
    runs,
  );
});

test('numbers that crowd are put in order, too', () => {
  const crowded = Float64Array.from({ length: 2000 }, (_, index) =>
    index === 7 ? -1e6 : ((index * 37) % 600) / 1e3,
  );
  expect(risingOf(crowded)).toEqual(crowded.toSorted());
  const order = [...crowded.keys()].sort((a, b) => (crowded[a] ?? 0) - (crowded[b] ?? 0) || a - b);
  expect(order.map((index) => placesAmong(crowded)[index])).toEqual([...crowded.keys()]);
});

test('numbers rise as a sort puts them', () => {
  const some = fc.oneof(fc.integer({ min: 0, max: 5 }), number);
  fc.assert(
    fc.property(fc.array(some, { maxLength: 60 }), (list) => {
      const numbers = Float64Array.from(list, (each) => each + 0);
      expect(risingOf(numbers)).toEqual(numbers.toSorted());
    }),
    runs,
  );
});

test('whole numbers and fractions are those of the library whose generator it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 3000 }), (purpose, size) => {
      const [random, theirs] = [randomFor(purpose), randomFor(purpose)];
      const fractions = Array.from({ length: 50 }, () => uniform(random));
      expect(fractions).toEqual(
        fractions.map(
          () => (uniformInt(theirs, 0, 2 ** 26 - 1) * 2 ** 27 + uniformInt(theirs, 0, 2 ** 27 - 1)) / 2 ** 53,
        ),
      );
      const expected = Array.from({ length: size }, (_, index) => index);
      for (let last = size - 1; last > 0; last -= 1) {
        const other = uniformInt(theirs, 0, last);
        [expected[last], expected[other]] = [expected[other] ?? 0, expected[last] ?? 0];
      }
      expect([...shuffle(size, random)]).toEqual(expected);
    }),
    { numRuns: 40, seed: 5 },
  );
});

test('a metric has the same order by itself and among others, of the same respondents or not', () => {
  const votes = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom(0, 0.25, 0.5, 1), { minKeys: 1 })
    .map((own) => new Map(Object.entries(own)));
  fc.assert(
    fc.property(
      fc.array(votes, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 41 }),
      (all, size) => {
        const weights = weightsFor('3', size);
        expect(ranksOfAll(all, weights, size)).toEqual(all.map((own) => ranksOf(own, weights, size)));
      },
    ),
    runs,
  );
});

test.each<Curve>([
  { type: 'linear', worst: 2, best: 5 },
  { type: 'linear', worst: 7, best: -3 },
  { type: 'linear', worst: 10, best: 2000, scale: 'log' },
  { type: 'range', zero: [-2, 9], ideal: [1, 1] },
  { type: 'range', zero: [0, 9], ideal: [2, 4] },
  { type: 'lognormal', score90: 3, score50: 9 },
  {
    type: 'points',
    points: [
      [0, 20],
      [1, 20],
      [2, 70],
      [8, 10],
    ],
  },
  {
    type: 'steps',
    steps: [
      [1, 40],
      [3, 80],
    ],
  },
  { type: 'identity' },
])('many values have the scores that each has by itself: %j', (curve) => {
  const value = fc.oneof(
    fc.integer({ min: -4, max: 12 }),
    fc.double({ min: -4, max: 12, noNaN: true }),
    fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
  );
  fc.assert(
    fc.property(fc.array(value), fc.boolean(), (list, rises) => {
      const values = Float64Array.from(list);
      const given = rises ? values.toSorted() : values;
      const { score, scoreAll } = judgeOf(curve);
      const scores = given.slice();
      scoreAll(scores);
      expect([...scores]).toEqual(Array.from(given, score));
    }),
    runs,
  );
});

describe('a difference of two numbers', () => {
  const zs = Array.from({ length: 401 }, (_, index) => index / 50 - 4);
  const likely = zs.map((z, index) => {
    const above = index === 400 ? 1 : normalCdf(z + 0.01, 0, 1);
    return above - (index === 0 ? 0 : normalCdf(z - 0.01, 0, 1));
  });

  interface Level {
    readonly value: number;
    readonly share: number;
  }

  const levelsIn = (given: Spread, turned: (value: number) => number): Level[] =>
    [...boundsAt(given, levelsAt(zs))]
      .map((value, index) => ({ value: turned(value), share: likely[index] ?? 0 }))
      .sort((a, b) => a.value - b.value);

  /** How likely `a` less `b` is to be at most a limit. */
  const shareUpTo = (a: readonly Level[], b: readonly Level[], limit: number): number => {
    let [pairs, place, left] = [0, 0, 1];
    for (const { value, share } of a) {
      for (; place < b.length && value - (b[place]?.value ?? 0) > limit; place += 1)
        left -= b[place]?.share ?? 0;
      pairs += share * (place === b.length ? 0 : left);
    }
    return pairs;
  };

  /** Looks at all pairs in each of 60 rounds. */
  const halved = (a: readonly Level[], b: readonly Level[], p: number): number => {
    let low = (a[0]?.value ?? 0) - (b.at(-1)?.value ?? 0);
    let high = (a.at(-1)?.value ?? 0) - (b[0]?.value ?? 0);
    for (let round = 0; round < 60 && low < high; round += 1) {
      const middle = low + (high - low) / 2;
      if (shareUpTo(a, b, middle) > p) high = middle;
      else low = middle;
    }
    return high;
  };

  const bounded = fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 9, noNaN: true })), {
      minLength: 33,
      maxLength: 33,
    })
    .map((steps): Spread => {
      let sum = -20;
      return steps.map((step) => {
        sum += step;
        return sum;
      });
    });

  test.each([
    { name: 'as they are', turned: (value: number) => value },
    { name: 'judged by a curve that falls', turned: (value: number) => 300 - value },
    { name: 'judged by a curve that turns', turned: (value: number) => Math.max(0, 100 - Math.abs(value)) },
  ])('has the ends that halving over all pairs finds: $name', ({ turned }) => {
    fc.assert(
      fc.property(bounded, bounded, fc.constantFrom(0.5, 0.9, 0.95, 0.99999), (now, before, level) => {
        const [a, b] = [levelsIn(now, turned), levelsIn(before, turned)];
        const p = Math.min(1, 2 * Math.min(shareUpTo(a, b, 0), shareUpTo(b, a, 0)));
        const [low, high] = [halved(a, b, (1 - level) / 2), -halved(b, a, (1 - level) / 2)];
        const ends = p < 1 - level ? { low, high } : { low: Math.min(low, 0), high: Math.max(high, 0) };
        expect(differenceOf(now, before, { level, turned })).toEqual({ ...ends, p });
      }),
      { numRuns: 40, seed: 5 },
    );
  });
});
