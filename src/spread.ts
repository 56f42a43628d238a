/**
 * How sure a number is: its one-sided confidence bounds at fixed levels, from almost surely too low to almost surely
 * too high. An interval is two of them, a draw is one of them at a random level, so both say the same thing
 * (a confidence distribution; Xie and Singh, International Statistical Review 81, 2013). The bounds rise;
 * -Infinity and Infinity stand where nothing bounds the number.
 */
export type Spread = readonly number[];

/** The levels of a spread, as quantiles of the standard normal distribution: -4 to 4 in steps of a quarter. */
export const knots: readonly number[] = Array.from({ length: 33 }, (_, index) => index / 4 - 4);

/**
 * The bound at a level, straight between the knots and flat beyond them.
 *
 * @param z the level as a quantile of the standard normal distribution
 * @example boundAt(knots.map((z) => 10 + 2 * z), 1.5) // => 13
 */
export const boundAt = (spread: Spread, z: number): number => {
  const place = Math.min(Math.max((z + 4) * 4, 0), knots.length - 1);
  const below = Math.floor(place);
  const low = spread[below] ?? Number.NaN;
  const high = spread[below + 1] ?? low;
  const share = place - below;
  // Nothing between a number and infinity is a number, and infinity less itself is none.
  return share === 0 || low === high
    ? low
    : low === Number.NEGATIVE_INFINITY
      ? low
      : low + share * (high - low);
};

/** A number that is known exactly. */
export const certain = (value: number): Spread => knots.map(() => value);
