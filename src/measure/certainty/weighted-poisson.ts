import type { Certainty } from '../statistics/statistic.ts';
import { normalBounds } from './normal.ts';
import { gammaAt } from './quantiles.ts';

/** Amounts that came in one by one. */
export interface Arrivals {
  readonly sum: number;
  /** Sum of their squares, which is the variance of the sum: both how many came and how large they were is chance. */
  readonly squares: number;
  readonly smallest: number;
  readonly largest: number;
}

/**
 * A sum of amounts that come in by chance, over an exposure: the gamma interval of a weighted sum of Poisson counts
 * (M. P. Fay and E. J. Feuer, Statistics in Medicine 16, 1997; R `asht::wspoissonTest`). Below, mean and variance of the
 * gamma are those of the sum; above, those after one more of the largest. Equal amounts give the interval of Garwood.
 *
 * With a negative amount the sum is no such thing, and the normal distribution with the same variance stands in. None
 * without any amount but 0: how large one would be is not known.
 */
export const arrivalBounds = (arrivals: Arrivals, exposure: number): Certainty | undefined => {
  const { sum, squares, smallest, largest } = arrivals;
  if (!(squares > 0)) return undefined;
  if (smallest < 0) return normalBounds(sum / exposure, Math.sqrt(squares) / exposure);
  const below = gammaWith(sum, squares);
  const above = gammaWith(sum + largest, squares + largest * largest);
  return {
    method: 'gamma',
    bound: (p) => (p === 0.5 ? sum : p < 0.5 ? below(p) : above(p)) / exposure,
  };
};

const gammaWith =
  (mean: number, variance: number) =>
  (p: number): number =>
    (variance / mean) * gammaAt(p, (mean * mean) / variance);
