import { misuse } from '../problems.ts';
import { isCalendarDate } from '../schemas.ts';
import type { FieldPath, Model, Source, Value, Where } from '../types.ts';
import { eventDays } from './as-of.ts';
import { type AskedPeriod, periodsAsked } from './asked-periods.ts';
import { dateText, dayOf } from './calendar/day.ts';
import { type MomentReader, momentReader } from './calendar/moment.ts';
import { quarterOf } from './calendar/period.ts';
import { boundaries } from './calendar/quarters.ts';
import { type WorkdayClock, workdayClock } from './calendar/workday-clock.ts';
import { type WorkingTime, workingTime } from './calendar/working-time.ts';
import { type CohortPlan, cohortsOf } from './cohort-plan.ts';
import { type CrossContext, type CrossPlan, planCross } from './crosschecks.ts';
import { blankEntry, type Entry, type Read } from './entry.ts';
import { pathsOf } from './fed.ts';
import { checkGroups, checkWhere } from './fields.ts';
import { type Lens, lens } from './lens.ts';
import { metricPaths } from './metric-paths.ts';
import { compileWhere, type Predicate } from './select.ts';
import { amountsOf } from './statistics/needs.ts';
import type { DurationUnit, Tools } from './statistics/statistic.ts';

/** What is asked of the measure room, beside the model. */
export interface MeasureRequest {
  /** As on the command line; absent: the last finished quarter at asOf. */
  readonly period?: string;
  /** The period to compare with, or `none`; absent: the one before, if the files cover it. */
  readonly previous?: string;
  /** How many periods before the one asked for are counted too; absent: as many as a trend shows. */
  readonly trailing?: number;
  /** `2026-10-01`; absent: the latest day in the files. */
  readonly asOf?: string;
  /** Fields to group by; absent: the model's `groupBy`. */
  readonly by?: readonly FieldPath[];
  readonly where?: Where;
  /** People whose records and rows of the roster are passed over, by their keys. */
  readonly without?: ReadonlySet<string>;
  /** Are records only looked at, for the fields they have and what leaves them out, and no metric counted? */
  readonly looksOnly?: true;
}

/** A field whose presence is watched for. */
export interface Watch {
  readonly key: string;
  readonly read: Read<Value>;
}

export interface SourcePlan {
  readonly source: Source;
  readonly own: Predicate | undefined;
  /** Days on which something happened. */
  readonly eventDays: ReturnType<typeof eventDays>;
  /** Values of the groups, in the order of `by`. */
  readonly groups: readonly Read<Value>[];
  readonly cohorts: readonly CohortPlan[];
  readonly cross: CrossPlan;
  /** Watched in every row. */
  readonly anyRow: readonly Watch[];
  /** Watched in the rows that the filters leave. */
  readonly keptRow: readonly Watch[];
}

/** Everything compiled once, before the first row. */
export interface Plan {
  readonly model: Model;
  readonly request: MeasureRequest;
  readonly by: readonly FieldPath[];
  /** --where; absent: everything. */
  readonly asked: Predicate | undefined;
  readonly read: MomentReader;
  readonly working: WorkingTime;
  readonly clock: WorkdayClock;
  /** Day number, if one is asked for. */
  readonly asOf: number | undefined;
  /** The period asked for, what it is compared with and those before it; none: every quarter. */
  readonly periods: readonly AskedPeriod[];
  /** The spans of days in which records are counted: these periods, and what is left of the quarters they lie in. */
  readonly spans: readonly AskedPeriod[];
  readonly sources: ReadonlyMap<string, SourcePlan>;
  /** Fields of deals that something looks up. */
  readonly dealFields: readonly string[];
  /** The one record that is looked at; shared, for the readers remember what they have read of it. */
  readonly entry: Entry;
}

/** The key under which a field's presence is noted when it may be the record's, its person's or its deal's. */
export const anywhere = (path: FieldPath): string => `~${path}`;

/** The key under which it is noted that some row, filtered or not, names people in this field. */
export const named = (field: (typeof namingFields)[number]): string => `@${field}`;

/**
 * Compiles a model and a request.
 * @throws SpaceSeaError (2) for a period, a day, a field to group by or a filter that cannot be
 */
export const plan = (model: Model, request: MeasureRequest): Plan => {
  const { calendar } = model;
  const by = [...new Set(request.by ?? model.groupBy)];
  checkGroups(model, by);
  checkWhere(model, request.where);
  const read = momentReader(calendar.timezone);
  const working = workingTime(calendar);
  const clock = workdayClock(calendar);
  const tools = toolsOf(lens(read, 'own', clock), working, clock);
  const wide = lens(read, 'anywhere', clock);
  const asOf = dayAsked(request.asOf);
  const periods = periodsAsked(request, calendar.fiscalYearStart);
  const spanOf = (day: number): number | undefined => spanAt(day, periods, calendar.fiscalYearStart)?.from;
  const asked = pathsOf(request.where ?? {});
  const looksOnly = request.looksOnly === true;
  const context = { model, by, tools, wide, asked, spanOf, asOf, looksOnly };
  return {
    model,
    request,
    by,
    asked: request.where && compileWhere(request.where, wide),
    read,
    working,
    clock,
    asOf,
    periods,
    spans: spansAround(periods, calendar.fiscalYearStart),
    sources: new Map(Object.values(model.sources).map((source) => [source.id, planSource(source, context)])),
    dealFields: dealFieldsOf(model, [...by, ...asked]),
    entry: blankEntry(),
  };
};

interface Compiling extends CrossContext {
  readonly tools: Tools;
  readonly wide: Lens;
  readonly looksOnly: boolean;
}

const toolsOf = (own: Lens, working: WorkingTime, { hours }: WorkdayClock): Tools => {
  const elapsed = {
    hours: working.elapsedHours,
    days: working.elapsedDays,
    workingHours: working.workingHours,
    workingDays: working.workingDays,
  } satisfies Record<
    DurationUnit,
    Tools['elapsed'] extends (unit: DurationUnit) => infer Time ? Time : never
  >;
  return { lens: own, where: (where) => compileWhere(where, own), elapsed: (unit) => elapsed[unit], hours };
};

const dayAsked = (asOf: string | undefined): number | undefined => {
  if (asOf === undefined || isCalendarDate(asOf)) return asOf === undefined ? undefined : dayOf(asOf);
  throw misuse({
    code: 'usage/date',
    message: `as-of takes a day of the calendar, not "${asOf}"`,
    hint: 'write --as-of 2026-10-01',
  });
};

const spansAround = (periods: readonly AskedPeriod[], fiscalYearStart: number): AskedPeriod[] => {
  const starts = periods.flatMap(({ period, from, to }) =>
    period.id === 'all' ? [from, to + 1] : boundaries({ from, to }, fiscalYearStart),
  );
  const rising = [...new Set(starts)].sort((a, b) => a - b);
  return rising.slice(1).map((after, index) => {
    const [from, to] = [rising[index] ?? after, after - 1];
    const known = periods.find((each) => each.from === from && each.to === to);
    const id = `${dateText(from)}..${dateText(to)}`;
    return known ?? { period: { id, label: id, from: dateText(from), to: dateText(to) }, from, to };
  });
};

/** The period asked for that has the day; if none was asked for, its quarter. */
export const spanAt = (
  day: number,
  periods: readonly AskedPeriod[],
  fiscalYearStart: number,
): AskedPeriod | undefined => {
  if (periods.length > 0) return periods.find(({ from, to }) => from <= day && day <= to);
  const period = quarterOf(day, fiscalYearStart);
  return { period, from: dayOf(period.from), to: dayOf(period.to) };
};

const planSource = (source: Source, context: Compiling): SourcePlan => {
  const { model, by, tools, asked, looksOnly } = context;
  const metrics = Object.values(model.metrics).filter((metric) => metric.source === source.id);
  const wide = [...new Set([...by, ...asked])].map((path) => ({
    key: anywhere(path),
    read: context.wide.value(path),
  }));
  const naming = namingFields.map((path) => ({ key: named(path), read: tools.lens.value(path) }));
  return {
    source,
    own: source.where && tools.where(source.where),
    eventDays: eventDays(source.kind, tools.lens),
    groups: by.map((path) => context.wide.value(path)),
    cohorts: looksOnly ? [] : cohortsOf(metrics, tools),
    cross: planCross(source, metrics, context),
    anyRow: [...wide, ...naming],
    keptRow: [...new Set(metrics.flatMap(metricPaths))].map((path) => ({
      key: path,
      read: tools.lens.value(path),
    })),
  };
};

/** Fields that name the person behind a record. */
export const namingFields = ['se', 'owner', 'respondent'] as const;

/** Fields of deals that records of other kinds may ask for. */
const dealFieldsOf = (model: Model, wide: readonly FieldPath[]): string[] => {
  const paths = [
    ...Object.values(model.metrics).flatMap(metricPaths),
    ...Object.values(model.metrics).flatMap(({ statistic }) =>
      amountsOf(statistic).map(({ currency }) => currency),
    ),
    ...Object.values(model.sources).flatMap(({ where }) => pathsOf(where ?? {})),
    ...wide,
  ];
  const named = paths.flatMap((path) => (path.startsWith('deal.') ? [path.slice('deal.'.length)] : []));
  return [...new Set([...named, ...wide.filter((path) => !path.includes('.'))])];
};
