import { addTo, type ExactSum, mergeSum, startSum, total } from '../exact-sum.ts';
import { numberAt } from './quantity.ts';
import { noPopulation, type Outcome, type SpecOf, type Statistic, type Tools } from './statistic.ts';

/** A count and an exact sum. */
export interface SumState {
  n: number;
  readonly sum: ExactSum;
}

/** Sum of a field over the records that have it. */
export const sum = (spec: SpecOf<'sum'>, tools: Tools): Statistic<SumState> => ({
  ...summing(spec.field, tools),
  finish: (state) => (state.n === 0 ? nothing : { n: state.n, result: { value: total(state.sum) } }),
});

/** The state that `sum` and `mean` share. */
export const summing = (field: string, { lens }: Tools): Omit<Statistic<SumState>, 'finish'> => {
  const read = numberAt(field, lens);
  return {
    noun: 'records',
    sample: 'n',
    start: () => ({ n: 0, sum: startSum() }),
    add(state, entry) {
      const value = read(entry);
      if (value === undefined) return field;
      state.n += 1;
      addTo(state.sum, value);
      return undefined;
    },
    merge(into, from) {
      into.n += from.n;
      mergeSum(into.sum, from.sum);
    },
  };
};

/** No record with a value: there is no sum of nothing. */
export const nothing: Outcome = {
  n: 0,
  result: noPopulation('no record of the period meets the conditions and has a value'),
};
