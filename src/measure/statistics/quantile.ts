import { quantileSorted } from 'simple-statistics';
import type { FieldPath } from '../../types.ts';
import { orderStatisticBounds } from '../certainty/order-statistics.ts';
import { numberAt } from './quantity.ts';
import type { SpecOf, Statistic, Tools } from './statistic.ts';
import { nothing } from './sum.ts';

interface State {
  values: number[];
}

/** Quantile of a field, type 7 of Hyndman and Fan (1996), as in R and numpy: linear between the neighbours. */
export const quantile = (spec: SpecOf<'quantile'>, tools: Tools): Statistic<State> =>
  quantileOf(spec.field, spec.p, tools);

/** The quantile `p` of a field. */
export const quantileOf = (field: FieldPath, p: number, { lens }: Tools): Statistic<State> => {
  const read = numberAt(field, lens);
  return {
    noun: 'records',
    sample: 'n',
    start: () => ({ values: [] }),
    add({ values }, entry) {
      const value = read(entry);
      if (value === undefined) return field;
      // -0 becomes 0: the two would keep their order of arrival.
      values.push(value + 0);
      return undefined;
    },
    merge(into, from) {
      for (const value of from.values) into.values.push(value);
    },
    finish({ values }) {
      const n = values.length;
      if (n === 0) return nothing;
      const sorted = values.toSorted((a, b) => a - b);
      const value = quantileSorted(sorted, p);
      return { n, result: { value }, certainty: orderStatisticBounds(sorted, p, value) };
    },
  };
};
