import type { Group, Period } from '../types.ts';
import { dayOf } from './calendar/day.ts';
import { quartersAround } from './calendar/quarters.ts';
import { groupKeys, groupOf } from './groups.ts';
import { type CohortScene, cohortsIn, type Scene, sceneOf } from './scene.ts';
import { emptyLike, mergeBucket, type Tables } from './tables.ts';

/** The groups of a report, and of those on the same files that are wider. */
export interface Grouping {
  readonly groups: readonly Group[];
  readonly wider: readonly Grouping[];
}

/**
 * The groups of a period, with those that somebody may see beside them: of the report without --where, and of the
 * quarters that the period lies in.
 */
export const groupingOf = (tables: Tables, period: Period): Grouping => {
  const isFiltered = tables.plan.asked !== undefined;
  const scenes = quartersOf(tables, period).map((quarter) => sceneOf(tables, quarter));
  const open = isFiltered ? scenes.map((scene) => grouped(unfiltered(scene), [])) : [];
  const quarters = scenes.map((scene, index) => grouped(scene, open.slice(index, index + 1)));
  const scene = sceneOf(tables, period);
  return grouped(scene, isFiltered ? [...quarters, grouped(unfiltered(scene), open)] : quarters);
};

const quartersOf = ({ plan }: Tables, { id, from, to }: Period): Period[] =>
  id === 'all'
    ? []
    : quartersAround({ from: dayOf(from), to: dayOf(to) }, plan.model.calendar.fiscalYearStart);

const grouped = (scene: Scene, wider: readonly Grouping[]): Grouping => ({
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
