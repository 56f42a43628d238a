import type { Model } from '../types.ts';
import { randomFor, shuffle } from './random.ts';
import { ranksOf, type Votes, type Weights, weightsFor } from './respondents.ts';

/** A metric in a group. */
interface Drawn {
  readonly metric: string;
  readonly group: string;
  readonly source: string;
  /** Present for answers of respondents that can be told apart. */
  readonly votes?: Votes;
}

/** Gives the order of a metric's draws; for each draw, its place among the rising ones. */
export type Places = (drawn: Drawn) => Uint32Array;

/**
 * The orders of the draws of a period. They depend on the seed, the metric, the group and the period, and for answers on
 * who gave them: never on what else is drawn.
 */
export const placesIn = ({ uncertainty }: Pick<Model, 'uncertainty'>, period: string): Places => {
  const { draws, seed } = uncertainty;
  const surveys = new Map<string, Weights>();
  const weightsOf = (source: string): Weights => {
    const weights = surveys.get(source) ?? weightsFor(`${seed} ${source} ${period}`, draws);
    surveys.set(source, weights);
    return weights;
  };
  return ({ metric, group, source, votes }) =>
    votes === undefined
      ? shuffle(draws, randomFor(`${seed} ${metric} ${group} ${period}`))
      : ranksOf(votes, weightsOf(source), draws);
};
