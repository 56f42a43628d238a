import type { FieldPath, Fields, Period } from '../types.ts';
import { dateText, dayOf } from './calendar/day.ts';
import type { Moment } from './calendar/moment.ts';
import { lastFinishedQuarter, parsePeriod } from './calendar/period.ts';
import type { CohortPlan } from './cohort-plan.ts';
import type { SourcePlan } from './plan.ts';
import { type LoneDays, loneDays, mergeDays, type RecentDays } from './recent-days.ts';
import { rosterFieldsOf, rosterFilter } from './roster-scope.ts';
import {
  type Bucket,
  earlier,
  emptyLike,
  later,
  mergeBucket,
  type SourceTables,
  type Tables,
} from './tables.ts';

/** A span of days, both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** One period, looked at from asOf. */
export interface Scene {
  readonly tables: Tables;
  readonly period: Period;
  /** Day number; undefined if nothing in the files has a date. */
  readonly asOf: number | undefined;
  /** Days of the period up to asOf; undefined if there is none. */
  readonly days: Days | undefined;
  /** When somebody must have been there to count: on one of the days; if nothing has a date, ever. */
  readonly there: (Days & { readonly asOf: number }) | undefined;
  /** The beginning of the day after asOf. */
  readonly closing: Moment;
  readonly sources: readonly SourceScene[];
  /** Fields that at least one row of the roster has. */
  readonly rosterFields: ReadonlySet<string>;
  /** Is a row of the roster among what --where asks for? Undefined if the roster cannot tell. */
  readonly asked: ((person: Fields) => boolean) | undefined;
}

export interface SourceScene {
  readonly plan: SourcePlan;
  readonly tables: SourceTables;
  /** What was counted in the period, in the order of the plan's cohorts. */
  readonly cohorts: readonly CohortScene[];
}

export interface CohortScene {
  readonly plan: CohortPlan;
  readonly bucket: Bucket;
}

/** A group and where its cells lie. */
export interface GroupKey {
  readonly id: string;
  /** Undefined: everything. */
  readonly by: FieldPath | undefined;
  /** Place of `by` in the plan. */
  readonly index: number;
  readonly label: string;
  /** Labels of the groups that are shown together as this one. */
  readonly merged?: readonly string[];
  /** Id of the group together with which this one is shown. */
  readonly shownIn?: string;
}

/**
 * The day up to which things are known: the one asked for, else the latest in the files. A few rows long after everything
 * else do not count: a year mistyped in one of them would move the period.
 */
export const asOfOf = ({ plan, sources }: Tables): number | undefined => {
  const all = [...sources.values()];
  return (
    plan.asOf ??
    slipsOf(all)?.before ??
    all.reduce<number | undefined>((day, { latest }) => later(day, latest), undefined) ??
    all.reduce<number | undefined>((day, { latestDated }) => later(day, latestDated), undefined)
  );
};

/** Beside so many times more rows on the last days before, a few that stand apart are slips. */
const outnumbered = 10;

const slipsOf = (sources: readonly SourceTables[]): LoneDays | undefined => {
  const lone = loneDaysOf(sources);
  return lone !== undefined && isOutnumbered(lone) ? lone : undefined;
};

/** Are there so many more rows before them that they are not taken for the day of the export? */
export const isOutnumbered = ({ rows, others }: LoneDays): boolean => others >= outnumbered * rows;

/** The last days of all sources, if they stand apart from everything else. */
export const loneDaysOf = (sources: readonly Pick<SourceTables, 'recent'>[]): LoneDays | undefined => {
  const days: RecentDays = new Map();
  for (const { recent } of sources) mergeDays(days, recent);
  return loneDays(days);
};

/** The period asked for, else the last quarter that asOf has seen the end of; without any date all there is. */
export const chosenPeriod = (tables: Tables): Period => {
  const [asked] = tables.plan.periods;
  if (asked !== undefined) return asked.period;
  const { fiscalYearStart } = tables.plan.model.calendar;
  const asOf = asOfOf(tables);
  return asOf === undefined
    ? parsePeriod('all', fiscalYearStart)
    : lastFinishedQuarter(asOf, fiscalYearStart);
};

/** Puts the counts of a period together. */
export const sceneOf = (tables: Tables, period: Period): Scene => {
  const { plan } = tables;
  const asOf = asOfOf(tables);
  const span = { from: dayOf(period.from), to: dayOf(period.to) };
  const closingDay = (asOf ?? span.to) + 1;
  const rosterFields = rosterFieldsOf(tables.lookups);
  const sources = [...plan.sources].flatMap(([id, source]) => {
    const counted = tables.sources.get(id);
    return counted === undefined
      ? []
      : [{ plan: source, tables: counted, cohorts: cohortsIn(source, counted.cohorts, { ...span, asOf }) }];
  });
  const days = daysOf(sources, period, asOf);
  return {
    tables,
    period,
    asOf,
    days,
    there: asOf === undefined ? ever : days && { ...days, asOf },
    closing: plan.read(`${dateText(closingDay)}T00:00`),
    sources,
    rosterFields,
    asked: rosterFilter(plan, rosterFields),
  };
};

const ever = {
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  asOf: Number.POSITIVE_INFINITY,
} as const;

/** Days of the period up to asOf; `all` begins with the first record. */
const daysOf = (
  sources: readonly SourceScene[],
  period: Period,
  asOf: number | undefined,
): Days | undefined => {
  if (asOf === undefined) return undefined;
  const from = period.id === 'all' ? (firstDay(sources) ?? asOf) : dayOf(period.from);
  const to = Math.min(dayOf(period.to), asOf);
  return from <= to ? { from, to } : undefined;
};

/** The first day of a record that is counted; if no metric has a date, the first on which something happened. */
const firstDay = (sources: readonly SourceScene[]): number | undefined =>
  sources
    .flatMap(({ cohorts }) => cohorts)
    .reduce<number | undefined>((day, { bucket }) => earlier(day, bucket.first), undefined) ??
  sources.reduce<number | undefined>((day, { tables }) => earlier(day, tables.earliest), undefined);

/** What was counted in a span of days, in the order of the plan's cohorts. */
export const cohortsIn = (
  source: SourcePlan,
  cohorts: SourceTables['cohorts'],
  span: Days & { asOf: number | undefined },
): CohortScene[] =>
  source.cohorts.map((plan, index) => {
    const inside = [...(cohorts[index]?.buckets.values() ?? [])].filter((bucket) => isInside(bucket, span));
    const empty: Bucket = emptyLike({ ...span, type: 'span', by: source.groups });
    const [first = empty] = inside;
    if (inside.length < 2) return { plan, bucket: first };
    for (const bucket of inside) mergeBucket(empty, bucket, plan);
    return { plan, bucket: empty };
  });

const isInside = ({ from, to, type }: Bucket, span: Days & { asOf: number | undefined }): boolean => {
  if (type === 'always') return true;
  if (type === 'late' && (span.asOf === undefined || from > span.asOf)) return false;
  return span.from <= from && to <= span.to;
};
