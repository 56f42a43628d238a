import { batchesOf } from '../batch-builder.ts';
import { type Batch, fieldsAt } from '../columns.ts';
import type { Fields, Row, Source } from '../types.ts';
import type { EventDays } from './as-of.ts';
import { drawerFor, isKnown } from './buckets.ts';
import { noteColumns, noteRecord } from './crosschecks.ts';
import { noDay } from './day-column.ts';
import { type Desk, deskFor, noteFed } from './desk.ts';
import { dealIdOf, type Entry, someFields } from './entry.ts';
import { engineersAmong, forget, personOf, rememberDeal, rememberPerson } from './join.ts';
import { stintsOf } from './people.ts';
import type { Plan } from './plan.ts';
import { firstKept, noteDay, surelyReached } from './recent-days.ts';
import { countIn } from './statistics/statistic.ts';
import { earlier, later, metIn, startSource, type Tables } from './tables.ts';
import { addToCells, addToCounts, countsIn, trayIn } from './trays.ts';

/** Rows of a file that a rule leaves out. */
export interface Filtered {
  readonly file: string;
  /** `where of deals`. */
  readonly rule: string;
  readonly count: number;
}

/**
 * Counts records of a source. The roster and the deals must come before the records that point at them.
 * @returns rows left out by the source's own `where`; how many the one asked for leaves out is not told, for it would say
 * how many records of somebody any filter matches
 */
export const addBatch = (tables: Tables, source: Source, batch: Batch): readonly Filtered[] => {
  const counts = new Map<string, number>();
  addEach(tables, source, batch, (_, rule) => {
    if (rule !== undefined) countIn(counts, rule);
  });
  return [...counts].map(([rule, count]) => ({ file: batch.file, rule, count }));
};

/**
 * The same, and tells of each record, by its place in the batch, what became of it.
 * @param tell with the rule that leaves the record out, if one does
 */
export const addEach = (
  tables: Tables,
  source: Source,
  batch: Batch,
  tell: (row: number, rule: string | undefined) => void,
): void => {
  const desk = deskFor(tables, source.id);
  desk.tables.given ??= 0;
  desk.met = metIn(desk.tables, batch.file);
  const { entry } = desk.plan;
  entry.batch = batch;
  entry.isDeal = desk.kind === 'deal';
  const { last } = noteEvents(desk, batch);
  const rows = new Int32Array(batch.count);
  let kept = 0;
  for (let row = 0; row < batch.count; row += 1) {
    entry.row = row;
    desk.reachedAtHand = Math.max(desk.reached, last[row] as number);
    const left = addRecord(desk);
    if (left === undefined) {
      rows[kept] = row;
      kept += 1;
    }
    tell(row, left === passedOver ? undefined : left);
  }
  noteColumns(desk.tables.cross, desk.source.cross, { batch, rows: rows.subarray(0, kept), entry });
  // The clock is the plan's, and another thread has a plan of its own.
  for (const name of desk.plan.clock.unknownZones()) desk.tables.unknownZones.add(name);
};

/** The same for records that come one by one. */
export const add = (tables: Tables, source: Source, rows: readonly Row[]): readonly Filtered[] => {
  deskFor(tables, source.id).tables.given ??= 0;
  return batchesOf(rows).flatMap((batch) => addBatch(tables, source, batch));
};

/** Forgets what a source has told, before it is read again. */
export const reset = (tables: Tables, sourceId: string): void => {
  const source = tables.plan.sources.get(sourceId);
  if (source === undefined) return;
  tables.sources.set(sourceId, startSource(source));
  forget(tables.lookups, sourceId, tables.plan.model.roster === sourceId ? 'roster' : 'other');
};

/** Why records of somebody without whom all is counted are left out: nothing is told of it. */
const passedOver = Symbol('passed over');

/** @returns the rule that leaves the record at hand out, if one does */
const addRecord = (desk: Desk): string | typeof passedOver | undefined => {
  const { plan, lookups, source, tables, kind, pointers } = desk;
  const { entry } = plan;
  entry.deal = pointers.deal(entry);
  entry.who = pointers.who(entry);
  desk.whoAt = pointers.whoAt(entry);
  entry.person = pointers.person(entry);
  if (isPassedOver(plan, entry.who)) return passedOver;
  noteFed(desk.anyRow, tables.fed, entry);
  if (source.own !== undefined && !source.own(entry)) return `where of ${source.source.id}`;
  noteRecord(tables.cross, source.cross, entry);
  if (kind === 'deal' && plan.dealFields.length > 0)
    rememberDeal(lookups, source.source.id, someFields(entry, ['id', ...plan.dealFields]), plan.dealFields);
  if (desk.isRoster) rememberPerson(lookups, ownFields(entry));
  const moved = pointers.moved(entry);
  // The roster is never cut: who belongs to the rows asked for is looked up when the tables are finished.
  if (isAsked(desk, moved)) {
    tables.kept += 1;
    noteFed(desk.keptRow, tables.fed, entry);
  }
  for (let index = 0; index < source.cohorts.length; index += 1) addToCohort(desk, index, moved);
  return undefined;
};

/** Is the record of somebody without whom all is counted? */
const isPassedOver = ({ request: { without } }: Plan, who: string | undefined): boolean =>
  without !== undefined &&
  who !== undefined &&
  engineersAmong([who], 'owners').some((each) => without.has(each));

const ownFields = ({ batch, row, fields }: Entry): Fields =>
  batch === undefined ? fields : fieldsAt(batch, row);

/** Notes when something happened: of every record of the batch, whatever leaves it out, before any is counted. */
const noteEvents = (desk: Desk, batch: Batch): EventDays => {
  const { plan, source, tables } = desk;
  tables.given = (tables.given ?? 0) + batch.count;
  const events = source.eventDays(batch, plan.entry);
  const { first, last } = events;
  tables.earliest = earlier(tables.earliest, first);
  for (let row = 0; row < batch.count; row += 1) {
    const day = last[row] as number;
    if (day < desk.firstKept || day === noDay) continue;
    tables.latest = later(tables.latest, day);
    noteDay(tables.recent, day);
    desk.firstKept = firstKept(tables.recent);
  }
  desk.reached = surelyReached(tables.recent);
  return events;
};

/**
 * Is the record among what --where asks for? Of somebody who moved it may be, if it is with one row of the roster.
 * @param moved key of the record's person, if that has several
 */
const isAsked = ({ plan: { entry, asked }, lookups }: Desk, moved: string | undefined): boolean => {
  if (asked === undefined || asked(entry)) return true;
  if (moved === undefined) return false;
  const latest = entry.person;
  const holds = stintsOf(lookups.roster, moved).some((person) => {
    entry.person = person;
    return asked(entry);
  });
  entry.person = latest;
  return holds;
};

const addToCohort = (desk: Desk, index: number, moved: string | undefined): void => {
  const { plan, lookups, source, tables } = desk;
  const { entry } = plan;
  const cohort = source.cohorts[index];
  if (cohort === undefined) return;
  const day = cohort.day?.(entry);
  entry.day = day;
  if (moved !== undefined) entry.person = personOf(lookups, moved, day);
  const isIn = plan.asked === undefined || plan.asked(entry);
  const shelf = (isIn ? desk.cohorts : desk.rest)[index];
  if (shelf === undefined) return;
  if (isIn && isKnown(plan, cohort, day)) tables.latestDated = later(tables.latestDated, day);
  const drawer = drawerFor(shelf, day, desk.reachedAtHand);
  if (drawer === undefined) return;
  const tray = trayIn(drawer, source.groups, entry);
  addToCells(tray, cohort.deals ? dealIdOf(entry) : undefined, desk);
  for (const { index: place, rest } of cohort.matching(entry)) {
    const metric = cohort.metrics[place];
    if (metric === undefined || (rest !== undefined && !rest(entry))) continue;
    addToCounts(countsIn(tray, place, metric), metric, desk);
  }
};
