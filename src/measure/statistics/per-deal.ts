import { quantileSorted } from 'simple-statistics';
import { orderStatisticBounds } from '../certainty/order-statistics.ts';
import { studentBounds } from '../certainty/student.ts';
import { within } from '../certainty/within.ts';
import { dealIdOf, type Entry } from '../entry.ts';
import { addTo, type ExactSum, mergeSum, startSum, total } from '../exact-sum.ts';
import type { Lens } from '../lens.ts';
import { meanOf, momentsOf } from '../moments.ts';
import { numberAt, quantityOf } from './quantity.ts';
import { noPopulation, type Outcome, type SpecOf, type Statistic, type Tools } from './statistic.ts';

/** What the records of a deal come to. */
interface Deal {
  readonly sum: ExactSum;
  largest: number;
}

interface State {
  readonly deals: Map<string, Deal>;
}

/**
 * Gathers records by their deal, `deal_id` or of deals `id`: how many there are, a sum over them or the largest value;
 * then the mean or the median over deals, so that a deal with many records weighs no more than one with few. `n` counts
 * deals. A deal without any record that counts is not there: what it would have is not known.
 */
export const perDeal = (spec: SpecOf<'perDeal'>, { lens }: Tools): Statistic<State> => {
  const read = readerOf(spec.of, lens);
  const isLargest = typeof spec.of === 'object' && 'max' in spec.of;
  return {
    noun: 'deals',
    sample: 'n',
    start: () => ({ deals: new Map() }),
    add({ deals }, entry) {
      const id = dealIdOf(entry);
      const value = read(entry);
      if (id === undefined) return 'deal_id';
      if (typeof value === 'string') return value;
      addTo(dealIn(deals, String(id), value).sum, value);
      return undefined;
    },
    merge(into, from) {
      for (const [id, { sum, largest }] of from.deals) mergeSum(dealIn(into.deals, id, largest).sum, sum);
    },
    finish({ deals }) {
      const values = [...deals.values()].map(({ sum, largest }) => (isLargest ? largest : total(sum)));
      if (values.length === 0)
        return { n: 0, result: noPopulation('no record of the period belongs to a deal and has a value') };
      return summaries[spec.summary](values, spec.of === 'count' ? 1 : Number.NEGATIVE_INFINITY);
    },
  };
};

const readerOf = (of: SpecOf<'perDeal'>['of'], lens: Lens): ((entry: Entry) => number | string) => {
  if (of === 'count' || 'sum' in of) return quantityOf(of, lens);
  const read = numberAt(of.max, lens);
  // -0 becomes 0: the two would keep their order of arrival.
  return (entry) => {
    const value = read(entry);
    return value === undefined ? of.max : value + 0;
  };
};

/** The deal, which now has a value of this size too. */
const dealIn = (deals: State['deals'], id: string, value: number): Deal => {
  const known = deals.get(id) ?? { sum: startSum(), largest: value };
  known.largest = Math.max(known.largest, value);
  deals.set(id, known);
  return known;
};

/** @param least below which no value of a deal can lie */
const summaries: Readonly<
  Record<SpecOf<'perDeal'>['summary'], (values: readonly number[], least: number) => Outcome>
> = {
  mean(values, least) {
    const moments = momentsOf(values);
    const certainty = within(studentBounds(moments), [least, Number.POSITIVE_INFINITY]);
    return { n: moments.n, result: { value: meanOf(moments) }, certainty };
  },
  median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const value = quantileSorted(sorted, 0.5);
    return { n: sorted.length, result: { value }, certainty: orderStatisticBounds(sorted, 0.5, value) };
  },
};
