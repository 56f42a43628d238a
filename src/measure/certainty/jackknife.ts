import type { Certainty } from '../statistics/statistic.ts';
import { studentAt } from './quantiles.ts';
import { isSpread } from './student.ts';
import { within } from './within.ts';

/**
 * Bounds of a Gini coefficient by the jackknife (B. Efron, The Jackknife, the Bootstrap and Other Resampling Plans,
 * 1982): the error is that of the coefficients without one person each, with t of n - 1 degrees of freedom. Within 0
 * to 1. None for fewer than three people, if all have the same, or if one has all, for then nothing is left without.
 *
 * @param shares what each person has, none below 0
 */
export const giniBounds = (shares: readonly number[], value: number): Certainty | undefined => {
  const n = shares.length;
  const others = withoutEach(shares.toSorted((a, b) => a - b));
  const mean = others.reduce((sum, each) => sum + each, 0) / n;
  const deviations = others.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const error = Math.sqrt((deviations * (n - 1)) / n);
  if (n < 3 || !isSpread(error)) return undefined;
  return within({ method: 'jackknife', bound: (p) => value + error * studentAt(p, n - 1) }, [0, 1]);
};

/** The coefficients of what is left without each, of a rising list, in one pass. */
const withoutEach = (sorted: readonly number[]): number[] => {
  const n = sorted.length;
  const whole = sorted.reduce((sum, x) => sum + x, 0);
  const ranked = sorted.reduce((sum, x, index) => sum + (2 * index + 1 - n) * x, 0);
  let before = 0;
  return sorted.map((x, index) => {
    const after = whole - before - x;
    // Those before it are ranked one place higher among n - 1, those after it one lower.
    const left = ranked - (2 * index + 1 - n) * x + before - after;
    before += x;
    return left / ((n - 1) * (whole - x));
  });
};
