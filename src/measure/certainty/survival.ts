import { type Fall, hasReached, limitOf, type Step, timeAt } from '../statistics/kaplan-meier.ts';
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
export const survivalQuantileBounds = (curve: readonly Fall[], q: number): Certainty | undefined => {
  const steps = withVariance(curve);
  if (!steps.some(({ surviving }) => surviving > 0)) return undefined;
  const highest = highestUpTo(steps, q);
  return {
    method: 'kaplanMeier',
    bound(p) {
      const z = normalAt(p);
      for (let index = firstAbove(highest, z - nearly); index < steps.length; index += 1) {
        const surviving = curveBound(steps[index] as VaryingStep, z);
        if (hasReached(surviving, q)) return timeAt(steps, index, { surviving, p: q });
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
const highestUpTo = (steps: readonly VaryingStep[], q: number): Float64Array => {
  const limit = Math.log(limitOf(q));
  const levels = new Float64Array(steps.length);
  let highest = Number.NEGATIVE_INFINITY;
  for (const [index, { surviving, variance }] of steps.entries()) {
    const log = Math.log(surviving);
    // Where nothing is left the curve has come down for all levels up to 0.
    const level = surviving === 0 ? 0 : (log * Math.log(limit / log)) / Math.sqrt(variance);
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
  curve: readonly Fall[],
  { until, mean }: { readonly until: number; readonly mean: number },
): Certainty | undefined => {
  let beyond = 0;
  let variance = 0;
  let next = until;
  for (const { time, surviving, atRisk, ended } of curve.toReversed()) {
    beyond += surviving * (next - time);
    // Where all that were at risk have ended, nothing lies beyond.
    if (beyond > 0) variance += (beyond * beyond * ended) / (atRisk * (atRisk - ended));
    next = time;
  }
  return normalBounds(mean, Math.sqrt(variance));
};

interface VaryingStep extends Step {
  /** Greenwood's: the variance of S over the square of S. Infinity where S is 0. */
  readonly variance: number;
}

const withVariance = (curve: readonly Fall[]): VaryingStep[] => {
  let variance = 0;
  return curve.map(({ time, surviving, atRisk, ended }) => {
    variance += ended / (atRisk * (atRisk - ended));
    return { time, surviving, variance };
  });
};

const curveBound = ({ surviving, variance }: VaryingStep, z: number): number => {
  if (surviving === 0) return z > 0 ? 1 : 0;
  if (z === 0) return surviving;
  const log = Math.log(surviving);
  return Math.exp(log * Math.exp((z * Math.sqrt(variance)) / log));
};
