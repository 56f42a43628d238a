/**
 * How sure a number is: its one-sided confidence bounds at fixed levels, from almost surely too low to almost surely
 * too high. An interval is two of them, a draw is one of them at a random level, so both say the same thing
 * (a confidence distribution; Xie and Singh, International Statistical Review 81, 2013). The bounds rise;
 * -Infinity and Infinity stand where nothing bounds the number.
 */
export type Spread = readonly number[];

/** The levels of a spread, as quantiles of the standard normal distribution: -4 to 4 in steps of a quarter. */
export const knots: readonly number[] = Array.from({ length: 33 }, (_, index) => index / 4 - 4);

/** Rising levels by where they lie among the knots. */
export interface Levels {
  /** For each knot, how many levels lie below the next one. */
  readonly ends: Uint32Array;
  /** For each level, how far it is from the knot below it to the next one, 0 to below 1. */
  readonly share: Float64Array;
}

/**
 * Where levels lie: worked out once, for the same ones are asked of one spread after the other.
 * @param zs the levels as quantiles of the standard normal distribution, rising
 */
export const levelsAt = (zs: ArrayLike<number>): Levels => {
  const ends = new Uint32Array(knots.length);
  const share = new Float64Array(zs.length);
  let knot = 0;
  for (let index = 0; index < zs.length; index += 1) {
    const place = Math.min(Math.max(((zs[index] ?? Number.NaN) + 4) * 4, 0), knots.length - 1);
    while (knot < Math.floor(place)) {
      ends[knot] = index;
      knot += 1;
    }
    share[index] = place - knot;
  }
  return { ends: ends.fill(zs.length, knot), share };
};

/**
 * The bounds at levels, straight between the knots and flat beyond them.
 * @example [...boundsAt(knots.map((z) => 10 + 2 * z), levelsAt([-5, 0, 1.5]))] // => [2, 10, 13]
 */
export const boundsAt = (spread: Spread, { ends, share }: Levels): Float64Array => {
  const bounds = new Float64Array(share.length);
  let index = 0;
  for (let knot = 0; knot < knots.length; knot += 1) {
    const end = ends[knot] ?? 0;
    const low = spread[knot] ?? Number.NaN;
    const high = spread[knot + 1] ?? low;
    // Nothing between a number and infinity is a number, and infinity less itself is none.
    if (low === high || low === Number.NEGATIVE_INFINITY) bounds.fill(low, index, end);
    else
      for (let at = index; at < end; at += 1) {
        const part = share[at] ?? 0;
        bounds[at] = part === 0 ? low : low + part * (high - low);
      }
    index = end;
  }
  return bounds;
};

/** A number that is known exactly. */
export const certain = (value: number): Spread => knots.map(() => value);
