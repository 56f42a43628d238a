import { addMultiple, addProduct, productOf } from './exact-product.ts';
import { addTo, type ExactSum, mergeSum, startSum, total } from './exact-sum.ts';

/** How many numbers, their exact sum and the exact sum of their squares: all that a mean and its error need. */
export interface Moments {
  n: number;
  readonly sum: ExactSum;
  readonly squares: ExactSum;
}

/** Nothing yet. */
export const startMoments = (): Moments => ({ n: 0, sum: startSum(), squares: startSum() });

/** Takes in a number. */
export const addMoment = (moments: Moments, x: number): void => {
  moments.n += 1;
  addTo(moments.sum, x);
  addProduct(moments.squares, x, x);
};

/** Takes in what others hold; they stay as they are. */
export const mergeMoments = (into: Moments, from: Moments): void => {
  into.n += from.n;
  mergeSum(into.sum, from.sum);
  mergeSum(into.squares, from.squares);
};

/** The moments of a list. */
export const momentsOf = (values: Iterable<number>): Moments => {
  const moments = startMoments();
  for (const x of values) addMoment(moments, x);
  return moments;
};

/** The mean, rounded twice: as a sum and as a quotient. Of nothing it is NaN. */
export const meanOf = ({ n, sum }: Moments): number => total(sum) / n;

/**
 * Variance of the sample, with n - 1. n times the sum of squares less the square of the sum loses nothing here, for
 * both are exact, and only their difference is rounded. Of fewer than two it is NaN.
 *
 * @example varianceOf(momentsOf([10000001, 10000003, 10000002])) // => 1
 */
export const varianceOf = ({ n, sum, squares }: Moments): number => {
  const difference = startSum();
  addMultiple(difference, n, squares);
  addMultiple(difference, -1, productOf(sum, sum));
  return n < 2 ? Number.NaN : total(difference) / n / (n - 1);
};
