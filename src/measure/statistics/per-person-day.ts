import { studentBounds } from '../certainty/student.ts';
import { within } from '../certainty/within.ts';
import { meanOf, momentsOf } from '../moments.ts';
import { numberOf, startNames } from '../numbered-names.ts';
import {
  mergePersonDays,
  notePersonDay,
  numberedBy,
  type PersonDays,
  sizesOf,
  startPersonDays,
} from '../person-days.ts';
import type { SpecOf, Statistic, Tools } from './statistic.ts';
import { noPopulation } from './statistic.ts';

/**
 * Mean number of different values of a field for each person and day with at least one record; `n` counts
 * person-days. The day is that of the metric's `date`.
 */
export const perPersonDay = (spec: SpecOf<'perPersonDay'>, { lens }: Tools): Statistic<PersonDays> => {
  // For all states together, so that each different value is looked up once.
  const values = startNames();
  const read = lens.of(spec.distinct, (value) => numberOf(values, String(value)));
  return {
    noun: 'person-days',
    sample: 'n',
    start: () => startPersonDays(values),
    add(state, entry) {
      const value = read(entry);
      if (value === undefined) return spec.distinct;
      if (entry.who === undefined) return 'person';
      if (entry.day === undefined) return 'date';
      notePersonDay(numberedBy(state, values), { who: entry.who, day: entry.day, value });
      return undefined;
    },
    merge: mergePersonDays,
    finish(state) {
      const sizes = momentsOf(sizesOf(state));
      const { n } = sizes;
      if (n === 0)
        return { n, result: noPopulation('no record of the period meets the conditions and has a value') };
      // A person-day has at least one record, and so at least one value.
      const certainty = within(studentBounds(sizes), [1, Number.POSITIVE_INFINITY]);
      return { n, result: { value: meanOf(sizes) }, certainty };
    },
  };
};
