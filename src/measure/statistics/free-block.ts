import { dayMs, weekOf } from '../calendar/day.ts';
import { clusteredBounds } from '../certainty/clustered.ts';
import { hasFree, joined, type Stretch } from '../free-stretch.ts';
import { append, type Growing, push, startNumbers } from '../growing.ts';
import { numberAt } from './quantity.ts';
import { noPopulation, type SpecOf, type Statistic, type Tools } from './statistic.ts';

/** What takes the time of each person, by the clock on their wall: from when to when, in two lists. */
type Taken = Map<string, { readonly from: Growing; readonly to: Growing }>;

interface State {
  readonly taken: Taken;
}

const minuteMs = 60_000;

/**
 * Share of person-days with `block` free minutes in a row within the hours of the calendar, by the person's clock. Every
 * working day of a week counts in which the person has a record with a time of day; who has none may have kept no calendar.
 * `n` counts these days.
 */
export const freeBlock = (spec: SpecOf<'freeBlock'>, { lens, hours }: Tools): Statistic<State> => {
  const [from, value, minutes] = [lens.wall(spec.from), lens.value(spec.from), numberAt(spec.minutes, lens)];
  const openOn = (day: number): Stretch => ({ from: day * dayMs + hours.from, to: day * dayMs + hours.to });
  return {
    noun: 'person-days',
    sample: 'people',
    start: () => ({ taken: new Map() }),
    add({ taken }, entry) {
      const [start, length] = [from(entry), minutes(entry)];
      if (entry.who === undefined) return 'person';
      if (start === undefined) return value(entry) === undefined ? spec.from : 'no time of day';
      if (length === undefined) return spec.minutes;
      if (length < 0) return `negative ${spec.minutes}`;
      const known = takenBy(taken, entry.who);
      push(known.from, start);
      push(known.to, start + length * minuteMs);
      return undefined;
    },
    merge(into, { taken }) {
      for (const [who, { from, to }] of taken) {
        const known = takenBy(into.taken, who);
        append(known.from, from);
        append(known.to, to);
      }
    },
    finish({ taken }, context) {
      const clusters = [...context.workdays()].flatMap(([who, workdays]) => {
        const own = stretchesOf(taken, who);
        const weeks = new Set(own.map((stretch) => weekOf(Math.floor(stretch.from / dayMs))));
        const days = workdays.filter((day) => weeks.has(weekOf(day)));
        const busy = joined(own);
        const hits = days.filter((day) => hasFree(busy, openOn(day), spec.block * minuteMs)).length;
        return days.length === 0 ? [] : [{ who, hits, of: days.length }];
      });
      const [n, hits] = [sumOf(clusters.map(({ of }) => of)), sumOf(clusters.map((each) => each.hits))];
      const who = new Set(clusters.map((each) => each.who));
      if (n === 0) return { n, people: 0, who, result: noPopulation(nobody) };
      return { n, people: who.size, who, result: { value: hits / n }, certainty: clusteredBounds(clusters) };
    },
  };
};

const nobody = 'nobody of the group has a record with a time of day and a length in a week of work';

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const takenBy = (taken: Taken, who: string): { readonly from: Growing; readonly to: Growing } => {
  const known = taken.get(who);
  if (known !== undefined) return known;
  const fresh = { from: startNumbers(), to: startNumbers() };
  taken.set(who, fresh);
  return fresh;
};

const stretchesOf = (taken: Taken, who: string): Stretch[] => {
  const known = taken.get(who);
  if (known === undefined) return [];
  const { from, to } = known;
  return Array.from({ length: from.size }, (_, index) => ({
    from: from.numbers[index] ?? 0,
    to: to.numbers[index] ?? 0,
  }));
};
