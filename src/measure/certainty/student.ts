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
  return studentFrom(meanOf(moments), Math.sqrt(varianceOf(moments) / n), n - 1);
};

/** Student's t around a value with a standard error that has so many degrees of freedom; none for an error of 0. */
export const studentFrom = (value: number, error: number, freedom: number): Certainty | undefined =>
  isSpread(error) ? { method: 't', bound: (p) => value + error * studentAt(p, freedom) } : undefined;

/** Is it a standard error from which bounds can be made? */
export const isSpread = (error: number): boolean => error > 0 && Number.isFinite(error);
