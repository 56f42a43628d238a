import type { Beginning, Period } from '../types.ts';
import { checkApart, earlierThan, isApart } from './asked-periods.ts';
import { dateText, dayOf } from './calendar/day.ts';
import { parsePeriod } from './calendar/period.ts';
import { chosenPeriod } from './scene.ts';
import { type Bucket, earlier, type Tables } from './tables.ts';

/** A period and what came before it. */
export interface History {
  readonly chosen: Period;
  /** What it is compared with; absent if nothing is. */
  readonly previous?: Period;
  /** Periods of the same length before it, the latest first, at most five. */
  readonly earlier: readonly Period[];
}

/** What was counted can be finished for these periods. */
export const historyOf = (tables: Tables): History => {
  const { model, request } = tables.plan;
  const { fiscalYearStart } = model.calendar;
  const chosen = chosenPeriod(tables);
  const earlier = earlierThan(chosen, fiscalYearStart);
  if (request.previous === 'none') return { chosen, earlier };
  if (request.previous === undefined) {
    const [previous] = earlier;
    return previous === undefined ? { chosen, earlier } : { chosen, previous, earlier };
  }
  const previous = parsePeriod(request.previous, fiscalYearStart);
  checkApart(chosen, previous);
  return {
    chosen,
    previous,
    earlier: earlier.filter((each) => each.id === previous.id || isApart(each, previous)),
  };
};

/**
 * Metrics whose records begin within a period, by the date that they go by: deals of which only the closed ones were
 * exported were all created before. Surveys are asked once, not all the time.
 */
export const beginningsIn = (tables: Tables, { from, to }: Period): ReadonlyMap<string, Beginning> => {
  const [start, end] = [dayOf(from), dayOf(to)];
  return new Map(
    [...tables.plan.sources].flatMap(([id, { source, cohorts }]) =>
      cohorts.flatMap(({ day, spans, metrics }, index) => {
        const counted = tables.sources.get(id)?.cohorts[index];
        const first = firstIn(counted?.buckets.values() ?? []);
        if (source.kind === 'survey' || day === undefined || spans || first === undefined || first <= start)
          return [];
        const beginning = { since: dateText(first), share: (first - start) / (end - start + 1) };
        return metrics.map(({ metric }) => [metric.id, beginning] as const);
      }),
    ),
  );
};

const firstIn = (buckets: Iterable<Bucket>): number | undefined =>
  [...buckets].reduce<number | undefined>((day, { first }) => earlier(day, first), undefined);
