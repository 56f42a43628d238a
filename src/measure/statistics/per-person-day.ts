import { studentBounds } from '../certainty/student.ts';
import { within } from '../certainty/within.ts';
import { meanOf, momentsOf } from '../moments.ts';
import type { SpecOf, Statistic, Tools } from './statistic.ts';
import { noPopulation } from './statistic.ts';

interface State {
  /** Different values by person and day. */
  readonly people: Map<string, Map<number, Set<string>>>;
}

/**
 * Mean number of different values of a field for each person and day with at least one record; `n` counts
 * person-days. The day is that of the metric's `date`.
 */
export const perPersonDay = (spec: SpecOf<'perPersonDay'>, { lens }: Tools): Statistic<State> => {
  const read = lens.value(spec.distinct);
  return {
    noun: 'person-days',
    sample: 'n',
    start: () => ({ people: new Map() }),
    add({ people }, entry) {
      const value = read(entry);
      if (value === undefined) return spec.distinct;
      if (entry.who === undefined) return 'person';
      if (entry.day === undefined) return 'date';
      valuesOf(daysOf(people, entry.who), entry.day).add(String(value));
      return undefined;
    },
    merge(into, from) {
      for (const [who, days] of from.people) {
        for (const [day, values] of days) {
          const target = valuesOf(daysOf(into.people, who), day);
          for (const value of values) target.add(value);
        }
      }
    },
    finish({ people }) {
      const days = [...people.values()].flatMap((byDay) => [...byDay.values()]);
      const sizes = momentsOf(days.map(({ size }) => size));
      const { n } = sizes;
      if (n === 0)
        return { n, result: noPopulation('no record of the period meets the conditions and has a value') };
      // A person-day has at least one record, and so at least one value.
      const certainty = within(studentBounds(sizes), [1, Number.POSITIVE_INFINITY]);
      return { n, result: { value: meanOf(sizes) }, certainty };
    },
  };
};

const daysOf = (people: State['people'], who: string): Map<number, Set<string>> => {
  const known = people.get(who);
  if (known !== undefined) return known;
  const fresh = new Map<number, Set<string>>();
  people.set(who, fresh);
  return fresh;
};

const valuesOf = (days: Map<number, Set<string>>, day: number): Set<string> => {
  const known = days.get(day);
  if (known !== undefined) return known;
  const fresh = new Set<string>();
  days.set(day, fresh);
  return fresh;
};
