import { addTo, type ExactSum, mergeSum, startSum, total } from '../exact-sum.ts';
import { weeksPer } from '../people.ts';
import { quantityOf } from './quantity.ts';
import {
  type Context,
  noPopulation,
  type Outcome,
  type SpecOf,
  type Statistic,
  type Tools,
} from './statistic.ts';

interface State {
  n: number;
  readonly sum: ExactSum;
}

/**
 * Records, or a sum, for each unit of exposure. Few records over a known exposure are a fact, and none is a real 0:
 * `minSample` looks at the people instead.
 */
export const rate = (spec: SpecOf<'rate'>, { lens }: Tools): Statistic<State> => {
  const quantity = quantityOf(spec.of, lens);
  return {
    noun: 'records',
    sample: 'people',
    ...(spec.per === 'deal' ? { deals: true } : {}),
    start: () => ({ n: 0, sum: startSum() }),
    add(state, entry) {
      const value = quantity(entry);
      if (typeof value === 'string') return value;
      state.n += 1;
      addTo(state.sum, value);
      return undefined;
    },
    merge(into, from) {
      into.n += from.n;
      mergeSum(into.sum, from.sum);
    },
    finish: (state, context) => finishRate(state, spec.per, context),
  };
};

const finishRate = ({ n, sum }: State, per: SpecOf<'rate'>['per'], context: Context): Outcome => {
  const exposure = exposureOf(per, context);
  const people = context.people().size;
  if (!(exposure > 0)) return { n, people, exposure: 0, result: noPopulation(nobody[per]) };
  return { n, people, exposure, result: { value: total(sum) / exposure } };
};

const exposureOf = (per: SpecOf<'rate'>['per'], { days, personWeeks, deals }: Context): number => {
  if (per === 'deal') return deals();
  if (per === 'week') return days === undefined ? 0 : (days.to - days.from + 1) / 7;
  return personWeeks() / weeksPer[per];
};

const nobody = {
  personWeek: 'nobody of the group worked in the period',
  personMonth: 'nobody of the group worked in the period',
  personQuarter: 'nobody of the group worked in the period',
  week: 'the period has not begun',
  deal: 'no record of the period belongs to a deal',
} as const;
