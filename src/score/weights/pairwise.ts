/**
 * The arithmetic of pairwise comparisons: Saaty's analytic hierarchy process (The Analytic Hierarchy Process,
 * McGraw-Hill 1980).
 */
import type { Matrix, Shares } from '../../answers.ts';
import { sharesOf } from './shares.ts';

/**
 * The consistency index of reciprocal matrices filled at random, by their size from 0 (Saaty 1980, table 1-1; sizes up to
 * 15). Larger matrices are measured by the last.
 */
const randomIndex: readonly number[] = [
  0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

/** Above this, an answer contradicts itself (Saaty 1980). */
export const mostInconsistent = 0.1;

/** Steps of the power method; positive matrices of this size need a few dozen. */
const steps = 1_000;

/**
 * Shares of importance by the geometric mean of each row (Crawford and Williams, Journal of Mathematical Psychology 29,
 * 1985): the principal eigenvector, where an answer does not contradict itself. With it, it does not matter whether the
 * geometric mean of several people is taken of their judgements or of their shares.
 * @returns one share for each row; they add up to 1
 * @example priorities([[1, 3], [1 / 3, 1]]).map((share) => Number(share.toFixed(9))) // => [0.75, 0.25]
 */
export const priorities = (matrix: Matrix): Shares =>
  sharesOf(matrix.map((row) => Math.exp(row.reduce((sum, ratio) => sum + Math.log(ratio), 0) / row.length)));

/** The largest eigenvalue of a positive matrix and its eigenvector, which adds up to 1, by the power method. */
export const principal = (matrix: Matrix): { readonly value: number; readonly vector: Shares } => {
  let vector: Shares = sharesOf(matrix.map(() => 1));
  let value = 0;
  for (let step = 0; step < steps; step += 1) {
    const grown = matrix.map((row) =>
      row.reduce((sum, ratio, column) => sum + ratio * (vector[column] ?? 0), 0),
    );
    const now = grown.reduce((sum, each) => sum + each, 0);
    const isDone = Math.abs(now - value) < 1e-13 * now;
    [value, vector] = [now, sharesOf(grown)];
    if (isDone) break;
  }
  return { value, vector };
};

/**
 * How much an answer contradicts itself, as a share of what answers given at random do: 0 if a is twice b, b is three
 * times c, and a is six times c. Two things alone cannot contradict each other.
 * @example consistencyRatio([[1, 2, 6], [1 / 2, 1, 3], [1 / 6, 1 / 3, 1]]) < 1e-12 // => true
 */
export const consistencyRatio = (matrix: Matrix): number => {
  const size = matrix.length;
  const index = randomIndex[Math.min(size, randomIndex.length - 1)] ?? 0;
  if (index === 0) return 0;
  return Math.max(0, (principal(matrix).value - size) / (size - 1) / index);
};
