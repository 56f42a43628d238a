import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { boundAt, type Spread } from '../spread.ts';

/** How far two numbers lie apart, and how surely. */
export interface Difference {
  /** Confidence interval of the difference; infinite where nothing bounds it. */
  readonly low: number;
  readonly high: number;
  /** Probability of a difference at least as far from 0 by chance, both ways; 1 if there is nothing between them. */
  readonly p: number;
}

/** Half the distance between two levels, as quantiles of the standard normal distribution. */
const half = 0.01;

/** Levels from -4 to 4, as far as a spread knows, so that a small probability is as near to the truth as a large one. */
const levels: readonly number[] = Array.from({ length: 401 }, (_, index) => index / 50 - 4);

/** The share of the distribution around each level; the outermost hold what lies beyond them too. */
const shares = (): readonly number[] => {
  known ??= levels.map((z, index) => {
    const below = index === 0 ? 0 : normalCdf(z - half, 0, 1);
    const above = index === levels.length - 1 ? 1 : normalCdf(z + half, 0, 1);
    return above - below;
  });
  return known;
};

let known: readonly number[] | undefined;

/** A possible value of a number, and how likely it is. */
interface Chance {
  readonly value: number;
  readonly share: number;
}

/** Stands in for infinity where a curve is asked, for which it is as far away. */
const farthest = 1e300;

/**
 * The difference of two independent numbers, `now` less `before`: every level of one against every level of the other,
 * each as likely as it is.
 * The interval leaves out 0 exactly when `p` is below 1 - `level`.
 *
 * @param turned what happens to each number first, such as the curve that makes a score of it
 */
export const differenceOf = (
  now: Spread,
  before: Spread,
  {
    level,
    turned = (value) => value,
  }: { readonly level: number; readonly turned?: (value: number) => number },
): Difference => {
  const drawn = [chancesOf(now, turned), chancesOf(before, turned)] as const;
  const edge = edgeOf(drawn);
  const [a, b] = [within(drawn[0], edge), within(drawn[1], edge)];
  const bounded = (bound: number): number =>
    Math.abs(bound) > edge / 2 ? Math.sign(bound) * Number.POSITIVE_INFINITY : bound;
  const p = Math.min(1, 2 * Math.min(shareAtMost(a, b, 0), shareAtMost(b, a, 0)));
  const low = bounded(quantile(a, b, (1 - level) / 2));
  const high = bounded(-quantile(b, a, (1 - level) / 2));
  // Halving comes near an end that lies at 0, from either side.
  return p < 1 - level ? { low, high, p } : { low: Math.min(low, 0), high: Math.max(high, 0), p };
};

/** Rising. */
const chancesOf = (spread: Spread, turned: (value: number) => number): readonly Chance[] =>
  levels
    .map((z, index) => ({
      value: turned(Math.min(Math.max(boundAt(spread, z), -farthest), farthest)),
      share: shares()[index] ?? 0,
    }))
    .sort((a, b) => a.value - b.value);

/**
 * Stands in for infinity, which has no difference from itself: so far out that no difference of two bounded numbers comes
 * near half of it and each from an unbounded one lies beyond, and no farther, so that halving finds a difference exactly.
 */
const edgeOf = (all: readonly (readonly Chance[])[]): number => {
  const bounded = all.flatMap((chances) => chances.map(({ value }) => value).filter(isBounded));
  return 8 * bounded.reduce((most, x) => Math.max(most, Math.abs(x)), 0) || 1;
};

const isBounded = (x: number): boolean => Math.abs(x) < farthest / 2;

const within = (chances: readonly Chance[], edge: number): readonly Chance[] =>
  chances.map(({ value, share }) => ({ value: isBounded(value) ? value : Math.sign(value) * edge, share }));

/** Share of all pairs in which `a` less `b` is at most `limit`. Both rise, so each is walked through once. */
const shareAtMost = (a: readonly Chance[], b: readonly Chance[], limit: number): number => {
  let [pairs, place, left] = [0, 0, 1];
  for (const { value, share } of a) {
    for (let other = b[place]; other !== undefined && value - other.value > limit; other = b[place]) {
      left -= other.share;
      place += 1;
    }
    if (place === b.length) left = 0;
    pairs += share * left;
  }
  return pairs;
};

/** The largest difference below which no more than a share `p` of all pairs lies, found by halving. */
const quantile = (a: readonly Chance[], b: readonly Chance[], p: number): number => {
  let [low, high] = [
    (a[0]?.value ?? 0) - (b.at(-1)?.value ?? 0),
    (a.at(-1)?.value ?? 0) - (b[0]?.value ?? 0),
  ];
  for (let round = 0; round < 60 && low < high; round += 1) {
    const middle = low + (high - low) / 2;
    if (shareAtMost(a, b, middle) > p) high = middle;
    else low = middle;
  }
  return high;
};
