import type { Period } from '../types.ts';
import { checkApart, earlierThan, isApart } from './asked-periods.ts';
import { dateText, dayOf } from './calendar/day.ts';
import { parsePeriod } from './calendar/period.ts';
import { chosenPeriod } from './scene.ts';
import type { Tables } from './tables.ts';

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
 * Sources of which the files seem to begin in the middle of a period, and since when: counts of it would be too low, and
 * what is missing is not chance. Surveys are asked once, not all the time.
 */
export const beginningsIn = (tables: Tables, { from, to }: Period): ReadonlyMap<string, string> => {
  const [first, last] = [dayOf(from), dayOf(to)];
  const grace = (last - first + 1) / 6;
  return new Map(
    [...tables.sources].flatMap(([id, { earliest }]) =>
      tables.plan.sources.get(id)?.source.kind !== 'survey' &&
      earliest !== undefined &&
      earliest > first + grace
        ? [[id, dateText(earliest)] as const]
        : [],
    ),
  );
};
