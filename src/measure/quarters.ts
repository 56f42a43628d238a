import type { Period } from '../types.ts';
import { dateText } from './calendar/day.ts';
import { quarterOf } from './calendar/period.ts';
import { asOfOf } from './scene.ts';
import type { Tables } from './tables.ts';

/** Ten years: a year mistyped in one row makes no more of them. */
const most = 40;

/**
 * The quarters that have ended by asOf and in which records lie, the earliest first; at most the last forty.
 * @param tables of a plan for which no period was asked
 */
export const quartersIn = (tables: Tables): readonly Period[] => {
  const { fiscalYearStart } = tables.plan.model.calendar;
  const asOf = asOfOf(tables);
  if (asOf === undefined) return [];
  const lastDay = dateText(asOf);
  const quarters = new Map<string, Period>();
  for (const { cohorts } of tables.sources.values())
    for (const { buckets } of cohorts)
      for (const { from, type } of buckets.values()) {
        if (type !== 'span') continue;
        const quarter = quarterOf(from, fiscalYearStart);
        if (quarter.to <= lastDay) quarters.set(quarter.from, quarter);
      }
  return [...quarters.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1)).slice(-most);
};
