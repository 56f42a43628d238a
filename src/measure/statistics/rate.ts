import { type Arrivals, addArrival, mergeArrivals, startArrivals, sumBounds } from '../arrivals.ts';
import { garwoodBounds } from '../certainty/garwood.ts';
import { total } from '../exact-sum.ts';
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

/**
 * Records, or a sum, for each unit of exposure. Few records over a known exposure are a fact, and none is a real 0:
 * `minSample` looks at the people instead.
 */
export const rate = (spec: SpecOf<'rate'>, { lens }: Tools): Statistic<Arrivals> => {
  const quantity = quantityOf(spec.of, lens);
  return {
    noun: 'records',
    sample: 'people',
    ...(spec.per === 'deal' ? { deals: true } : {}),
    start: startArrivals,
    add(state, entry) {
      const value = quantity(entry);
      if (typeof value === 'string') return value;
      addArrival(state, value);
      return undefined;
    },
    merge: mergeArrivals,
    finish: (state, context) => finishRate(state, spec, context),
  };
};

const finishRate = (state: Arrivals, { of, per }: SpecOf<'rate'>, context: Context): Outcome => {
  const { n, sum } = state.moments;
  const exposure = exposureOf(per, context);
  const people = context.people().size;
  if (!(exposure > 0)) return { n, people, exposure: 0, result: noPopulation(nobody[per]) };
  const certainty = of === 'count' ? garwoodBounds(n, exposure) : sumBounds(state, exposure);
  return { n, people, exposure, result: { value: total(sum) / exposure }, certainty };
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
  personYear: 'nobody of the group worked in the period',
  week: 'the period has not begun',
  deal: 'no record of the period belongs to a deal',
} as const;
