import type { CohortPlan } from './cohort-plan.ts';
import { type CrossCounts, mergeCross, startCross } from './crosschecks.ts';
import { type Lookups, mergeLookups, startLookups } from './join.ts';
import type { Plan, SourcePlan } from './plan.ts';
import { mergeDays, type RecentDays } from './recent-days.ts';
import { mergeTally, startTally, type Tally } from './tally.ts';

/** Everything counted so far: only states, never rows. */
export interface Tables {
  readonly plan: Plan;
  readonly lookups: Lookups;
  readonly sources: Map<string, SourceTables>;
}

export interface SourceTables {
  /** Rows handed in, and those that the filters left; absent until the source is first read. */
  given: number | undefined;
  kept: number;
  /** Earliest and latest day on which something happened, and latest day of any metric's date. */
  earliest: number | undefined;
  latest: number | undefined;
  latestDated: number | undefined;
  /** The last of the days on which something happened. */
  readonly recent: RecentDays;
  readonly fed: Set<string>;
  /** Names that the roster gives for zones and that are none, as far as a time of a record asked for one. */
  readonly unknownZones: Set<string>;
  /** By file, the metrics of which a record of it meets the `where` and lies in a period. */
  readonly met: Map<string, Set<string>>;
  readonly cross: CrossCounts;
  /** In the order of the plan's cohorts. */
  readonly cohorts: readonly CohortTables[];
  /** The same for the records that --where leaves out: others may have the report of all. */
  readonly rest: readonly CohortTables[];
}

export interface CohortTables {
  readonly buckets: Map<string, Bucket>;
}

/** The records of a span of days. */
export interface Bucket {
  readonly from: number;
  readonly to: number;
  /** `late`: a day of which it was not sure, when its records came, that asOf is not before it. Counted only if it is not. */
  readonly type: 'span' | 'late' | 'always';
  /** Earliest day of a record; undefined if they have none. */
  first: number | undefined;
  readonly all: Cell;
  /** By value, in the order of the plan's `by`. */
  readonly by: readonly Map<string, Cell>[];
}

/** The records of one group. */
export interface Cell {
  records: number;
  /** Who was seen, whatever the metrics look at. */
  readonly people: Set<string>;
  readonly deals: Set<string>;
  /** In the order of the cohort's metrics; absent until the first record. */
  readonly tallies: (Tally | undefined)[];
}

export const startCell = (): Cell => ({ records: 0, people: new Set(), deals: new Set(), tallies: [] });

export const startSource = ({ cohorts }: Pick<SourcePlan, 'cohorts'>): SourceTables => ({
  given: undefined,
  kept: 0,
  earliest: undefined,
  latest: undefined,
  latestDated: undefined,
  recent: new Map(),
  fed: new Set(),
  unknownZones: new Set(),
  met: new Map(),
  cross: startCross(),
  cohorts: cohorts.map(startCohort),
  rest: cohorts.map(startCohort),
});

const startCohort = (): CohortTables => ({ buckets: new Map() });

/** Empty tables for a plan. */
export const start = (plan: Plan): Tables => ({
  plan,
  lookups: startLookups(),
  sources: new Map([...plan.sources].map(([id, source]) => [id, startSource(source)])),
});

/**
 * Takes the counts of `b`, made with the same plan, into `a`. The result does not depend on how rows were divided, as
 * long as a record is in the same tables as the deal and the rows of the roster that it points at.
 */
export const merge = (a: Tables, b: Tables): void => {
  mergeLookups(a.lookups, b.lookups);
  for (const [id, from] of b.sources) {
    const into = a.sources.get(id);
    const plan = a.plan.sources.get(id);
    if (into !== undefined && plan !== undefined) mergeSource(into, from, plan);
  }
};

const mergeSource = (into: SourceTables, from: SourceTables, plan: SourcePlan): void => {
  if (from.given === undefined) return;
  into.given = (into.given ?? 0) + from.given;
  into.kept += from.kept;
  into.earliest = earlier(into.earliest, from.earliest);
  into.latest = later(into.latest, from.latest);
  mergeDays(into.recent, from.recent);
  into.latestDated = later(into.latestDated, from.latestDated);
  for (const key of from.fed) into.fed.add(key);
  for (const name of from.unknownZones) into.unknownZones.add(name);
  for (const [file, metrics] of from.met) for (const metric of metrics) metIn(into, file).add(metric);
  mergeCross(into.cross, from.cross);
  for (const [index, cohort] of plan.cohorts.entries()) {
    for (const part of ['cohorts', 'rest'] as const) {
      const [target, other] = [into[part][index], from[part][index]];
      if (target !== undefined && other !== undefined) mergeCohort(target, other, cohort);
    }
  }
};

const mergeCohort = (into: CohortTables, from: CohortTables, plan: CohortPlan): void => {
  for (const [key, bucket] of from.buckets) {
    const known = into.buckets.get(key) ?? emptyLike(bucket);
    into.buckets.set(key, known);
    mergeBucket(known, bucket, plan);
  }
};

/** The days of a bucket, and as many fields as it is grouped by. */
interface Frame extends Pick<Bucket, 'from' | 'to' | 'type'> {
  readonly by: readonly unknown[];
}

/** A bucket of the same days without records. */
export const emptyLike = ({ from, to, type, by }: Frame): Bucket => ({
  from,
  to,
  type,
  first: undefined,
  all: startCell(),
  by: by.map(() => new Map()),
});

/** Takes one bucket into another; the days may differ. */
export const mergeBucket = (into: Bucket, from: Bucket, plan: CohortPlan): void => {
  into.first = earlier(into.first, from.first);
  mergeCell(into.all, from.all, plan);
  for (const [index, cells] of from.by.entries()) {
    for (const [label, cell] of cells) mergeCell(cellOf(into.by[index] ?? new Map(), label), cell, plan);
  }
};

/** The metrics met by records of a file, to which more can be added. */
export const metIn = ({ met }: Pick<SourceTables, 'met'>, file: string): Set<string> => {
  const known = met.get(file);
  if (known !== undefined) return known;
  const fresh = new Set<string>();
  met.set(file, fresh);
  return fresh;
};

/** The cell of a value. */
export const cellOf = (cells: Map<string, Cell>, label: string): Cell => {
  const known = cells.get(label);
  if (known !== undefined) return known;
  const fresh = startCell();
  cells.set(label, fresh);
  return fresh;
};

/** Takes the records of one group into another. */
export const mergeCell = (into: Cell, from: Cell, { metrics }: CohortPlan): void => {
  into.records += from.records;
  for (const who of from.people) into.people.add(who);
  for (const deal of from.deals) into.deals.add(deal);
  for (const [index, metric] of metrics.entries()) {
    const tally = from.tallies[index];
    if (tally === undefined) continue;
    const known = into.tallies[index] ?? startTally(metric);
    into.tallies[index] = known;
    mergeTally(known, tally, metric);
  }
};

/** The later of two days, either of which may be unknown. */
export const later = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

/** The earlier of two days. */
export const earlier = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;
