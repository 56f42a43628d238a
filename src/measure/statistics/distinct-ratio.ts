import { spelledOnce } from '../../crowd.ts';
import { isPersonal } from '../fields.ts';
import { noPopulation, type SpecOf, type Statistic, type Tools } from './statistic.ts';

interface State {
  n: number;
  readonly above: Set<string>;
  readonly below: Set<string>;
}

/**
 * How many different values of one field for each different value of another, over the records that have both: a plain
 * fact of these records, which says nothing of chance. If the values are people, the fewer of them stand behind it.
 */
export const distinctRatio = (spec: SpecOf<'distinctRatio'>, { lens }: Tools): Statistic<State> => {
  const [above, below] = [lens.value(spec.above), lens.value(spec.below)];
  return {
    noun: 'records',
    sample: 'n',
    start: () => ({ n: 0, above: new Set(), below: new Set() }),
    add(state, entry) {
      const [one, other] = [above(entry), below(entry)];
      if (one === undefined) return spec.above;
      if (other === undefined) return spec.below;
      state.n += 1;
      state.above.add(String(one));
      state.below.add(String(other));
      return undefined;
    },
    merge(into, from) {
      into.n += from.n;
      for (const side of ['above', 'below'] as const) for (const value of from[side]) into[side].add(value);
    },
    finish(state) {
      const { n } = state;
      if (n === 0) return { n, result: noPopulation('no record of the period has both fields') };
      const naming = (['above', 'below'] as const).filter((side) => isPersonal(spec[side]));
      return {
        n,
        result: { value: state.above.size / state.below.size },
        kinds: naming.map((side) => spelledOnce(state[side]).size),
      };
    },
  };
};
