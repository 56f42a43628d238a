import { giniBounds } from '../certainty/jackknife.ts';
import { addTo, type ExactSum, mergeSum, startSum, total } from '../exact-sum.ts';
import { quantityOf } from './quantity.ts';
import { noPopulation, type SpecOf, type Statistic, type Tools } from './statistic.ts';

interface State {
  readonly sums: Map<string, ExactSum>;
}

/**
 * How unevenly records or a sum are spread over the group's people, those with none included: 0 for evenly,
 * (n - 1) / n if one has all. `n` counts the group's people; records of others are not looked at.
 */
export const gini = (spec: SpecOf<'gini'>, { lens }: Tools): Statistic<State> => {
  const quantity = quantityOf(spec.of, lens);
  const negative = spec.of === 'count' ? 'negative' : `negative ${spec.of.sum}`;
  return {
    noun: 'people',
    sample: 'people',
    start: () => ({ sums: new Map() }),
    add({ sums }, entry) {
      const value = quantity(entry);
      if (entry.who === undefined) return 'person';
      if (typeof value === 'string') return value;
      if (value < 0) return negative;
      addTo(sumOf(sums, entry.who), value);
      return undefined;
    },
    merge(into, from) {
      for (const [who, sum] of from.sums) mergeSum(sumOf(into.sums, who), sum);
    },
    finish({ sums }, context) {
      const people = [...context.people()];
      const n = people.length;
      const shares = people.map((who) => partOf(sums.get(who)));
      const value = giniOf(shares);
      if (value === undefined)
        return {
          n,
          people: n,
          result: noPopulation('there is nothing to spread over the people of the group'),
        };
      return { n, people: n, result: { value }, certainty: giniBounds(shares, value) };
    },
  };
};

const partOf = (sum: ExactSum | undefined): number => (sum === undefined ? 0 : total(sum));

const sumOf = (sums: Map<string, ExactSum>, who: string): ExactSum => {
  const known = sums.get(who);
  if (known !== undefined) return known;
  const fresh = startSum();
  sums.set(who, fresh);
  return fresh;
};

/**
 * Gini coefficient: the sum of (2i - n - 1) x over n times the sum of x, x rising, i from 1 (the population formula,
 * R ineq::Gini). Undefined if all are 0.
 *
 * @example giniOf([0, 0, 0, 8]) // => 0.75
 * @example giniOf([0, 0]) // => undefined
 */
export const giniOf = (values: readonly number[]): number | undefined => {
  const n = values.length;
  const above = startSum();
  const below = startSum();
  for (const [index, value] of values.toSorted((a, b) => a - b).entries()) {
    addTo(above, (2 * (index + 1) - n - 1) * value);
    addTo(below, value);
  }
  const whole = n * total(below);
  return whole > 0 ? total(above) / whole : undefined;
};
