import type { Draws } from './draws.ts';
import { randomFor, uniform } from './random.ts';

/** What each respondent's answers come to, by a key that is the same in every metric of the source. */
export type Votes = ReadonlyMap<string, number>;

/**
 * Weights of the respondents of one survey, one for each draw: as if each had been asked more or less often (Rubin's
 * Bayesian bootstrap, Annals of Statistics 9, 1981).
 */
export type Weights = (respondent: string) => Draws;

/** The weights for a purpose, such as a seed, a source and a period; each respondent's depend on nobody else. */
export const weightsFor = (purpose: string, size: number): Weights => {
  const known = new Map<string, Draws>();
  return (respondent) => {
    const found = known.get(respondent);
    if (found !== undefined) return found;
    const random = randomFor(`${purpose} ${respondent}`);
    const fresh = new Float64Array(size);
    for (let index = 0; index < size; index += 1) fresh[index] = -Math.log(1 - uniform(random));
    known.set(respondent, fresh);
    return fresh;
  };
};

/**
 * The order in which the draws of a metric meet those of others: that of its mean under the weights of its respondents.
 * Two metrics answered by the same people then move together as far as their answers do, and a mean of both is as
 * unsure as it is; the draws themselves stay what they are (rank correlation by reordering; Iman and Conover, 1982).
 *
 * @returns for each draw the place of its value among the rising ones
 */
export const ranksOf = (votes: Votes, weights: Weights, size: number): Uint32Array => {
  const [above, below] = [new Float64Array(size), new Float64Array(size)];
  // In one order, whatever order their rows came in: sums round.
  for (const [respondent, vote] of [...votes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const weight = weights(respondent);
    for (let index = 0; index < size; index += 1) {
      above[index] = (above[index] ?? 0) + (weight[index] ?? 0) * vote;
      below[index] = (below[index] ?? 0) + (weight[index] ?? 0);
    }
  }
  for (let index = 0; index < size; index += 1) above[index] = (above[index] ?? 0) / (below[index] ?? 1);
  return placesAmong(above);
};

/** The place of each number among all of them, rising; equal ones as they come. Numbers are sorted far faster than places. */
const placesAmong = (numbers: Float64Array): Uint32Array => {
  const rising = numbers.toSorted();
  const equal = new Uint32Array(numbers.length);
  const places = new Uint32Array(numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const first = firstPlace(rising, numbers[index] ?? 0);
    places[index] = first + (equal[first] ?? 0);
    equal[first] = (equal[first] ?? 0) + 1;
  }
  return places;
};

const firstPlace = (rising: Float64Array, number: number): number => {
  let from = 0;
  let to = rising.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
};
