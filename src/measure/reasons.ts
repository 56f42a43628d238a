import type { Absence, FieldPath } from '../types.ts';
import type { MetricPlan } from './cohort-plan.ts';
import { type Fed, pathsOf, unfed } from './fed.ts';
import { isPersonal } from './fields.ts';
import { fieldOf } from './metric-paths.ts';
import { anywhere } from './plan.ts';
import type { CohortScene, GroupKey, Scene, SourceScene } from './scene.ts';
import { unfedStatistic } from './statistics/needs.ts';
import type { Noun } from './statistics/statistic.ts';

/** Where a measurement stands. */
export interface Place {
  readonly scene: Scene;
  readonly source: SourceScene;
  readonly cohort: CohortScene;
  readonly metric: MetricPlan;
  readonly key: GroupKey;
}

/** Why there can be no number, whatever was counted; undefined if there can. */
export const hindrance = (place: Place): Absence | undefined =>
  noRows(place) ?? noField(place) ?? noGroup(place) ?? noRecords(place);

const noData = (reason: string): Absence => ({ missing: 'noData', reason });

const noRows = ({ scene, source }: Place): Absence | undefined => {
  const { id } = source.plan.source;
  const { given, kept, fed } = source.tables;
  if (given === undefined) return noData(`no ${id} file was given`);
  if (given === 0) return noData(`the ${id} file has no row that could be used`);
  if (kept > 0) return undefined;
  const asked = pathsOf(scene.tables.plan.request.where ?? {}).find((path) => !fed.has(anywhere(path)));
  if (asked !== undefined) return noData(`no row of ${id} has \`${asked}\`, which --where asks for`);
  return noData(`every row of ${id} is left out by a \`where\``);
};

const noField = (place: Place): Absence | undefined => {
  const missing = fieldLacking(place);
  return missing === undefined
    ? undefined
    : noData(`no row of ${place.source.plan.source.id} has \`${missing}\``);
};

/** The first field that a metric needs and no row of its source has. */
export const fieldLacking = ({
  source,
  metric: { metric, statistic },
}: {
  readonly source: Pick<SourceScene, 'tables'>;
  readonly metric: MetricPlan;
}): FieldPath | undefined => {
  const fed: Fed = (path) => source.tables.fed.has(path);
  const date = metric.date === undefined || statistic.spans ? undefined : fieldOf(metric.date);
  return (
    (date !== undefined && !fed(date) ? date : undefined) ??
    unfed(metric.where ?? {}, fed) ??
    unfedStatistic(metric.statistic, fed)
  );
};

const noGroup = ({ scene, source, key: { by } }: Place): Absence | undefined => {
  if (by === undefined) return undefined;
  const { id, kind } = source.plan.source;
  if (kind === 'survey' && isPersonal(by) && scene.tables.plan.model.privacy.aboutPeople) {
    return { missing: 'notApplicable', reason: 'survey answers are never shown for single people' };
  }
  return source.tables.fed.has(anywhere(by)) ? undefined : notGrouped(id, by);
};

const notGrouped = (id: string, by: FieldPath): Absence => ({
  missing: 'notApplicable',
  reason: `no row of ${id} has \`${by}\``,
});

const noRecords = ({ scene: { period }, source, cohort }: Place): Absence | undefined => {
  const { id, kind } = source.plan.source;
  // A roster is whole at any time: where nobody left in the period, that is the number, and no data is missing.
  if (kind === 'person' || cohort.bucket.all.records > 0) return undefined;
  return noData(`no row of ${id} has its date in ${period.label}`);
};

const singular: Readonly<Record<Noun, string>> = {
  records: 'record',
  answers: 'answer',
  respondents: 'respondent',
  people: 'person',
  'person-days': 'person-day',
  'person-weeks': 'person-week',
  deals: 'deal',
};

/**
 * Too small a sample.
 * @example tooFew(1, 'people', 5) // => { missing: 'tooFew', reason: '1 person, 5 are needed' }
 */
export const tooFew = (n: number, noun: Noun, needed: number): Absence => ({
  missing: 'tooFew',
  reason: `${n} ${n === 1 ? singular[noun] : noun}, ${needed} are needed`,
});
