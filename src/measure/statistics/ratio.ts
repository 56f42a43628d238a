import type { RatioPart } from '../../generated/config.ts';
import type { Entry } from '../entry.ts';
import { addTo, type ExactSum, mergeSum, startSum, total } from '../exact-sum.ts';
import { quantityOf } from './quantity.ts';
import { noPopulation, type SpecOf, type Statistic, type Tools } from './statistic.ts';

interface State {
  n: number;
  readonly numerator: ExactSum;
  readonly denominator: ExactSum;
}

/** One sum or count over another. A record that either side would count but has no value for is left out of both. */
export const ratio = (spec: SpecOf<'ratio'>, tools: Tools): Statistic<State> => {
  const [numerator, denominator] = [part(spec.numerator, tools), part(spec.denominator, tools)];
  return {
    noun: 'records',
    sample: 'n',
    start: () => ({ n: 0, numerator: startSum(), denominator: startSum() }),
    add(state, entry) {
      const [above, below] = [numerator(entry), denominator(entry)];
      if (typeof above === 'string') return above;
      if (typeof below === 'string') return below;
      if (above === undefined && below === undefined) return 'neither side of the ratio';
      state.n += 1;
      if (above !== undefined) addTo(state.numerator, above);
      if (below !== undefined) addTo(state.denominator, below);
      return undefined;
    },
    merge(into, from) {
      into.n += from.n;
      mergeSum(into.numerator, from.numerator);
      mergeSum(into.denominator, from.denominator);
    },
    finish({ n, numerator: above, denominator: below }) {
      const divisor = total(below);
      if (divisor === 0) return { n, result: noPopulation('the lower side of the ratio is 0') };
      // 0 over a negative sum is 0, not -0.
      return { n, result: { value: total(above) / divisor + 0 } };
    },
  };
};

/** What a record adds to one side, or the field that it lacks; undefined if it does not belong there. */
const part = (
  { of, where = {} }: RatioPart,
  tools: Tools,
): ((entry: Entry) => number | string | undefined) => {
  const holds = tools.where(where);
  const quantity = quantityOf(of, tools.lens);
  return (entry) => (holds(entry) ? quantity(entry) : undefined);
};
