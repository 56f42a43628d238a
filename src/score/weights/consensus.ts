/** How alike the shares are that several people gave. */
import type { Agreement, Shares } from '../../answers.ts';

/** From these values of r on people agree, or at least differ no more than usual (LeBreton and Senter 2008, table 3). */
const strong = 0.71;
const weak = 0.31;

/** What is said of the shares of a group: words only, which hide whether all answers are the same. */
export interface Consensus {
  readonly whole: Agreement;
  /** For each item. */
  readonly items: readonly Agreement[];
}

/**
 * How alike answers are, by the index r = 1 - s2 / s2 of chance of James, Demaree and Wolf (Journal of Applied Psychology
 * 69, 1984) for each item and its mean over the items.
 * @example consensusOf([[0.5, 0.5], [0.6, 0.4], [0.4, 0.6]]).whole // => 'agree'
 * @example consensusOf([[1, 0], [0, 1], [0.5, 0.5]]).whole // => 'differWidely'
 */
export const consensusOf = (given: readonly Shares[]): Consensus => {
  const items = (given[0] ?? []).map((_, item) => given.map((shares) => shares[item] ?? 0));
  const indices = items.map((shares) => agreementIndex(shares, chanceVariance(items.length)));
  return {
    whole: wordOf(indices.reduce((sum, index) => sum + index, 0) / indices.length),
    items: indices.map(wordOf),
  };
};

/**
 * 1 if all numbers are the same, 0 if they vary as much as by chance, below that if more.
 * @param chance variance of numbers that mean nothing
 * @example agreementIndex([4, 4, 4], 2) // => 1
 * @example agreementIndex([1, 3, 5], 2) // => -1
 */
export const agreementIndex = (numbers: readonly number[], chance: number): number =>
  1 - variance(numbers) / chance;

/**
 * Variance of one share where every way to divide a whole into so many parts is equally likely: that of a flat Dirichlet
 * distribution. For two parts it is 1/12, as of any number between 0 and 1.
 * @param parts at least two
 * @example chanceVariance(2) === 1 / 12 // => true
 */
export const chanceVariance = (parts: number): number => (parts - 1) / (parts * parts * (parts + 1));

/**
 * The whole per cents between which the middle half of the shares lies: first and third quartile of type 7.
 * @example middleHalf([0.1, 0.2, 0.3, 0.4, 0.5]) // => [20, 40]
 */
export const middleHalf = (shares: readonly number[]): readonly [low: number, high: number] => {
  const sorted = shares.toSorted((a, b) => a - b);
  const at = (level: number): number => {
    const place = level * (sorted.length - 1);
    const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return Math.round(Number((100 * (low + (place - Math.floor(place)) * (high - low))).toFixed(9)));
  };
  return [at(0.25), at(0.75)];
};

const wordOf = (index: number): Agreement => {
  // What floating point adds decides nothing.
  const rounded = Number(index.toFixed(9));
  if (rounded >= strong) return 'agree';
  return rounded >= weak ? 'differ' : 'differWidely';
};

/** With n - 1 in the divisor; 0 of a single number. */
const variance = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const mean = sorted.reduce((sum, number) => sum + number, 0) / sorted.length;
  return sorted.reduce((sum, number) => sum + (number - mean) ** 2, 0) / Math.max(1, sorted.length - 1);
};
