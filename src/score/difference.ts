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

/** The possible values of a number, rising, and how likely each is. Every pair is asked for over and over: plain numbers. */
interface Chances {
  readonly values: Float64Array;
  readonly shares: Float64Array;
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

const chancesOf = (spread: Spread, turned: (value: number) => number): Chances => {
  const values = levels.map((z) => turned(Math.min(Math.max(boundAt(spread, z), -farthest), farthest)));
  const order = levels.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return {
    values: Float64Array.from(order.map((index) => values[index] ?? 0)),
    shares: Float64Array.from(order.map((index) => shares()[index] ?? 0)),
  };
};

/**
 * Stands in for infinity, which has no difference from itself: so far out that no difference of two bounded numbers comes
 * near half of it and each from an unbounded one lies beyond, and no farther, so that halving finds a difference exactly.
 */
const edgeOf = (all: readonly Chances[]): number => {
  let most = 0;
  for (const { values } of all)
    for (const value of values) if (isBounded(value)) most = Math.max(most, Math.abs(value));
  return 8 * most || 1;
};

const isBounded = (x: number): boolean => Math.abs(x) < farthest / 2;

const within = ({ values, shares }: Chances, edge: number): Chances => ({
  values: values.map((value) => (isBounded(value) ? value : Math.sign(value) * edge)),
  shares,
});

/** Share of all pairs in which `a` less `b` is at most `limit`. Both rise, so each is walked through once. */
const shareAtMost = (a: Chances, b: Chances, limit: number): number => {
  const size = b.values.length;
  let pairs = 0;
  let place = 0;
  let left = 1;
  for (let index = 0; index < a.values.length; index += 1) {
    const value = a.values[index] ?? 0;
    while (place < size && value - (b.values[place] ?? 0) > limit) {
      left -= b.shares[place] ?? 0;
      place += 1;
    }
    if (place === size) left = 0;
    pairs += (a.shares[index] ?? 0) * left;
  }
  return pairs;
};

/** The largest difference below which no more than a share `p` of all pairs lies, found by halving. */
const quantile = (a: Chances, b: Chances, p: number): number => {
  let [low, high] = [
    (a.values[0] ?? 0) - (b.values.at(-1) ?? 0),
    (a.values.at(-1) ?? 0) - (b.values[0] ?? 0),
  ];
  for (let round = 0; round < 60 && low < high; round += 1) {
    const middle = low + (high - low) / 2;
    if (shareAtMost(a, b, middle) > p) high = middle;
    else low = middle;
  }
  return high;
};
