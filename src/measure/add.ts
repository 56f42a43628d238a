import type { Fields, Kind, Row, Source } from '../types.ts';
import { bucketFor, isKnown } from './buckets.ts';
import type { CohortPlan } from './cohort-plan.ts';
import { noteCross } from './crosschecks.ts';
import { dealIdOf, type Entry } from './entry.ts';
import {
  dealOf,
  engineersAmong,
  forget,
  hasMoved,
  type Lookups,
  personOf,
  rememberDeal,
  rememberPerson,
  rosterKey,
  whoOf,
} from './join.ts';
import { stintsOf } from './people.ts';
import type { Plan, SourcePlan, Watch } from './plan.ts';
import { noteDay } from './recent-days.ts';
import { type Cell, cellOf, earlier, later, type SourceTables, startSource, type Tables } from './tables.ts';
import { addToTally, startTally } from './tally.ts';

/** Rows of a file that a rule leaves out. */
export interface Filtered {
  readonly file: string;
  /** `where of deals`. */
  readonly rule: string;
  readonly count: number;
}

/** The label of the group of records that have no value. */
export const none = '(none)';

/**
 * Counts rows of a source. The roster and the deals must come before the records that point at them.
 * @returns rows left out by the source's own `where`; how many the one asked for leaves out is not told, for it would say
 * how many records of somebody any filter matches
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
  const isRoster = plan.model.roster === source.source.id;
  const key = rosterKey(lookups, kind, fields);
  entry.fields = fields;
  entry.deal = dealOf(lookups, kind, fields);
  entry.who = whoOf(kind, fields);
  lookAt(entry, kind === 'person' ? fields : personOf(lookups, key, undefined));
  noteDays(work);
  if (isPassedOver(plan, entry.who)) return undefined;
  tables.anyRow = noteFed(tables.fed, tables.anyRow, entry);
  if (source.own !== undefined && !source.own(entry)) return `where of ${source.source.id}`;
  noteCross(tables.cross, source.cross, entry);
  if (kind === 'deal') rememberDeal(lookups, source.source.id, fields, plan.dealFields);
  if (isRoster) rememberPerson(lookups, fields);
  // The roster is never cut: who belongs to the rows asked for is looked up when the tables are finished.
  if (isAsked(work, key)) {
    tables.kept += 1;
    tables.keptRow = noteFed(tables.fed, tables.keptRow, entry);
  }
  for (const index of source.cohorts.keys()) addToCohort(work, index, key);
  return undefined;
};

/** Is the record of somebody without whom all is counted? */
const isPassedOver = ({ request: { without } }: Plan, who: string | undefined): boolean =>
  without !== undefined &&
  who !== undefined &&
  engineersAmong([who], 'owners').some((each) => without.has(each));

/** Says whose row of the roster describes the record's person. */
const lookAt = (entry: Entry, person: Fields | undefined): void => {
  entry.person = person;
  entry.turn += 1;
};

const noteDays = ({ plan, source, tables }: Work): void => {
  const days = source.eventDays(plan.entry);
  tables.given = (tables.given ?? 0) + 1;
  tables.earliest = earlier(tables.earliest, days?.first);
  tables.latest = later(tables.latest, days?.last);
  if (days !== undefined) noteDay(tables.recent, days.last);
};

/** Is the record among what --where asks for? Of somebody who moved it may be, if it is with one row of the roster. */
const isAsked = ({ plan, lookups, kind }: Work, key: string | undefined): boolean => {
  const { entry, asked } = plan;
  if (asked === undefined || asked(entry)) return true;
  if (kind === 'person' || key === undefined || !hasMoved(lookups, key)) return false;
  const latest = entry.person;
  const holds = stintsOf(lookups.roster, key).some((person) => {
    lookAt(entry, person);
    return asked(entry);
  });
  lookAt(entry, latest);
  return holds;
};

/** Notes the fields that the record has; the rest is watched for further. */
const noteFed = (fed: Set<string>, watched: readonly Watch[], entry: Entry): readonly Watch[] => {
  const seen = watched.filter(({ read }) => read(entry) !== undefined);
  if (seen.length === 0) return watched;
  for (const { key } of seen) fed.add(key);
  return watched.filter(({ key }) => !fed.has(key));
};

const addToCohort = (work: Work, index: number, key: string | undefined): void => {
  const { plan, lookups, source, tables, kind } = work;
  const { entry } = plan;
  const cohort = source.cohorts[index];
  if (cohort === undefined) return;
  const day = cohort.day?.(entry);
  entry.day = day;
  if (kind !== 'person' && hasMoved(lookups, key)) lookAt(entry, personOf(lookups, key, day));
  const isIn = plan.asked === undefined || plan.asked(entry);
  const target = (isIn ? tables.cohorts : tables.rest)[index];
  if (target === undefined) return;
  if (isIn && isKnown(plan, cohort, day)) tables.latestDated = later(tables.latestDated, day);
  const bucket = bucketFor({ plan, cohort, tables, target }, day);
  if (bucket === undefined) return;
  const cells = [bucket.all];
  for (const [place, read] of source.groups.entries()) {
    cells.push(cellOf(bucket.by[place] ?? new Map(), String(read(entry) ?? none)));
  }
  const deal = cohort.deals ? dealIdOf(entry) : undefined;
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
