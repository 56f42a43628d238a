import type { Group, Period } from '../types.ts';
import { dayOf } from './calendar/day.ts';
import { quartersAround } from './calendar/quarters.ts';
import { groupKeys, groupOf } from './groups.ts';
import { type CohortScene, cohortsIn, type Scene, sceneOf } from './scene.ts';
import { emptyLike, mergeBucket, type Tables } from './tables.ts';

/** The groups of a report that somebody may have, and of those that are wider still. */
export interface Wider {
  readonly groups: readonly Group[];
  readonly wider: readonly Wider[];
}

/**
 * The reports on the same files that are wider than the one of a period: without --where, and of the quarters that it
 * lies in.
 */
export const widerGroups = (tables: Tables, period: Period): Wider[] => {
  const isFiltered = tables.plan.asked !== undefined;
  const scenes = quartersOf(tables, period).map((quarter) => sceneOf(tables, quarter));
  const open = isFiltered ? scenes.map((scene) => widerOf(unfiltered(scene), [])) : [];
  const quarters = scenes.map((scene, index) => widerOf(scene, open.slice(index, index + 1)));
  return isFiltered ? [...quarters, widerOf(unfiltered(sceneOf(tables, period)), open)] : quarters;
};

const quartersOf = ({ plan }: Tables, { id, from, to }: Period): Period[] =>
  id === 'all'
    ? []
    : quartersAround({ from: dayOf(from), to: dayOf(to) }, plan.model.calendar.fiscalYearStart);

const widerOf = (scene: Scene, wider: readonly Wider[]): Wider => ({
  groups: groupKeys(scene).map((key) => groupOf(scene, key)),
  wider,
});

/** The same period with everything that --where leaves out. */
const unfiltered = (scene: Scene): Scene => {
  const { from, to } = scene.period;
  const span = { from: dayOf(from), to: dayOf(to), asOf: scene.asOf };
  return {
    ...scene,
    asked: () => true,
    sources: scene.sources.map((source) => {
      const rest = cohortsIn(source.plan, source.tables.rest, span);
      return { ...source, cohorts: source.cohorts.map((cohort, index) => added(cohort, rest[index])) };
    }),
  };
};

const added = ({ plan, bucket }: CohortScene, rest: CohortScene | undefined): CohortScene => {
  const whole = emptyLike(bucket);
  mergeBucket(whole, bucket, plan);
  if (rest !== undefined) mergeBucket(whole, rest.bucket, plan);
  return { plan, bucket: whole };
};
