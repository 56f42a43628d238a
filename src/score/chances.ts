import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { boundsAt, type Levels, levelsAt, type Spread } from '../spread.ts';
import { placesAmong } from './places-among.ts';

/** The possible values of a number, rising, and how likely each is. Every pair is asked for over and over: plain numbers. */
export interface Chances {
  readonly values: Float64Array;
  readonly shares: Float64Array;
  /** How likely the number is to be at least so large, for each value; then 0. */
  readonly rests: Float64Array;
}

/** Half the distance between two levels, as quantiles of the standard normal distribution. */
const half = 0.01;

/** Levels from -4 to 4, as far as a spread knows, so that a small probability is as near to the truth as a large one. */
const levels: readonly number[] = Array.from({ length: 401 }, (_, index) => index / 50 - 4);

/** What is the same for all numbers. */
interface Fixed extends Omit<Chances, 'values'> {
  readonly amongKnots: Levels;
}

/** The share of the distribution around each level; the outermost hold what lies beyond them too. */
const fixed = (): Fixed => {
  if (known !== undefined) return known;
  const shares = Float64Array.from(levels, (z, index) => {
    const below = index === 0 ? 0 : normalCdf(z - half, 0, 1);
    const above = index === levels.length - 1 ? 1 : normalCdf(z + half, 0, 1);
    return above - below;
  });
  known = { amongKnots: levelsAt(levels), shares, rests: restsOf(shares) };
  return known;
};

let known: Fixed | undefined;

const restsOf = (shares: Float64Array): Float64Array => {
  const rests = new Float64Array(shares.length + 1);
  rests[0] = 1;
  for (let place = 1; place < shares.length; place += 1)
    rests[place] = (rests[place - 1] ?? 0) - (shares[place - 1] ?? 0);
  return rests;
};

/** Stands in for infinity where a curve is asked, for which it is as far away. */
const farthest = 1e300;

/**
 * Two numbers that are to be held against each other.
 * @param turned what happens to each first
 */
export const chancesOf = (
  [now, before]: readonly [Spread, Spread],
  turned: (value: number) => number,
): { readonly a: Chances; readonly b: Chances; readonly edge: number } => {
  const [a, b] = [valuesOf(now, turned), valuesOf(before, turned)];
  const edge = edgeOf([a, b]);
  return { a: chances(held(a, edge)), b: chances(held(b, edge)), edge };
};

const valuesOf = (spread: Spread, turned: (value: number) => number): Float64Array => {
  const values = boundsAt(spread, fixed().amongKnots);
  for (let index = 0; index < values.length; index += 1)
    values[index] = turned(Math.min(Math.max(values[index] ?? Number.NaN, -farthest), farthest));
  return values;
};

/**
 * Stands in for infinity, which has no difference from itself: so far out that no difference of two bounded numbers comes
 * near half of it and each from an unbounded one lies beyond, and no farther, so that halving finds a difference exactly.
 */
const edgeOf = (all: readonly Float64Array[]): number => {
  let most = 0;
  for (const values of all)
    for (const value of values) if (isBounded(value)) most = Math.max(most, Math.abs(value));
  return 8 * most || 1;
};

const isBounded = (x: number): boolean => Math.abs(x) < farthest / 2;

const held = (values: Float64Array, edge: number): Float64Array => {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (!isBounded(value)) values[index] = Math.sign(value) * edge;
  }
  return values;
};

const chances = (values: Float64Array): Chances => {
  const { shares, rests } = fixed();
  for (let index = 1; index < values.length; index += 1)
    if ((values[index] ?? 0) < (values[index - 1] ?? 0)) return reordered(values, shares);
  return { values, shares, rests };
};

/** About the value at a level, for a first guess: that of the nearest one known. Not a number beyond all of them. */
export const valueAt = ({ values }: Chances, z: number): number =>
  values[Math.round((z + 4) / (2 * half))] ?? Number.NaN;

/** A curve that falls or turns has put the values into another order than that of their levels. */
const reordered = (values: Float64Array, shares: Float64Array): Chances => {
  const [sorted, own] = [new Float64Array(values.length), new Float64Array(values.length)];
  for (const [index, place] of placesAmong(values).entries()) {
    sorted[place] = values[index] ?? 0;
    own[place] = shares[index] ?? 0;
  }
  return { values: sorted, shares: own, rests: restsOf(own) };
};
