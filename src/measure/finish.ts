import type { Measurement, Measurements, Period } from '../types.ts';
import { dateText } from './calendar/day.ts';
import type { MetricPlan } from './cohort-plan.ts';
import { groupKeys, groupOf } from './groups.ts';
import { joinCells, joinKeys } from './joined-groups.ts';
import { measurementOf } from './measurement.ts';
import { notesOf } from './notes.ts';
import { restsBeside } from './rests.ts';
import type { CohortScene, Scene, SourceScene } from './scene.ts';
import { chosenPeriod, sceneOf } from './scene.ts';
import type { Tables } from './tables.ts';

/** What to finish. */
export interface FinishOptions {
  /** Of a period that was asked for, it and the one before; else any that consist of quarters. */
  readonly periods?: readonly Period[];
  /** Ids of those of which nothing is worked out about how sure their values are. */
  readonly plain?: readonly string[];
  /** Ids of groups of one field that are shown as one; they are measured by themselves as well. */
  readonly together?: readonly (readonly string[])[];
  /** Hears after each period how many of them are done. */
  readonly onPeriod?: ((done: number) => void) | undefined;
}

/** Makes measurements of what was counted: of the chosen period, or of those given. The tables can be added to further. */
export const finish = (
  tables: Tables,
  { periods = [chosenPeriod(tables)], plain = [], together = [], onPeriod }: FinishOptions,
): Measurements[] =>
  periods.map((period, index) => {
    const isPlain = plain.includes(period.id);
    const finished = finishPeriod(sceneOf(tables, period), { together, isPlain });
    onPeriod?.(index + 1);
    return finished;
  });

interface PeriodOptions {
  readonly together: readonly (readonly string[])[];
  readonly isPlain: boolean;
}

const finishPeriod = (plain: Scene, { together, isPlain }: PeriodOptions): Measurements => {
  const keys = joinKeys(groupKeys(plain), together);
  const scene = joinCells(plain, keys);
  const rests = restsBeside(plain).map((rest) => ({
    ...rest,
    scenes: rest.scenes.map((each) => joinCells(each, keys)),
  }));
  const places = placesOf(scene);
  return {
    period: scene.period,
    asOf: scene.asOf === undefined ? 'unknown' : dateText(scene.asOf),
    groups: keys.map((key) => groupOf(scene, key)),
    measurements: keys.flatMap((key) =>
      places.map(
        (place): Measurement =>
          measurementOf({ scene, key, ...place }, { rests, ...(isPlain ? { only: 'values' } : {}) }),
      ),
    ),
    notes: notesOf(plain),
  };
};

/** Every metric with its counts, in the order of the model. */
const placesOf = (scene: Scene): { source: SourceScene; cohort: CohortScene; metric: MetricPlan }[] => {
  const order = Object.keys(scene.tables.plan.model.metrics);
  return scene.sources
    .flatMap((source) =>
      source.cohorts.flatMap((cohort) => cohort.plan.metrics.map((metric) => ({ source, cohort, metric }))),
    )
    .sort((a, b) => order.indexOf(a.metric.metric.id) - order.indexOf(b.metric.metric.id));
};
