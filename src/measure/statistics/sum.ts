import { type Arrivals, addArrival, mergeArrivals, startArrivals, sumBounds } from '../arrivals.ts';
import { total } from '../exact-sum.ts';
import { addMoment, type Moments, mergeMoments, startMoments } from '../moments.ts';
import { numberAt } from './quantity.ts';
import { noPopulation, type Outcome, type SpecOf, type Statistic, type Tools } from './statistic.ts';

/**
 * Sum of a field over the records that have it. How many records there are is chance too, so its interval is that of a
 * sum of amounts that come in by chance; Student's t would take their number as given.
 */
export const sum = (spec: SpecOf<'sum'>, { lens }: Tools): Statistic<Arrivals> => {
  const read = numberAt(spec.field, lens);
  return {
    noun: 'records',
    sample: 'n',
    start: startArrivals,
    add(state, entry) {
      const value = read(entry);
      if (value === undefined) return spec.field;
      addArrival(state, value);
      return undefined;
    },
    merge: mergeArrivals,
    finish: (state) => {
      const { n, sum: amounts } = state.moments;
      return n === 0 ? nothing : { n, result: { value: total(amounts) }, certainty: sumBounds(state, 1) };
    },
  };
};

/** The state and the counting of a mean. */
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
