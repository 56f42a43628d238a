import { type Problem, SpaceSeaError } from '../problems.ts';
import type { FieldPath, Measurements } from '../types.ts';
import { dateText } from './calendar/day.ts';
import { lastFinishedQuarter, quarterOf } from './calendar/period.ts';
import { isPersonal } from './fields.ts';
import { earlier, later, type Tables } from './tables.ts';

/** The first field that is asked for; groups by people are refused, so a field of theirs is no example. */
const fieldOf = ({ request }: Tables['plan']): string =>
  Object.keys(request.where ?? {}).find((field) => !isPersonal(field as FieldPath)) ?? 'team';

/**
 * Nothing can be said of a period in which nothing lies: a page without numbers would look like a result.
 * @throws SpaceSeaError (3) that says where the records lie
 */
export const checkPeriod = (tables: Tables, { period, measurements, notes }: Measurements): void => {
  const { plan, sources } = tables;
  // What is open over time is looked at across periods; what has no date lies in all of them.
  const counted = new Set(
    [...plan.sources.values()].flatMap(({ cohorts }) =>
      cohorts.filter(({ spans }) => !spans).flatMap(({ metrics }) => metrics.map(({ metric }) => metric.id)),
    ),
  );
  const tell = measurements.filter(({ metric }) => counted.has(metric));
  if (tell.length === 0 || tell.some(({ funnel }) => funnel.inPeriod > 0)) return;
  const [asked] = plan.periods;
  const all = [...sources.values()];
  const first = all.reduce<number | undefined>((day, each) => earlier(day, each.earliest), undefined);
  const last = all.reduce<number | undefined>((day, each) => later(day, each.latest), undefined);
  if (first === undefined || last === undefined) return;
  const filtered = plan.asked === undefined ? '' : ' that --where leaves';
  const why =
    asked !== undefined || plan.asOf !== undefined
      ? ''
      : `, the last quarter that is over on ${dateText(last)}`;
  const { fiscalYearStart } = plan.model.calendar;
  const finished = lastFinishedQuarter(last, fiscalYearStart);
  const isBetter = finished.id !== period.id && finished.to >= dateText(first);
  const { id: quarter } = isBetter ? finished : quarterOf(last, fiscalYearStart);
  const problem: Problem = {
    code: 'measure/empty-period',
    severity: 'error',
    message: `no record${filtered} lies in ${period.id}${why}`,
    hint:
      filtered === ''
        ? `the records are from ${dateText(first)} to ${dateText(last)}: write --period ${quarter}, or say the day of the export with --as-of`
        : `check the value after --where, letter case counts; its values: spacesea score --by ${fieldOf(plan)}`,
  };
  throw new SpaceSeaError(3, [
    ...notes.filter(({ severity, code }) => severity !== 'notice' && code !== 'measure/uncovered'),
    problem,
  ]);
};
