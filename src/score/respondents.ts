import type { Draws } from './draws.ts';
import { placesAmong } from './places-among.ts';
import { randomFor } from './random.ts';

/** What each respondent's answers come to, by a key that is the same in every metric of the source. */
export type Votes = ReadonlyMap<string, number>;

/**
 * Weights of the respondents of one survey, one for each draw: as if each had been asked more or less often (Rubin's
 * Bayesian bootstrap, Annals of Statistics 9, 1981). They stay until those of the next respondent are asked for.
 */
export type Weights = (respondent: string) => Draws;

/** Equally likely weights: so many that hardly any two draws tie, so few that they stay at hand. */
const steps = 4096;

/** The middle of each of as many equal parts of the exponential distribution, rising. */
const exponentials = (): Float64Array => {
  known ??= Float64Array.from({ length: steps }, (_, step) => -Math.log(1 - (step + 0.5) / steps));
  return known;
};

let known: Float64Array | undefined;

/**
 * The weights for a purpose, such as a seed, a source and a period; each respondent's depend on nobody else. Of every number
 * of the generator, the upper 12 bits choose one and the 12 bits below them the next: a logarithm for each took half of the
 * time in which scores were made.
 */
export const weightsFor = (purpose: string, size: number): Weights => {
  const weights = new Float64Array(size + 1);
  const given = weights.subarray(0, size);
  const likely = exponentials();
  return (respondent) => {
    const random = randomFor(`${purpose} ${respondent}`);
    for (let index = 0; index < size; index += 2) {
      const drawn = random.next();
      weights[index] = likely[drawn >>> 20] as number;
      weights[index + 1] = likely[(drawn >>> 8) & (steps - 1)] as number;
    }
    return given;
  };
};

/**
 * The order in which the draws of a metric meet those of others: that of its mean under the weights of its respondents.
 * Two metrics answered by the same people then move together as far as their answers do, and a mean of both is as
 * unsure as it is; the draws themselves stay what they are (rank correlation by reordering; Iman and Conover, 1982).
 *
 * @returns for each draw the place of its value among the rising ones
 */
export const ranksOf = (votes: Votes, weights: Weights, size: number): Uint32Array =>
  ranksOfAll([votes], weights, size)[0] ?? new Uint32Array(size);

/**
 * The same for all metrics of a survey in all groups. Weights are too many to be kept: those of one respondent go into
 * every sum that has a part of them, before those of the next are made.
 */
export const ranksOfAll = (all: readonly Votes[], weights: Weights, size: number): Uint32Array[] => {
  const above = all.map(() => new Float64Array(size));
  // Metrics that the same people answered have the same sum of weights.
  const first = all.map((votes) => all.findIndex((other) => areOfTheSame(votes, other)));
  const below = first.map((place, at) => (place === at ? new Float64Array(size) : undefined));
  for (const [respondent, places] of placesBy(all)) {
    const own = weights(respondent);
    for (const at of places) {
      add(above[at], own, all[at]?.get(respondent));
      add(below[at], own, 1);
    }
  }
  return above.map((sums, at) => placesAmong(over(sums, below[first[at] ?? at])));
};

const areOfTheSame = (some: Votes, others: Votes): boolean => {
  if (some.size !== others.size) return false;
  for (const respondent of some.keys()) if (!others.has(respondent)) return false;
  return true;
};

/** By respondent, which of the votes are theirs too. In one order, whatever order their rows came in: sums round. */
const placesBy = (all: readonly Votes[]): [respondent: string, places: readonly number[]][] => {
  const places = new Map<string, number[]>();
  for (const [at, votes] of all.entries())
    for (const respondent of votes.keys()) {
      const known = places.get(respondent);
      if (known === undefined) places.set(respondent, [at]);
      else known.push(at);
    }
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1));
};

/**
 * Adds weights times a vote. There are as many of these sums as answers, each of thousands of draws: four draws at a time
 * take half as long as one after the other.
 */
const add = (sums: Draws | undefined, weights: Draws, vote = 0): void => {
  if (sums === undefined || vote === 0) return;
  const fours = sums.length - 3;
  let index = 0;
  for (; index < fours; index += 4) {
    sums[index] = (sums[index] ?? 0) + (weights[index] ?? 0) * vote;
    sums[index + 1] = (sums[index + 1] ?? 0) + (weights[index + 1] ?? 0) * vote;
    sums[index + 2] = (sums[index + 2] ?? 0) + (weights[index + 2] ?? 0) * vote;
    sums[index + 3] = (sums[index + 3] ?? 0) + (weights[index + 3] ?? 0) * vote;
  }
  for (; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) + (weights[index] ?? 0) * vote;
};

const over = (above: Draws, below: Draws | undefined): Draws => {
  for (let index = 0; index < above.length; index += 1)
    above[index] = (above[index] ?? 0) / (below?.[index] ?? 1);
  return above;
};
