import { effectiveSize, wilsonBounds } from '../certainty/wilson.ts';
import { addTo, type ExactSum, mergeSum, startSum, total } from '../exact-sum.ts';
import { addMoment, type Moments, mergeMoments, startMoments } from '../moments.ts';
import { numberAt } from './quantity.ts';
import { noPopulation, type SpecOf, type Statistic, type Tools } from './statistic.ts';

interface State {
  /** Weights of those for which the condition holds. */
  readonly hit: ExactSum;
  /** All weights. */
  readonly all: Moments;
}

/** Share of records for which a condition holds, each record as heavy as its `weight`. */
export const share = (spec: SpecOf<'share'>, { lens, where }: Tools): Statistic<State> => {
  const holds = where(spec.where);
  const { weight: path } = spec;
  const weightOf = path === undefined ? () => 1 : numberAt(path, lens);
  return {
    noun: 'records',
    sample: 'n',
    start: () => ({ hit: startSum(), all: startMoments() }),
    add(state, entry) {
      const weight = weightOf(entry);
      if (weight === undefined) return path;
      if (weight < 0) return `negative ${path}`;
      addMoment(state.all, weight);
      if (holds(entry)) addTo(state.hit, weight);
      return undefined;
    },
    merge(into, from) {
      mergeSum(into.hit, from.hit);
      mergeMoments(into.all, from.all);
    },
    finish({ hit, all: { n, sum, squares } }) {
      const whole = total(sum);
      if (n === 0) return { n, result: noPopulation('no record of the period meets the conditions') };
      if (whole === 0) return { n, result: noPopulation(`every \`${path}\` is 0`) };
      const value = total(hit) / whole;
      return {
        n,
        result: { value },
        certainty: wilsonBounds(value, effectiveSize(whole, total(squares))),
      };
    },
  };
};
