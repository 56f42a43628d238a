/**
 * A sum that never rounds before the end: the same bits for any order of adding and any way of merging.
 *
 * Numbers that do not overlap and whose mathematical sum is exactly that of everything added (J. R. Shewchuk,
 * "Adaptive precision floating-point arithmetic and fast robust geometric predicates", 1997; the method of
 * Python's math.fsum). Only a few are ever kept, whatever the number of rows. Numbers must be finite, and so must
 * every sum of some of them: ingest lets no number in that could come near.
 */
export type ExactSum = number[];

/**
 * A sum of nothing.
 * @example startSum() // => []
 */
export const startSum = (): ExactSum => [];

/** Adds a finite number. */
export const addTo = (sum: ExactSum, x: number): void => {
  // Most sums are of numbers with few digits, and one part holds them exactly.
  const only = sum[0] ?? 0;
  const whole = only + x;
  if (sum.length === 1 && whole !== 0 && whole - only === x && whole - x === only) sum[0] = whole;
  else addParts(sum, x);
};

const addParts = (sum: ExactSum, x: number): void => {
  let high = x;
  let kept = 0;
  for (const partial of sum) {
    const isLarger = Math.abs(high) >= Math.abs(partial);
    const larger = isLarger ? high : partial;
    const smaller = isLarger ? partial : high;
    high = larger + smaller;
    const rest = smaller - (high - larger);
    if (rest !== 0) {
      sum[kept] = rest;
      kept += 1;
    }
  }
  sum.length = kept;
  if (high !== 0) sum.push(high);
};

/** Adds everything that another sum holds; the other stays as it is. */
export const mergeSum = (into: ExactSum, from: ExactSum): void => {
  for (const partial of [...from]) addTo(into, partial);
};

/**
 * The number nearest to the exact sum; halfway between two, the even one. 0 for a sum of nothing, never -0.
 * @example total([-1, 2 ** 53]) // => 9007199254740991
 * @example total([]) // => 0
 */
export const total = (sum: ExactSum): number => {
  let high = 0;
  for (let index = sum.length - 1; index >= 0; index -= 1) {
    const partial = sum[index] ?? 0;
    const larger = high;
    high = larger + partial;
    const rest = partial - (high - larger);
    if (rest !== 0) return high + tie(high, rest, sum[index - 1] ?? 0);
  }
  return high;
};

/** What moves a sum that was rounded at exactly half to the side on which the smaller parts lie. */
const tie = (high: number, rest: number, next: number): number => {
  if (next === 0 || rest < 0 !== next < 0) return 0;
  const twice = rest * 2;
  return high + twice - high === twice ? twice : 0;
};
