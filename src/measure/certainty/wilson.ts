import type { Certainty } from '../statistics/statistic.ts';
import { normalAt } from './quantiles.ts';

/**
 * The score interval of a share, without continuity correction (E. B. Wilson, Journal of the American Statistical
 * Association 22, 1927; R `binom::binom.wilson`): the shares π for which (share - π) / √(π (1 - π) / n) is z at most.
 * Within 0 to 1, and exactly 0 or 1 on the side where nothing is left; never without width, for any n above 0.
 *
 * @param n records; where they weigh differently the effective number of them, which need not be whole
 */
export const wilsonBounds = (share: number, n: number): Certainty | undefined =>
  n > 0 ? { method: 'wilson', bound: (p) => wilsonBound(share, n, normalAt(p)) } : undefined;

// The root of the quadratic in the form that does not cancel; the bound above is that of the other share from below.
const wilsonBound = (share: number, n: number, z: number): number => {
  if (z === 0) return share;
  if (z > 0) return 1 - wilsonBound(1 - share, n, -z);
  const reach = (z * z) / (2 * n);
  const half = -z * Math.sqrt((share * (1 - share)) / n + reach / (2 * n));
  return (share * share) / (share + reach + half);
};

/**
 * How many equal weights say as much as these (L. Kish, Survey Sampling, 1965): the square of the sum over the sum of
 * squares.
 *
 * @example effectiveSize(4, 10) // => 1.6
 */
export const effectiveSize = (sum: number, squares: number): number => (sum * sum) / squares;
