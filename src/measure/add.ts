import type { Kind, Row, Source } from '../types.ts';
import { latestDay } from './as-of.ts';
import { dayOf } from './calendar/day.ts';
import { quarterOf } from './calendar/period.ts';
import type { Entry } from './entry.ts';
import {
  dealOf,
  forget,
  hasStints,
  type Lookups,
  personOf,
  rememberDeal,
  rememberPerson,
  rosterKey,
  whoOf,
} from './join.ts';
import type { CohortPlan, Plan, SourcePlan, Watch } from './plan.ts';
import {
  type Bucket,
  type Cell,
  type CohortTables,
  cellOf,
  earlier,
  later,
  type SourceTables,
  startCell,
  startSource,
  type Tables,
} from './tables.ts';
import { addToTally, startTally } from './tally.ts';

/** Rows of a file that a rule leaves out. */
export interface Filtered {
  readonly file: string;
  /** `where of deals`, or `--where`. */
  readonly rule: string;
  readonly count: number;
}

/** The label of the group of records that have no value. */
export const none = '(none)';

/**
 * Counts rows of a source. The roster and the deals must come before the records that point at them.
 * @returns rows left out by the source's own `where` or by the one asked for
 */
export const add = (tables: Tables, source: Source, rows: readonly Row[]): readonly Filtered[] => {
  const work = workOn(tables, source);
  const counts = new Map<string, { file: string; rule: string; count: number }>();
  for (const row of rows) {
    const rule = addRow(work, row);
    if (rule === undefined) continue;
    const key = `${row.at.file}\n${rule}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { file: row.at.file, rule, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()];
};

/** Forgets what a source has told, before it is read again. */
export const reset = (tables: Tables, sourceId: string): void => {
  const source = tables.plan.sources.get(sourceId);
  if (source === undefined) return;
  tables.sources.set(sourceId, startSource(source));
  forget(tables.lookups, sourceId, tables.plan.model.roster === sourceId ? 'roster' : 'other');
};

/** What adding a row needs. */
interface Work {
  readonly plan: Plan;
  readonly lookups: Lookups;
  readonly source: SourcePlan;
  readonly tables: SourceTables;
  readonly kind: Kind;
}

const workOn = ({ plan, lookups, sources }: Tables, { id }: Source): Work => {
  const [source, tables] = [plan.sources.get(id), sources.get(id)];
  if (source === undefined || tables === undefined) throw new Error(`the plan has no source ${id}`);
  tables.given ??= 0;
  return { plan, lookups, source, tables, kind: source.source.kind };
};

/** @returns the rule that leaves the row out, if one does */
const addRow = (work: Work, { fields }: Row): string | undefined => {
  const { plan, lookups, source, tables, kind } = work;
  const { entry } = plan;
  const key = rosterKey(lookups, kind, fields);
  entry.fields = fields;
  entry.deal = dealOf(lookups, kind, fields);
  entry.person = kind === 'person' ? fields : personOf(lookups, key, undefined);
  entry.who = whoOf(kind, fields);
  entry.turn += 1;
  tables.given = (tables.given ?? 0) + 1;
  tables.latest = later(tables.latest, latestDay(kind, fields, plan.read));
  tables.anyRow = noteFed(tables.fed, tables.anyRow, entry);
  if (source.own !== undefined && !source.own(entry)) return `where of ${source.source.id}`;
  if (kind === 'deal') rememberDeal(lookups, source.source.id, fields, plan.dealFields);
  if (plan.model.roster === source.source.id) rememberPerson(lookups, fields);
  // The roster is never cut: who belongs to the rows asked for is looked up when the tables are finished.
  if (source.asked !== undefined && !source.asked(entry)) return kind === 'person' ? undefined : '--where';
  tables.kept += 1;
  tables.keptRow = noteFed(tables.fed, tables.keptRow, entry);
  for (const [index, cohort] of source.cohorts.entries()) {
    const target = tables.cohorts[index];
    if (target !== undefined) addToCohort(work, cohort, target, key);
  }
  return undefined;
};

/** Notes the fields that the record has; the rest is watched for further. */
const noteFed = (fed: Set<string>, watched: readonly Watch[], entry: Entry): readonly Watch[] => {
  const seen = watched.filter(({ read }) => read(entry) !== undefined);
  if (seen.length === 0) return watched;
  for (const { key } of seen) fed.add(key);
  return watched.filter(({ key }) => !fed.has(key));
};

const addToCohort = (work: Work, cohort: CohortPlan, target: CohortTables, key: string | undefined): void => {
  const { plan, lookups, source, kind } = work;
  const { entry } = plan;
  const day = cohort.day?.(entry);
  const bucket = bucketFor(work, cohort, target, day);
  if (bucket === undefined) return;
  entry.day = day;
  if (kind !== 'person' && hasStints(lookups, key)) {
    entry.person = personOf(lookups, key, day);
    entry.turn += 1;
  }
  const cells = [bucket.all];
  for (const [index, read] of source.groups.entries()) {
    cells.push(cellOf(bucket.by[index] ?? new Map(), String(read(entry) ?? none)));
  }
  const deal = cohort.deals ? entry.fields[kind === 'deal' ? 'id' : 'deal_id'] : undefined;
  for (const cell of cells) {
    cell.records += 1;
    if (entry.who !== undefined) cell.people.add(entry.who);
    if (deal !== undefined) cell.deals.add(String(deal));
  }
  count(cohort, cells, entry, kind);
};

const count = ({ metrics }: CohortPlan, cells: readonly Cell[], entry: Entry, kind: Kind): void => {
  for (let index = 0; index < metrics.length; index += 1) {
    const metric = metrics[index];
    if (metric === undefined || !metric.holds(entry)) continue;
    for (const cell of cells) {
      const tally = cell.tallies[index] ?? startTally(metric);
      cell.tallies[index] = tally;
      addToTally(tally, metric, entry, kind);
    }
  }
};

/** Where a record of a day belongs; nowhere if it has no date, lies after asOf, or in no period asked for. */
const bucketFor = (
  work: Work,
  cohort: CohortPlan,
  target: CohortTables,
  day: number | undefined,
): Bucket | undefined => {
  const { plan, tables } = work;
  if (cohort.day === undefined) {
    return bucketAt(target, 'always', {
      from: Number.NEGATIVE_INFINITY,
      to: Number.POSITIVE_INFINITY,
      type: 'always',
      plan,
    });
  }
  if (day === undefined || (plan.asOf !== undefined && day > plan.asOf)) return undefined;
  tables.latestDated = later(tables.latestDated, day);
  const { last } = target;
  const isLate = plan.asOf === undefined && (tables.latest === undefined || day > tables.latest);
  if (!isLate && last !== undefined && last.from <= day && day <= last.to)
    return noteFirst(target, last, day);
  const span = spanOf(plan, day);
  if (span === undefined) return undefined;
  const bucket = isLate
    ? bucketAt(target, `late ${day}`, { from: day, to: day, type: 'late', plan })
    : bucketAt(target, span.key, { ...span, type: 'span', plan });
  if (!isLate) target.last = bucket;
  return noteFirst(target, bucket, day);
};

const noteFirst = (target: CohortTables, bucket: Bucket, day: number): Bucket => {
  target.first = earlier(target.first, day);
  return bucket;
};

/** The period asked for that has the day; if none was asked for, its quarter. */
const spanOf = (
  { periods, model }: Plan,
  day: number,
): { key: string; from: number; to: number } | undefined => {
  const spans = periods.length > 0 ? periods : [quarterOf(day, model.calendar.fiscalYearStart)];
  return spans
    .map(({ id, from, to }) => ({ key: id, from: dayOf(from), to: dayOf(to) }))
    .find(({ from, to }) => from <= day && day <= to);
};

const bucketAt = (
  target: CohortTables,
  key: string,
  { from, to, type, plan }: Pick<Bucket, 'from' | 'to' | 'type'> & { plan: Plan },
): Bucket => {
  const known = target.buckets.get(key);
  if (known !== undefined) return known;
  const fresh: Bucket = { from, to, type, all: startCell(), by: plan.by.map(() => new Map()) };
  target.buckets.set(key, fresh);
  return fresh;
};
