import { type Moments, meanOf, varianceOf } from '../moments.ts';
import type { Certainty } from '../statistics/statistic.ts';
import { studentAt } from './quantiles.ts';

/**
 * Student's t for a mean (R `t.test`): mean + t(p, n - 1) × s / √n.
 *
 * None for fewer than two numbers, and none if all are equal: a sample that does not vary does not say how much the
 * next one would. R refuses it too ("data are essentially constant").
 */
export const studentBounds = (moments: Moments): Certainty | undefined => {
  const { n } = moments;
  const mean = meanOf(moments);
  const error = Math.sqrt(varianceOf(moments) / n);
  if (!isSpread(error)) return undefined;
  return { method: 't', bound: (p) => mean + error * studentAt(p, n - 1) };
};

/** Student's t for a sum of as many numbers: n times that of their mean. */
export const studentSumBounds = (moments: Moments): Certainty | undefined => {
  const mean = studentBounds(moments);
  return mean && { method: 't', bound: (p) => moments.n * mean.bound(p) };
};

/** Is it a standard error from which bounds can be made? */
export const isSpread = (error: number): boolean => error > 0 && Number.isFinite(error);
