import { weekOf } from '../calendar/day.ts';
import { clusteredBounds } from '../certainty/clustered.ts';
import { noPopulation, type Statistic } from './statistic.ts';

interface State {
  /** Weeks with a record, by person. */
  readonly active: Map<string, Set<number>>;
}

/**
 * Share of person-weeks with at least one matching record. A person's weeks are the calendar weeks (from Monday) in
 * which they were on the team on at least one working day of the period; records of other weeks are not looked at. `n`
 * counts person-weeks.
 */
export const weeklyBreadth = (): Statistic<State> => ({
  noun: 'person-weeks',
  sample: 'people',
  start: () => ({ active: new Map() }),
  add({ active }, { who, day }) {
    if (who === undefined) return 'person';
    if (day === undefined) return 'date';
    weeksOf(active, who).add(weekOf(day));
    return undefined;
  },
  merge(into, from) {
    for (const [who, weeks] of from.active) {
      const known = weeksOf(into.active, who);
      for (const week of weeks) known.add(week);
    }
  },
  finish({ active }, context) {
    const workdays = context.workdays();
    const clusters = [...workdays].map(([who, days]) => {
      const weeks = new Set(days.map(weekOf));
      const own = active.get(who) ?? new Set();
      return { hits: [...weeks].filter((week) => own.has(week)).length, of: weeks.size };
    });
    const n = clusters.reduce((sum, { of }) => sum + of, 0);
    const who = new Set(workdays.keys());
    const counted = { n, people: who.size, who, exposure: n };
    if (n === 0)
      return { ...counted, result: noPopulation('nobody of the group had a working day in the period') };
    const hits = clusters.reduce((sum, cluster) => sum + cluster.hits, 0);
    return { ...counted, result: { value: hits / n }, certainty: clusteredBounds(clusters) };
  },
});

const weeksOf = (active: State['active'], who: string): Set<number> => {
  const known = active.get(who);
  if (known !== undefined) return known;
  const fresh = new Set<number>();
  active.set(who, fresh);
  return fresh;
};
