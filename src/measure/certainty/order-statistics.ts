import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import type { Certainty } from '../statistics/statistic.ts';
import { normalAt } from './quantiles.ts';

/**
 * Bounds of a quantile without an assumption about the distribution: values of the sample. How many of n values lie
 * below the true quantile of a share q is binomial, so the kth value is a lower bound at level p if P(X < k) is p at
 * most, and an upper bound if it is p at least (H. A. David and H. N. Nagaraja, Order Statistics, 2003, section 7.1).
 * For the median both ends of an interval are as many places from theirs: the narrowest of the symmetric exact intervals
 * (R `DescTools::MedianCI(method = "exact")`). In the middle, at p = 1/2, the quantile itself, which no bound crosses.
 *
 * -Infinity or Infinity where n is too small for the level: the median of five has no bound at 0.975.
 *
 * @param sorted rising
 */
export const orderStatisticBounds = (sorted: readonly number[], q: number, value: number): Certainty => {
  const below = countsBelow(sorted.length, q);
  return {
    method: 'orderStatistics',
    bound(p) {
      if (p === 0.5) return value;
      const reached = placeAtLeast(below, guess(sorted.length, q, p), p);
      if (p > 0.5) return Math.max(sorted[reached] ?? Number.POSITIVE_INFINITY, value);
      // The last place with p at most: the one before, unless p is met exactly.
      const place = below(reached) <= p ? reached : reached - 1;
      return Math.min(sorted[place] ?? Number.NEGATIVE_INFINITY, value);
    },
  };
};

/** P(X <= k) for X of n values below the quantile, each k worked out once. */
const countsBelow = (n: number, q: number): ((k: number) => number) => {
  const known = new Map<number, number>();
  return (k) => {
    if (k < 0) return 0;
    const value = known.get(k) ?? binomialCdf(k, n, q);
    known.set(k, value);
    return value;
  };
};

/** Where the normal distribution would have the quantile of a binomial one. */
const guess = (n: number, q: number, p: number): number => {
  const place = Math.round(n * q + normalAt(p) * Math.sqrt(n * q * (1 - q)));
  return Math.min(Math.max(place, 0), n);
};

/** The first whole number, from a near one, at which a rising function reaches p. */
const placeAtLeast = (below: (k: number) => number, near: number, p: number): number => {
  let place = near;
  while (below(place) < p) place += 1;
  while (place > 0 && below(place - 1) >= p) place -= 1;
  return place;
};
