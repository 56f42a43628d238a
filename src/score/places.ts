import type { Model } from '../types.ts';
import type { Order } from './draws.ts';
import { randomFor } from './random.ts';
import { ranksOfAll, type Votes, weightsFor } from './respondents.ts';

/** A metric in a group. */
interface Drawn {
  readonly metric: string;
  readonly group: string;
  readonly source: string;
}

/** A metric in a group, answered by respondents that can be told apart. */
export interface Answered extends Drawn {
  readonly votes: Votes;
}

/** Gives the order of a metric's draws. */
export type Places = (drawn: Drawn) => Order;

/**
 * The orders of the draws of a period. They depend on the seed, the metric, the group and the period, and for answers on
 * who gave them: never on what else is drawn.
 *
 * @param answered all those that go by who gave the answers; those of a source are put in order together
 */
export const placesIn = (
  { uncertainty }: Pick<Model, 'uncertainty'>,
  period: string,
  answered: readonly Answered[],
): Places => {
  const { draws, seed } = uncertainty;
  const surveys = new Map<string, Ranks>();
  const ranksIn = (source: string): Ranks => {
    const known = surveys.get(source);
    if (known !== undefined) return known;
    const own = answered.filter((each) => each.source === source);
    const fresh = ranksFor(`${seed} ${source} ${period}`, own, draws);
    surveys.set(source, fresh);
    return fresh;
  };
  return (drawn) =>
    ranksIn(drawn.source).get(keyOf(drawn)) ?? {
      random: randomFor(`${seed} ${drawn.metric} ${drawn.group} ${period}`),
      length: draws,
    };
};

type Ranks = ReadonlyMap<string, Uint32Array>;

const ranksFor = (purpose: string, answered: readonly Answered[], draws: number): Ranks => {
  const votes = answered.map((each) => each.votes);
  const orders = ranksOfAll(votes, weightsFor(purpose, draws), draws);
  return new Map(answered.map((each, at) => [keyOf(each), orders[at] ?? new Uint32Array(draws)]));
};

const keyOf = ({ metric, group }: Drawn): string => `${metric}\n${group}`;
