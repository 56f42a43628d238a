import type { Kind } from '../types.ts';
import { type Shelf, shelfOf } from './buckets.ts';
import type { Entry } from './entry.ts';
import type { Lookups } from './join.ts';
import type { Plan, SourcePlan, Watch } from './plan.ts';
import { type Pointers, pointersOf } from './pointers.ts';
import { firstKept, surelyReached } from './recent-days.ts';
import type { SourceTables, Tables } from './tables.ts';
import type { AtHand } from './trays.ts';
import { roundReader } from './wave.ts';

/**
 * What adding the rows of a source needs at hand. It is kept from batch to batch beside the tables, never in them: it can
 * be worked out from them again, and could not be sent to another thread.
 */
export interface Desk extends AtHand {
  readonly plan: Plan;
  readonly lookups: Lookups;
  readonly source: SourcePlan;
  readonly tables: SourceTables;
  readonly kind: Kind;
  readonly isRoster: boolean;
  readonly pointers: Pointers;
  /** Fields not seen yet, in any row and in those that the filters leave. */
  readonly anyRow: Watch[];
  readonly keptRow: Watch[];
  /** Days before this one are not among the last that are kept. */
  firstKept: number;
  /** A day that asOf will not be before, by all records up to this batch; and by the one at hand, if it is no slip. */
  reached: number;
  reachedAtHand: number;
  /** In the order of the plan's cohorts: for the records asked for, and for those that --where leaves out. */
  readonly cohorts: readonly Shelf[];
  readonly rest: readonly Shelf[];
}

const desks = new WeakMap<SourceTables, Desk>();

/** The desk for a source, as it was left. */
export const deskFor = (tables: Tables, id: string): Desk => {
  const [source, counts] = [tables.plan.sources.get(id), tables.sources.get(id)];
  if (source === undefined || counts === undefined) throw new Error(`the plan has no source ${id}`);
  const known = desks.get(counts);
  if (known !== undefined && known.plan === tables.plan && known.lookups === tables.lookups) return known;
  const fresh = deskOf(tables, source, counts);
  desks.set(counts, fresh);
  return fresh;
};

const deskOf = ({ plan, lookups }: Tables, source: SourcePlan, tables: SourceTables): Desk => {
  const unseen = (watched: readonly Watch[]): Watch[] => watched.filter(({ key }) => !tables.fed.has(key));
  const shelves = (part: 'cohorts' | 'rest'): Shelf[] =>
    source.cohorts.flatMap((cohort, index) => {
      const target = tables[part][index];
      return target === undefined ? [] : [shelfOf({ plan, cohort, target })];
    });
  return {
    plan,
    entry: plan.entry,
    lookups,
    source,
    tables,
    kind: source.source.kind,
    isRoster: plan.model.roster === source.source.id,
    pointers: pointersOf(source.source.kind, lookups, plan.dealFields),
    anyRow: unseen(source.anyRow),
    keptRow: unseen(source.keptRow),
    firstKept: firstKept(tables.recent),
    reached: surelyReached(tables.recent),
    reachedAtHand: Number.NEGATIVE_INFINITY,
    cohorts: shelves('cohorts'),
    rest: shelves('rest'),
    whoAt: undefined,
    roundOf: source.source.kind === 'survey' ? roundReader() : undefined,
    met: new Set(),
  };
};

/** Notes the fields that the record has; those are watched for no further. */
export const noteFed = (watched: Watch[], fed: Set<string>, entry: Entry): void => {
  for (let index = watched.length - 1; index >= 0; index -= 1) {
    const watch = watched[index];
    if (watch === undefined || watch.read(entry) === undefined) continue;
    fed.add(watch.key);
    watched.splice(index, 1);
  }
};
