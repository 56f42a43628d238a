import { addTo, type ExactSum, mergeSum, startSum, total } from '../exact-sum.ts';
import { numberAt } from './quantity.ts';
import { noPopulation, type SpecOf, type Statistic, type Tools } from './statistic.ts';

interface State {
  n: number;
  readonly hit: ExactSum;
  readonly all: ExactSum;
}

/** Share of records for which a condition holds, each record as heavy as its `weight`. */
export const share = (spec: SpecOf<'share'>, { lens, where }: Tools): Statistic<State> => {
  const holds = where(spec.where);
  const { weight: path } = spec;
  const weightOf = path === undefined ? () => 1 : numberAt(path, lens);
  return {
    noun: 'records',
    sample: 'n',
    start: () => ({ n: 0, hit: startSum(), all: startSum() }),
    add(state, entry) {
      const weight = weightOf(entry);
      if (weight === undefined) return path;
      if (weight < 0) return `negative ${path}`;
      state.n += 1;
      addTo(state.all, weight);
      if (holds(entry)) addTo(state.hit, weight);
      return undefined;
    },
    merge(into, from) {
      into.n += from.n;
      mergeSum(into.hit, from.hit);
      mergeSum(into.all, from.all);
    },
    finish({ n, hit, all }) {
      const whole = total(all);
      if (n === 0) return { n, result: noPopulation('no record of the period meets the conditions') };
      if (whole === 0) return { n, result: noPopulation(`every \`${path}\` is 0`) };
      return { n, result: { value: total(hit) / whole } };
    },
  };
};
