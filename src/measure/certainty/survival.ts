import { type Curve, hasReached, limitOf, timeAt } from '../statistics/kaplan-meier.ts';
import type { Certainty } from '../statistics/statistic.ts';
import { normalBounds } from './normal.ts';
import { normalAt } from './quantiles.ts';

/**
 * Bounds of a quantile of the Kaplan-Meier curve: where the bound of the curve itself comes down to it (R. Brookmeyer
 * and J. Crowley, Biometrics 38, 1982), that bound being normal for log(-log S) with Greenwood's variance
 * (R `survival::survfit(conf.type = "log-log")`). It is the quantile itself at p = 1/2, and Infinity where the curve does
 * not come down: at its end, where S is 0, nothing bounds it from above.
 *
 * None if the curve falls from 1 to 0 at once, as it does for one that ended, and if all took equally long.
 */
export const survivalQuantileBounds = (curve: Curve, q: number): Certainty | undefined => {
  // It falls: so if nothing is left after the first fall, nothing ever is.
  if (!((curve.surviving[0] ?? 0) > 0)) return undefined;
  const variances = variancesOf(curve);
  const highest = highestUpTo(curve, variances, q);
  return {
    method: 'kaplanMeier',
    bound(p) {
      const z = normalAt(p);
      for (let index = firstAbove(highest, z - nearly); index < curve.size; index += 1) {
        const surviving = boundAt(curve.surviving[index] ?? 0, variances[index] ?? 0, z);
        if (hasReached(surviving, q)) return timeAt(curve, index, { surviving, p: q });
      }
      return Number.POSITIVE_INFINITY;
    },
  };
};

/** How far the levels of `highestUpTo` may be off, by far. */
const nearly = 1e-6;

/**
 * For each step the highest level, as a quantile of the standard normal distribution, whose bound of the curve has come
 * down there or before. Bounds are asked for at many levels: so for each of them hardly any step needs a look.
 *
 * The bound at `z`, S to the power of exp(z sd / log S), is below a limit where `z` is below log S log(log limit / log S) / sd.
 */
const highestUpTo = (curve: Curve, variances: Float64Array, q: number): Float64Array => {
  const limit = Math.log(limitOf(q));
  const levels = new Float64Array(curve.size);
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < curve.size; index += 1) {
    const surviving = curve.surviving[index] ?? 0;
    const log = Math.log(surviving);
    // Where nothing is left the curve has come down for all levels up to 0.
    const level = surviving === 0 ? 0 : (log * Math.log(limit / log)) / Math.sqrt(variances[index] ?? 0);
    highest = Math.max(highest, limit < 0 ? level : Number.POSITIVE_INFINITY);
    levels[index] = highest;
  }
  return levels;
};

/** The place of the first of rising numbers above a limit. */
const firstAbove = (rising: Float64Array, limit: number): number => {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? 0) > limit) to = middle;
    else from = middle + 1;
  }
  return from;
};

/**
 * Bounds of the restricted mean: normal, with the variance of the area under the curve (R `survfit`, `print.rmean`),
 * where each fall counts with the area that still lies beyond it. None if that is 0.
 */
export const restrictedMeanBounds = (
  { size, times, surviving, atRisk, ended }: Curve,
  { until, mean }: { readonly until: number; readonly mean: number },
): Certainty | undefined => {
  let beyond = 0;
  let variance = 0;
  let next = until;
  for (let index = size - 1; index >= 0; index -= 1) {
    const [time, risked, gone] = [times[index] ?? 0, atRisk[index] ?? 0, ended[index] ?? 0];
    beyond += (surviving[index] ?? 0) * (next - time);
    // Where all that were at risk have ended, nothing lies beyond.
    if (beyond > 0) variance += (beyond * beyond * gone) / (risked * (risked - gone));
    next = time;
  }
  return normalBounds(mean, Math.sqrt(variance));
};

/** Greenwood's at each fall: the variance of S over the square of S. Infinity where S is 0. */
const variancesOf = ({ size, atRisk, ended }: Curve): Float64Array => {
  const variances = new Float64Array(size);
  let variance = 0;
  for (let index = 0; index < size; index += 1) {
    const [risked, gone] = [atRisk[index] ?? 0, ended[index] ?? 0];
    variance += gone / (risked * (risked - gone));
    variances[index] = variance;
  }
  return variances;
};

const boundAt = (surviving: number, variance: number, z: number): number => {
  if (surviving === 0) return z > 0 ? 1 : 0;
  if (z === 0) return surviving;
  const log = Math.log(surviving);
  return Math.exp(log * Math.exp((z * Math.sqrt(variance)) / log));
};
