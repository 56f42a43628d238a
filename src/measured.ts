import { type FinishOptions, finish, type Tables, widerGroups } from './measure/measure.ts';
import { smallTogether } from './score/score.ts';
import type { Measurements, Model } from './types.ts';

/**
 * Measurements in which groups of too few people are joined: who is in which group is known only when everything has
 * been measured, so it is measured once more where groups are joined, in all periods the same.
 */
export const measured = (
  model: Model,
  tables: Tables,
  options: Omit<FinishOptions, 'together'> = {},
): Measurements[] => {
  const plain = finish(tables, options);
  const together = smallTogether(
    model,
    plain.map(({ groups, period }) => ({ groups, wider: widerGroups(tables, period) })),
  );
  return together.length === 0 ? plain : finish(tables, { ...options, together });
};
