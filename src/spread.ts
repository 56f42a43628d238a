/**
 * How sure a number is: its one-sided confidence bounds at fixed levels, from almost surely too low to almost surely
 * too high. An interval is two of them, a draw is one of them at a random level, so both say the same thing
 * (a confidence distribution; Xie and Singh, International Statistical Review 81, 2013). The bounds rise;
 * -Infinity and Infinity stand where nothing bounds the number.
 */
export type Spread = readonly number[];

/** The levels of a spread, as quantiles of the standard normal distribution: -4 to 4 in steps of a quarter. */
export const knots: readonly number[] = Array.from({ length: 33 }, (_, index) => index / 4 - 4);

/** Levels by where they lie: the knot below each, and how far it is from there to the next one, 0 to below 1. */
export interface Levels {
  readonly below: Uint8Array;
  readonly share: Float64Array;
}

/**
 * Where levels lie among the knots: worked out once, for the same ones are asked of one spread after the other.
 * @param zs the levels as quantiles of the standard normal distribution
 */
export const levelsAt = (zs: ArrayLike<number>): Levels => {
  const levels = { below: new Uint8Array(zs.length), share: new Float64Array(zs.length) };
  for (let index = 0; index < zs.length; index += 1) {
    const place = Math.min(Math.max(((zs[index] ?? Number.NaN) + 4) * 4, 0), knots.length - 1);
    levels.below[index] = place;
    levels.share[index] = place - Math.floor(place);
  }
  return levels;
};

/**
 * The bounds at levels, straight between the knots and flat beyond them.
 * @example [...boundsAt(knots.map((z) => 10 + 2 * z), levelsAt([-5, 0, 1.5]))] // => [2, 10, 13]
 */
export const boundsAt = (spread: Spread, { below, share }: Levels): Float64Array => {
  const bounds = new Float64Array(below.length);
  for (let index = 0; index < bounds.length; index += 1) {
    const knot = below[index] ?? 0;
    const low = spread[knot] ?? Number.NaN;
    const high = spread[knot + 1] ?? low;
    const part = share[index] ?? 0;
    // Nothing between a number and infinity is a number, and infinity less itself is none.
    const isFlat = part === 0 || low === high || low === Number.NEGATIVE_INFINITY;
    bounds[index] = isFlat ? low : low + part * (high - low);
  }
  return bounds;
};

/** A number that is known exactly. */
export const certain = (value: number): Spread => knots.map(() => value);
