import type { Spread } from '../spread.ts';
import { type Draws, expand } from './draws.ts';

/** How far two numbers lie apart, and how surely. */
export interface Difference {
  /** Confidence interval of the difference; infinite where nothing bounds it. */
  readonly low: number;
  readonly high: number;
  /** Probability of a difference at least as far from 0 by chance, both ways; 1 if there is nothing between them. */
  readonly p: number;
}

/** Enough levels that a probability is known to four millionths: every one meets every other. */
const size = 500;

/** Stands in for infinity where a curve is asked, for which it is as far away. */
const farthest = 1e300;

/**
 * The difference of two independent numbers, `now` less `before`: every level of one against every level of the other.
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
  const drawn = [turnedDraws(now, turned), turnedDraws(before, turned)] as const;
  const edge = edgeOf(drawn);
  const [a, b] = [within(drawn[0], edge), within(drawn[1], edge)];
  const bounded = (bound: number): number =>
    Math.abs(bound) > edge / 2 ? Math.sign(bound) * Number.POSITIVE_INFINITY : bound;
  return {
    low: bounded(quantile(a, b, (1 - level) / 2)),
    high: bounded(-quantile(b, a, (1 - level) / 2)),
    p: Math.min(1, 2 * Math.min(shareAtMost(a, b, 0), shareAtMost(b, a, 0))),
  };
};

/** Rising. */
const turnedDraws = (spread: Spread, turned: (value: number) => number): Draws =>
  expand(spread, size)
    .map((bound) => turned(Math.min(Math.max(bound, -farthest), farthest)))
    .toSorted();

/**
 * Stands in for infinity, which has no difference from itself: so far out that no difference of two bounded numbers comes
 * near half of it and each from an unbounded one lies beyond, and no farther, so that halving finds a difference exactly.
 */
const edgeOf = (all: readonly Draws[]): number => {
  const bounded = all.flatMap((draws) => [...draws].filter(isBounded));
  return 8 * bounded.reduce((most, x) => Math.max(most, Math.abs(x)), 0) || 1;
};

const isBounded = (x: number): boolean => Math.abs(x) < farthest / 2;

const within = (draws: Draws, edge: number): Draws =>
  draws.map((x) => (isBounded(x) ? x : Math.sign(x) * edge));

/** Share of all pairs in which `a` less `b` is at most `limit`. Both rise, so each is walked through once. */
const shareAtMost = (a: Draws, b: Draws, limit: number): number => {
  let [pairs, place] = [0, 0];
  for (const each of a) {
    while (place < b.length && each - (b[place] ?? 0) > limit) place += 1;
    pairs += b.length - place;
  }
  return pairs / (a.length * b.length);
};

/** The largest difference below which no more than a share `p` of all pairs lies, found by halving. */
const quantile = (a: Draws, b: Draws, p: number): number => {
  let [low, high] = [(a[0] ?? 0) - (b.at(-1) ?? 0), (a.at(-1) ?? 0) - (b[0] ?? 0)];
  for (let round = 0; round < 60 && low < high; round += 1) {
    const middle = low + (high - low) / 2;
    if (shareAtMost(a, b, middle) > p) high = middle;
    else low = middle;
  }
  return high;
};
