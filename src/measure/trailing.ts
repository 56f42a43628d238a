import type { Beginning, Period } from '../types.ts';
import { earlierThan } from './asked-periods.ts';
import { dateText, dayOf } from './calendar/day.ts';
import { beginningsIn } from './history.ts';
import { reachOf } from './record-days.ts';
import { asOfOf, chosenPeriod } from './scene.ts';
import type { Tables } from './tables.ts';

/** The chosen period and those before it, the latest first; fewer than `count` where there are none before. */
export const trailingPeriods = (tables: Tables, count: number): readonly Period[] => {
  const chosen = chosenPeriod(tables);
  return [chosen, ...earlierThan(chosen, tables.plan.model.calendar.fiscalYearStart, count - 1)];
};

/**
 * Metrics whose records begin within a period, or after it. Those that look across periods have no date to go by: of
 * them it is the first day on which anything happened in their source.
 */
export const startsIn = (tables: Tables, period: Period): ReadonlyMap<string, Beginning> => {
  const [start, end] = [dayOf(period.from), dayOf(period.to)];
  const across = [...tables.plan.sources].flatMap(([id, { cohorts }]) => {
    const first = tables.sources.get(id)?.earliest;
    if (first === undefined || first <= start) return [];
    const beginning = { since: dateText(first), share: (first - start) / (end - start + 1) };
    return cohorts
      .filter(({ spans }) => spans)
      .flatMap(({ metrics }) => metrics.map(({ metric }) => [metric.id, beginning] as const));
  });
  return new Map([...beginningsIn(tables, period), ...across]);
};

/** By metric: why nothing can be said of a period to which the records do not reach; by the date that the metric goes by. */
export const unreachedIn = (tables: Tables, period: Period): ReadonlyMap<string, string> => {
  const [from, to] = [dayOf(period.from), dayOf(period.to)];
  const frame = { period, from, to, asOf: asOfOf(tables) ?? to };
  return new Map(
    Object.values(tables.plan.model.metrics).flatMap(({ id, source, date }) => {
      const days = typeof date === 'string' ? tables.sources.get(source)?.cross.days.get(date) : undefined;
      const reach = days && reachOf(days, frame);
      return reach === undefined
        ? []
        : [
            [
              id,
              `the ${source} files reach from ${dateText(reach.first)} to ${dateText(reach.last)} only`,
            ] as const,
          ];
    }),
  );
};
