import { type FinishOptions, finish, type Tables, widerGroups } from './measure/measure.ts';
import { smallTogether } from './score/score.ts';
import type { Measurements, Model } from './types.ts';

/**
 * Measurements in which groups of too few people are joined: who is in which group is known only when everything has
 * been measured, so it is measured once more. Joined is what is too small in the first period, or in one whose scores
 * are set against it; those that are `plain` are measured the same way.
 */
export const measured = (
  model: Model,
  tables: Tables,
  { periods, plain = [] }: Omit<FinishOptions, 'together'> = {},
): Measurements[] => {
  const asked = periods?.filter(({ id }) => !plain.includes(id));
  const first = finish(
    tables,
    asked === undefined ? {} : { periods: asked, plain: asked.map(({ id }) => id) },
  );
  const together = smallTogether(
    model,
    first.map(({ groups, period }) => ({ groups, wider: widerGroups(tables, period) })),
  );
  return finish(tables, { ...(periods === undefined ? {} : { periods }), plain, together });
};
