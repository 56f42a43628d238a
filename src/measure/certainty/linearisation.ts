import { addMultiple, addProduct, productOf } from '../exact-product.ts';
import { addTo, type ExactSum, mergeSum, startSum, total } from '../exact-sum.ts';
import type { Certainty } from '../statistics/statistic.ts';
import { studentAt } from './quantiles.ts';
import { isSpread } from './student.ts';

/** What the records of a ratio add to its upper side (y) and its lower side (x), 0 where one does not belong. */
export interface Sides {
  n: number;
  readonly above: ExactSum;
  readonly below: ExactSum;
  readonly aboveSquares: ExactSum;
  readonly belowSquares: ExactSum;
  readonly products: ExactSum;
}

/** Nothing on either side. */
export const startSides = (): Sides => ({
  n: 0,
  above: startSum(),
  below: startSum(),
  aboveSquares: startSum(),
  belowSquares: startSum(),
  products: startSum(),
});

/** Takes in what a record adds to both sides. */
export const addSides = (sides: Sides, above: number, below: number): void => {
  sides.n += 1;
  addTo(sides.above, above);
  addTo(sides.below, below);
  addProduct(sides.aboveSquares, above, above);
  addProduct(sides.belowSquares, below, below);
  addProduct(sides.products, above, below);
};

/** Takes in other records. */
export const mergeSides = (into: Sides, from: Sides): void => {
  into.n += from.n;
  for (const sum of ['above', 'below', 'aboveSquares', 'belowSquares', 'products'] as const)
    mergeSum(into[sum], from[sum]);
};

/**
 * A ratio R of two sums by linearisation (R `survey::svyratio` with one record a unit): the error of R is that of the
 * sum of y - R x over the sum of x, with n / (n - 1), and t with n - 1 degrees of freedom (`confint(r, df = degf(design))`;
 * the normal one that R takes unless told covers less in small samples). With Y and X the sums, the squares of y - R x
 * add up to (X² Σy² - 2 X Y Σxy + Y² Σx²) / X², worked out exactly because its terms nearly cancel.
 *
 * Good where the lower side is well away from 0 and rests on more than a few records. None for one record, or if every
 * record has the same ratio.
 */
export const ratioBounds = (sides: Sides): Certainty | undefined => {
  const { n, above, below } = sides;
  const divisor = total(below);
  const value = total(above) / divisor;
  const error = Math.sqrt((squaredErrors(sides) / divisor / divisor) * (n / (n - 1))) / Math.abs(divisor);
  if (n < 2 || !isSpread(error)) return undefined;
  return { method: 'linearisation', bound: (p) => value + error * studentAt(p, n - 1) };
};

/** Times the square of the lower side. */
const squaredErrors = ({ above, below, aboveSquares, belowSquares, products }: Sides): number => {
  const sum = startSum();
  addMultiple(sum, 1, productOf(productOf(below, below), aboveSquares));
  addMultiple(sum, -2, productOf(productOf(below, above), products));
  addMultiple(sum, 1, productOf(productOf(above, above), belowSquares));
  return total(sum);
};
