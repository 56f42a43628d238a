import { type Fall, type Step, survivalQuantile } from '../statistics/kaplan-meier.ts';
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
  return {
    method: 'kaplanMeier',
    bound(p) {
      const z = normalAt(p);
      const bounding = steps.map((step) => ({ time: step.time, surviving: curveBound(step, z) }));
      return survivalQuantile(bounding, q) ?? Number.POSITIVE_INFINITY;
    },
  };
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
