import { garwoodBounds } from '../certainty/garwood.ts';
import type { SpecOf, Statistic } from './statistic.ts';

interface State {
  n: number;
}

/** How many records; none is a real 0 if the source has records in the period. */
export const count = (_spec: SpecOf<'count'>): Statistic<State> => ({
  noun: 'records',
  sample: 'people',
  start: () => ({ n: 0 }),
  add(state) {
    state.n += 1;
    return undefined;
  },
  merge(into, from) {
    into.n += from.n;
  },
  finish: ({ n }, context) => ({
    n,
    result: { value: n },
    certainty: garwoodBounds(n, 1),
    people: context.people().size,
  }),
});
