import { addTo, type ExactSum, startSum } from './exact-sum.ts';

/**
 * Adds a product without rounding it: what a × b loses is a double too, and is added as well (T. J. Dekker, "A
 * floating-point technique for extending the available precision", 1971). Factors and product must stay far from the
 * ends of the range of doubles, as what ingest lets in does.
 */
export const addProduct = (sum: ExactSum, a: number, b: number): void => {
  const product = a * b;
  const aHigh = highHalf(a);
  const bHigh = highHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  const rest = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
  addTo(sum, product);
  if (rest !== 0) addTo(sum, rest);
};

/**
 * The exact product of two exact sums.
 * @example productOf([2 ** 27 + 1], [2 ** 27 + 1]) // => [1, 18014398777917440]
 */
export const productOf = (a: ExactSum, b: ExactSum): ExactSum => {
  const product = startSum();
  for (const x of a) for (const y of b) addProduct(product, x, y);
  return product;
};

/** Adds a multiple of an exact sum. */
export const addMultiple = (into: ExactSum, factor: number, sum: ExactSum): void => {
  for (const partial of sum) addProduct(into, factor, partial);
};

/** The upper 26 bits of a double (G. W. Veltkamp, 1968). */
const highHalf = (x: number): number => {
  const spread = (2 ** 27 + 1) * x;
  return spread - (spread - x);
};
