import type { Spread } from '../../spread.ts';
import { expand } from '../draws.ts';

/** Draws of each of the two numbers; each is held against all of the other. */
const size = 400;

/**
 * The probability that the first of two independent numbers is the higher one, P(A > B) + P(A = B) / 2: all pairs of
 * stratified draws, which is the measure of Mann and Whitney (1947). It changes sides exactly with the two numbers.
 */
export const superiority = (a: Spread, b: Spread): number => shareAbove(expand(a, size), expand(b, size));

/**
 * How often a number of one rising list is above one of the other; equal ones count half.
 * @example shareAbove([1, 2], [1]) // => 0.75
 */
export const shareAbove = (rising: ArrayLike<number>, others: ArrayLike<number>): number => {
  let [below, upTo, above] = [0, 0, 0];
  for (let at = 0; at < rising.length; at += 1) {
    const own = rising[at] ?? Number.NaN;
    while (below < others.length && (others[below] ?? own) < own) below += 1;
    upTo = Math.max(upTo, below);
    while (upTo < others.length && (others[upTo] ?? Number.POSITIVE_INFINITY) <= own) upTo += 1;
    above += (below + upTo) / 2;
  }
  return above / (rising.length * others.length);
};
