import type { Certainty } from '../statistics/statistic.ts';
import { gammaAt } from './quantiles.ts';

/**
 * The exact interval of a Poisson count (F. Garwood, Biometrika 28, 1936; R `poisson.test`), over an exposure: below,
 * gamma quantiles of shape k (0 if k is 0), above, of shape k + 1. In the middle, at p = 1/2, the rate itself, between
 * the two.
 */
export const garwoodBounds = (count: number, exposure: number): Certainty => ({
  method: 'garwood',
  bound: (p) => garwoodBound(count, p) / exposure,
});

const garwoodBound = (count: number, p: number): number => {
  if (p === 0.5) return count;
  if (p > 0.5) return gammaAt(p, count + 1);
  return count === 0 ? 0 : gammaAt(p, count);
};
