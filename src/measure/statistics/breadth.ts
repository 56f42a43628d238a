import { wilsonBounds } from '../certainty/wilson.ts';
import { noPopulation, type SpecOf, type Statistic } from './statistic.ts';
import { weeklyBreadth } from './weekly-breadth.ts';

interface State {
  readonly active: Set<string>;
}

/** Share of the group's people with at least one matching record, or of their weeks with one. */
export const breadth = ({ every }: SpecOf<'breadth'>): Statistic =>
  every === 'week' ? weeklyBreadth() : wholeBreadth();

/** Over the whole period; `n` counts the group's people. */
const wholeBreadth = (): Statistic<State> => ({
  noun: 'people',
  sample: 'people',
  start: () => ({ active: new Set() }),
  add({ active }, { who }) {
    if (who === undefined) return 'person';
    active.add(who);
    return undefined;
  },
  merge(into, from) {
    for (const who of from.active) into.active.add(who);
  },
  finish({ active }, context) {
    const people = context.people();
    const n = people.size;
    if (n === 0) return { n, people: n, result: noPopulation('the group has no people in the period') };
    const matching = [...active].filter((who) => people.has(who)).length;
    const value = matching / n;
    return { n, people: n, exposure: n, result: { value }, certainty: wilsonBounds(value, n) };
  },
});
