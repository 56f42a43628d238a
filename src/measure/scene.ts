import type { FieldPath, Fields, Period } from '../types.ts';
import { none } from './add.ts';
import { dateText, dayOf } from './calendar/day.ts';
import type { Moment } from './calendar/moment.ts';
import { lastFinishedQuarter, parsePeriod } from './calendar/period.ts';
import { pathsOf } from './fed.ts';
import type { CohortPlan, SourcePlan } from './plan.ts';
import type { Predicate } from './select.ts';
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
  /** The beginning of the day after asOf. */
  readonly closing: Moment;
  readonly sources: readonly SourceScene[];
  /** Fields that at least one row of the roster has. */
  readonly rosterFields: ReadonlySet<string>;
  /** Is a row of the roster among what --where asks for? */
  readonly asked: (person: Fields) => boolean;
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
}

/** The day up to which things are known: the one asked for, else the latest in the files. */
export const asOfOf = ({ plan, sources }: Tables): number | undefined => {
  const all = [...sources.values()];
  return (
    plan.asOf ??
    all.reduce<number | undefined>((day, { latest }) => later(day, latest), undefined) ??
    all.reduce<number | undefined>((day, { latestDated }) => later(day, latestDated), undefined)
  );
};

/** The period asked for, else the last quarter that asOf has seen the end of; without any date all there is. */
export const chosenPeriod = (tables: Tables): Period => {
  const [asked] = tables.plan.periods;
  if (asked !== undefined) return asked;
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
  const rosterFields = rosterFieldsOf(tables);
  return {
    tables,
    period,
    asOf,
    days: daysOf(tables, period, asOf),
    closing: plan.read(`${dateText(closingDay)}T00:00`),
    sources: [...plan.sources].flatMap(([id, source]) => {
      const counted = tables.sources.get(id);
      return counted === undefined
        ? []
        : [{ plan: source, tables: counted, cohorts: cohortsIn(source, counted, { ...span, asOf }) }];
    }),
    rosterFields,
    asked: rosterFilter(tables, rosterFields),
  };
};

/** Days of the period up to asOf; `all` begins with the first record. */
const daysOf = ({ sources }: Tables, period: Period, asOf: number | undefined): Days | undefined => {
  if (asOf === undefined) return undefined;
  const first = [...sources.values()]
    .flatMap(({ cohorts }) => cohorts)
    .reduce<number | undefined>((day, cohort) => earlier(day, cohort.first), undefined);
  const from = period.id === 'all' ? (first ?? asOf) : dayOf(period.from);
  const to = Math.min(dayOf(period.to), asOf);
  return from <= to ? { from, to } : undefined;
};

const cohortsIn = (
  source: SourcePlan,
  { cohorts }: SourceTables,
  span: Days & { asOf: number | undefined },
): CohortScene[] =>
  source.cohorts.map((plan, index) => {
    const inside = [...(cohorts[index]?.buckets.values() ?? [])].filter((bucket) => isInside(bucket, span));
    const empty: Bucket = emptyLike({ ...span, type: 'span', by: source.groups.map(() => new Map()) });
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

const rosterFieldsOf = ({ lookups }: Tables): Set<string> => {
  const rows = [...lookups.roster.values()].flat();
  return new Set(
    rows.flatMap(({ fields }) => Object.keys(fields).filter((field) => fields[field] !== undefined)),
  );
};

/** The name that a field has in the roster; undefined if it is a deal's. */
export const rosterField = (path: FieldPath): string | undefined =>
  path.startsWith('deal.') ? undefined : path.replace(/^person\./, '');

/** --where on the roster, if the roster has all the fields it asks for; else it says nothing about people. */
const rosterFilter = ({ plan }: Tables, known: ReadonlySet<string>): ((person: Fields) => boolean) => {
  const { entry, request } = plan;
  const asked: Predicate | undefined = [...plan.sources.values()].find((source) => source.asked)?.asked;
  const applies = pathsOf(request.where ?? {}).every((path) => known.has(rosterField(path) ?? ''));
  if (asked === undefined || !applies) return () => true;
  return (person) => {
    entry.fields = person;
    entry.person = person;
    entry.deal = undefined;
    entry.turn += 1;
    return asked(entry);
  };
};

/** A condition on rows of the roster: is the person in this group? Undefined if the roster cannot tell. */
export const inGroup = (
  scene: Scene,
  by: FieldPath,
  label: string,
): ((person: Fields) => boolean) | undefined => {
  const field = rosterField(by);
  if (field === undefined || !scene.rosterFields.has(field)) return undefined;
  return (person) => String(person[field] ?? none) === label;
};
