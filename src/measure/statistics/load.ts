import { compareMoments } from '../comparison.ts';
import {
  type Context,
  noPopulation,
  type Outcome,
  type SpecOf,
  type Statistic,
  type Tools,
} from './statistic.ts';

/** An item that is open from one day to before another. */
interface Item {
  readonly from: number;
  readonly to: number | undefined;
}

interface State {
  readonly items: Item[];
}

/**
 * Time-averaged number of open items for each full-time person: item-days over person-days of the period up to asOf.
 * An item counts from its first day up to, not including, its last, which keeps Little's law (load = arrivals x time);
 * what is open at asOf counts through that day. One state serves every period.
 */
export const load = (spec: SpecOf<'load'>, { lens }: Tools): Statistic<State> => {
  const [from, to, toValue] = [lens.moment(spec.from), lens.moment(spec.to), lens.value(spec.to)];
  return {
    noun: 'people',
    sample: 'people',
    spans: true,
    start: () => ({ items: [] }),
    add({ items }, entry) {
      const [start, end] = [from(entry), to(entry)];
      if (start === undefined) return spec.from;
      if (end === undefined && toValue(entry) !== undefined) return spec.to;
      if (end !== undefined && compareMoments(end, start) < 0) return 'negative duration';
      items.push({ from: start.day, to: end?.day });
      return undefined;
    },
    merge(into, { items }) {
      for (const item of items) into.items.push(item);
    },
    finish: ({ items }, context) => finishLoad(items, context),
  };
};

const finishLoad = (items: readonly Item[], { days, asOf, people, personDays }: Context): Outcome => {
  const n = people().size;
  const exposure = personDays();
  if (days === undefined || !(exposure > 0)) {
    return { n, people: n, exposure: 0, result: noPopulation('nobody of the group worked in the period') };
  }
  let itemDays = 0;
  let open = 0;
  for (const { from, to } of items) {
    const end = Math.min(to ?? days.to + 1, days.to + 1);
    itemDays += Math.max(0, end - Math.max(from, days.from));
    if (from <= days.to && (to === undefined || to > asOf)) open += 1;
  }
  return { n, people: n, open, exposure, result: { value: itemDays / exposure } };
};
