import { type FinishOptions, finish, type Tables, widerGroups } from './measure/measure.ts';
import { smallTogether } from './score/score.ts';
import type { Measurements, Model } from './types.ts';

/**
 * Measurements in which groups of too few people are joined: who is in which group is known only when everything has
 * been measured, so it is measured once more where groups are joined. The first period says which; all are measured so.
 */
export const measured = (
  model: Model,
  tables: Tables,
  { periods, plain = [] }: Omit<FinishOptions, 'together'> = {},
): Measurements[] => {
  const [first] = periods ?? [];
  const alone = finish(tables, first === undefined ? {} : { periods: [first], plain: [first.id] });
  const together = smallTogether(
    model,
    alone.map(({ groups, period }) => ({ groups, wider: widerGroups(tables, period) })),
  );
  return finish(tables, { ...(periods === undefined ? {} : { periods }), plain, together });
};
