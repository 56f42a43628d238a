import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import studentQuantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * Quantile of the standard normal distribution; p above 0 and below 1.
 * @example normalAt(0.5) // => 0
 */
export const normalAt = (p: number): number => normalQuantile(p, 0, 1);

/**
 * Quantile of Student's t. The levels asked for are always the same few, so each is worked out once for its degrees of
 * freedom: groups of the same size share them.
 *
 * @example studentAt(0.5, 4) // => 0
 */
export const studentAt = (p: number, df: number): number => {
  const known = students.get(df) ?? new Map<number, number>();
  students.set(df, known);
  const value = known.get(p) ?? studentQuantile(p, df);
  known.set(p, value);
  return value;
};

const students = new Map<number, Map<number, number>>();

/** Quantile of the gamma distribution with a scale of 1; the shape is above 0. */
export const gammaAt = (p: number, shape: number): number => gammaQuantile(p, shape, 1);
