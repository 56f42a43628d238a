import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Spread } from '../spread.ts';
import { type Chances, chancesOf, valueAt } from './chances.ts';

/** How far two numbers lie apart, and how surely. */
export interface Difference {
  /** Confidence interval of the difference; infinite where nothing bounds it. */
  readonly low: number;
  readonly high: number;
  /** Probability of a difference at least as far from 0 by chance, both ways; 1 if there is nothing between them. */
  readonly p: number;
}

/**
 * The difference of two independent numbers, `now` less `before`: every level of one against every level of the other,
 * each as likely as it is.
 * The interval leaves out 0 exactly when `p` is below 1 - `level`.
 *
 * @param turned what happens to each number first, such as the curve that makes a score of it
 */
export const differenceOf = (
  now: Spread,
  before: Spread,
  {
    level,
    turned = (value) => value,
  }: { readonly level: number; readonly turned?: (value: number) => number },
): Difference => {
  const { a, b, edge } = chancesOf([now, before], turned);
  const bounded = (bound: number): number =>
    Math.abs(bound) > edge / 2 ? Math.sign(bound) * Number.POSITIVE_INFINITY : bound;
  const p = Math.min(1, 2 * Math.min(pairsUpTo(a, b, 0).share, pairsUpTo(b, a, 0).share));
  const low = bounded(quantile(a, b, (1 - level) / 2));
  const high = bounded(-quantile(b, a, (1 - level) / 2));
  // Halving comes near an end that lies at 0, from either side.
  return p < 1 - level ? { low, high, p } : { low: Math.min(low, 0), high: Math.max(high, 0), p };
};

/** The pairs of two numbers whose difference is at most a limit. */
interface Pairs {
  /** How likely it is that a pair is one of them. */
  readonly share: number;
  /** The largest difference of them, and the smallest one of all others. */
  readonly last: number;
  readonly next: number;
}

/** The pairs in which `a` less `b` is at most `limit`. Both rise, so each is walked through once. */
const pairsUpTo = (a: Chances, b: Chances, limit: number): Pairs => {
  let [share, place] = [0, 0];
  let [last, next] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let other = b.values[0] ?? 0;
  for (let index = 0; index < a.values.length; index += 1) {
    const value = a.values[index] ?? 0;
    let difference = value - other;
    while (difference > limit) {
      if (difference < next) next = difference;
      place += 1;
      if (place >= b.values.length) return { share, last, next };
      other = b.values[place] ?? 0;
      difference = value - other;
    }
    if (difference > last) last = difference;
    share += (a.shares[index] ?? 0) * (b.rests[place] ?? 0);
  }
  return { share, last, next };
};

/** The largest difference below which no more than a share `p` of all pairs lies, found by halving. */
const quantile = (a: Chances, b: Chances, p: number): number => {
  const first = firstAbove(a, b, p);
  let [low, high] = endsOf(a, b);
  for (let round = 0; round < 60 && low < high; round += 1) {
    const middle = low + (high - low) / 2;
    if (middle >= first) high = middle;
    else low = middle;
  }
  return high;
};

const endsOf = (a: Chances, b: Chances): [least: number, most: number] => [
  (a.values[0] ?? 0) - (b.values.at(-1) ?? 0),
  (a.values.at(-1) ?? 0) - (b.values[0] ?? 0),
];

/** The outermost levels of two normal numbers, both 4, are those of their difference; as if both were as unsure. */
const outermost = 4 * Math.SQRT2;

/**
 * The smallest difference of a pair up to which more than a share `p` of all pairs lies. It is somewhere from the least
 * to the greatest, and each look at the pairs moves one of these ends to a difference that there is. Where to look next is
 * where a straight line through the ends, of the differences over the levels of their shares, reaches the level of `p`;
 * an end that stays counts half from then on, so that none stays for long (the Illinois method; Dowell and Jarratt, 1971).
 */
const firstAbove = (a: Chances, b: Chances, p: number): number => {
  const wanted = normalQuantile(p, 0, 1);
  let [from, to] = endsOf(a, b);
  let [below, above] = [-outermost - wanted, outermost - wanted];
  let isLow: boolean | undefined;
  let guess = normalGuess(a, b, wanted);
  while (from < to) {
    const limit = guess >= from && guess < to ? guess : from;
    const { share, last, next } = pairsUpTo(a, b, limit);
    const found = levelOf(share) - wanted;
    if (share > p) {
      [to, above] = [last, found];
      if (isLow === false) below /= 2;
      isLow = false;
    } else {
      [from, below] = [next, found];
      if (isLow === true) above /= 2;
      isLow = true;
    }
    guess = from + (below / (below - above)) * (to - from);
  }
  return to;
};

/** Where it would be if both numbers were normal on this side (MOVER; Zou and Donner, 2008). */
const normalGuess = (a: Chances, b: Chances, wanted: number): number => {
  const [middle, other] = [valueAt(a, 0), valueAt(b, 0)];
  const away = Math.hypot(valueAt(a, wanted) - middle, valueAt(b, -wanted) - other);
  return middle - other + Math.sign(wanted) * away;
};

/** A share as a level; nothing and everything as levels far out. */
const levelOf = (share: number): number =>
  Math.min(Math.max(normalQuantile(Math.min(share, 1), 0, 1), -2 * outermost), 2 * outermost);
