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

/**
 * Quantile of the gamma distribution with a scale of 1; the shape is above 0.
 * @example Math.abs(gammaAt(0.975, 1) - Math.log(40)) < 1e-14 // => true
 */
export const gammaAt = (p: number, shape: number): number =>
  shape < largeShape ? gammaQuantile(p, shape, 1) : largeGammaAt(normalAt(p), shape);

/** Beyond some 800 the package is off by up to 5e-4 of the value; the expansion is right in the twelfth digit (against scipy). */
const largeShape = 600;

/**
 * The expansion of Cornish and Fisher to the seventh power of z (H. Goldberg and H. Levine, Annals of Mathematical
 * Statistics 17, 1946, for chi square, which is twice a gamma of half the degrees of freedom).
 */
const largeGammaAt = (z: number, shape: number): number => {
  const root = Math.sqrt(shape);
  const terms = [
    z,
    (z ** 2 - 1) / 3,
    (z ** 3 - 7 * z) / 36,
    -(3 * z ** 4 + 7 * z ** 2 - 16) / 810,
    (9 * z ** 5 + 256 * z ** 3 - 433 * z) / 38880,
    (12 * z ** 6 - 243 * z ** 4 - 923 * z ** 2 + 1472) / 204120,
    -(3753 * z ** 7 + 4353 * z ** 5 - 289517 * z ** 3 - 289717 * z) / 146966400,
  ];
  return shape + terms.reduce((sum, term, power) => sum + term * root ** (1 - power), 0);
};
