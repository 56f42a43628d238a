import { studentSumBounds } from '../certainty/student.ts';
import { total } from '../exact-sum.ts';
import { addMoment, type Moments, mergeMoments, startMoments } from '../moments.ts';
import { numberAt } from './quantity.ts';
import { noPopulation, type Outcome, type SpecOf, type Statistic, type Tools } from './statistic.ts';

/** Sum of a field over the records that have it. */
export const sum = (spec: SpecOf<'sum'>, tools: Tools): Statistic<Moments> => ({
  ...summing(spec.field, tools),
  finish: (state) =>
    state.n === 0
      ? nothing
      : { n: state.n, result: { value: total(state.sum) }, certainty: studentSumBounds(state) },
});

/** The state that `sum` and `mean` share. */
export const summing = (field: string, { lens }: Tools): Omit<Statistic<Moments>, 'finish'> => {
  const read = numberAt(field, lens);
  return {
    noun: 'records',
    sample: 'n',
    start: startMoments,
    add(state, entry) {
      const value = read(entry);
      if (value === undefined) return field;
      addMoment(state, value);
      return undefined;
    },
    merge: mergeMoments,
  };
};

/** No record with a value: there is no sum of nothing. */
export const nothing: Outcome = {
  n: 0,
  result: noPopulation('no record of the period meets the conditions and has a value'),
};
