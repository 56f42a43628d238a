/** Shares of a whole, and how those of several people become one. */
import type { Mean, Shares } from '../../answers.ts';

/** A sum that does not depend on the order of what is added. */
const sumOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b).reduce((sum, number) => sum + number, 0);

/**
 * Numbers as shares of their sum.
 * @example sharesOf([1, 3]) // => [0.25, 0.75]
 */
export const sharesOf = (numbers: readonly number[]): Shares => {
  const whole = sumOf(numbers);
  return numbers.map((number) => number / whole);
};

const means: Readonly<Record<Mean, (numbers: readonly number[]) => number>> = {
  arithmetic: (numbers) => sumOf(numbers) / numbers.length,
  geometric: (numbers) => Math.exp(sumOf(numbers.map(Math.log)) / numbers.length),
};

/**
 * The shares of a group from those of its members, of which everyone counts the same. Under the geometric mean something
 * that one member gives nothing gets nothing of all.
 * @example groupShares([[0.5, 0.5], [1, 0]], 'arithmetic') // => [0.75, 0.25]
 * @example groupShares([[0.5, 0.5], [1, 0]], 'geometric') // => [1, 0]
 */
export const groupShares = (given: readonly Shares[], mean: Mean): Shares =>
  sharesOf((given[0] ?? []).map((_, item) => means[mean](given.map((shares) => shares[item] ?? 0))));

/**
 * Whole per cents that add up to 100, by largest remainder; of equal remainders the first goes up.
 * @example wholePercents([1 / 3, 1 / 3, 1 / 3]) // => [34, 33, 33]
 * @example wholePercents([0.145, 0.255, 0.6]) // => [15, 25, 60]
 */
export const wholePercents = (shares: Shares): readonly number[] => {
  // What floating point leaves beyond the ninth decimal decides nothing.
  const exact = shares.map((share) => Number((100 * share).toFixed(9)));
  const percents = exact.map(Math.floor);
  const left = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const byRemainder = exact
    .map((percent, place) => ({ place, remainder: Number((percent - Math.floor(percent)).toFixed(9)) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const { place } of byRemainder.slice(0, left)) percents[place] = (percents[place] ?? 0) + 1;
  return percents;
};
