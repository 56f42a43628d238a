import type { Model } from '../types.ts';
import type { Order } from './draws.ts';
import { randomFor } from './random.ts';
import { ranksOfAll, type Votes, weightsFor } from './respondents.ts';

/** A metric in a group. */
interface Drawn {
  readonly metric: string;
  readonly group: string;
}

/** A metric in a group, answered by respondents that can be told apart. */
export interface Answered extends Drawn {
  readonly source: string;
  readonly votes: Votes;
}

/** Gives the order of a metric's draws. */
export type Places = (drawn: Drawn) => Order;

/**
 * The orders of the draws of a period. They depend on the seed, the metric, the group and the period, and for answers on
 * who gave them: never on what else is drawn.
 *
 * @param answered all those that go by who gave the answers; the weights of respondents are made once for all of them
 */
export const placesIn = (
  { uncertainty }: Pick<Model, 'uncertainty'>,
  period: string,
  answered: readonly Answered[],
): Places => {
  const { draws, seed } = uncertainty;
  const ranks = new Map<string, Uint32Array>();
  for (const source of new Set(answered.map((each) => each.source))) {
    const own = answered.filter((each) => each.source === source);
    const votes = own.map((each) => each.votes);
    const orders = ranksOfAll(votes, weightsFor(`${seed} ${source} ${period}`, draws), draws);
    for (const [at, each] of own.entries()) ranks.set(keyOf(each), orders[at] ?? new Uint32Array(draws));
  }
  return (drawn) =>
    ranks.get(keyOf(drawn)) ?? {
      random: randomFor(`${seed} ${drawn.metric} ${drawn.group} ${period}`),
      length: draws,
    };
};

const keyOf = ({ metric, group }: Drawn): string => `${metric}\n${group}`;
