import { chosenPeriod, type FinishOptions, finish, groupingOf, type Tables } from './measure/measure.ts';
import { smallTogether } from './score/score.ts';
import type { Measurements, Model } from './types.ts';

/**
 * Measurements in which groups of too few people are joined: those that are too small in the first period, or in one
 * whose scores are set against it. Periods that are `plain` are measured the same way.
 */
export const measured = (
  model: Model,
  tables: Tables,
  { periods = [chosenPeriod(tables)], plain = [], onPeriod }: Omit<FinishOptions, 'together'> = {},
): Measurements[] => {
  const asked = periods.filter(({ id }) => !plain.includes(id));
  const together = smallTogether(
    model,
    asked.map((period) => groupingOf(tables, period)),
  );
  return finish(tables, { periods, plain, together, onPeriod });
};
