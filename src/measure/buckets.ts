import type { CohortPlan } from './cohort-plan.ts';
import { type Plan, spanAt } from './plan.ts';
import { type Bucket, type CohortTables, emptyLike } from './tables.ts';
import { type Drawer, drawerOf } from './trays.ts';

/** Where records of one cohort are counted. */
export interface Shelf {
  readonly plan: Plan;
  readonly cohort: CohortPlan;
  readonly target: CohortTables;
  /** What is known of days: their drawer, as days of a span and as days to come; undefined if they have none. */
  readonly spans: Map<number, Drawer | undefined>;
  readonly late: Map<number, Drawer | undefined>;
  /** By their buckets. */
  readonly drawers: Map<Bucket, Drawer>;
}

/** The days that are remembered; more do not occur in sane data. */
const most = 40_000;

/** A shelf on which nothing has been looked for. */
export const shelfOf = ({ plan, cohort, target }: Omit<Shelf, 'spans' | 'late' | 'drawers'>): Shelf => ({
  plan,
  cohort,
  target,
  spans: new Map(),
  late: new Map(),
  drawers: new Map(),
});

/**
 * Where a record of a day belongs; nowhere if it has no date, lies after asOf, or in no period asked for.
 * @param reached a day that asOf, if it is not known yet, will not be before
 */
export const drawerFor = (shelf: Shelf, day: number | undefined, reached: number): Drawer | undefined => {
  const { plan, cohort } = shelf;
  if (cohort.day === undefined) return drawerAt(shelf, 'always', always);
  if (day === undefined || !isKnown(plan, cohort, day)) return undefined;
  const isLate = plan.asOf === undefined && day > reached;
  const known = isLate ? shelf.late : shelf.spans;
  const drawer = known.get(day) ?? findDrawer(shelf, day, known);
  const bucket = drawer?.bucket;
  if (bucket !== undefined && (bucket.first === undefined || day < bucket.first)) bucket.first = day;
  return drawer;
};

/** Has the metric a date, and the record too, and does it not lie after asOf? */
export const isKnown = (
  { asOf }: Pick<Plan, 'asOf'>,
  cohort: Pick<CohortPlan, 'day'>,
  day: number | undefined,
): boolean => cohort.day !== undefined && day !== undefined && (asOf === undefined || day <= asOf);

type Frame = Pick<Bucket, 'from' | 'to' | 'type'>;

const always: Frame = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, type: 'always' };

const findDrawer = (shelf: Shelf, day: number, known: Shelf['spans']): Drawer | undefined => {
  if (known.has(day)) return undefined;
  if (known.size >= most) known.clear();
  const span = spanAt(day, shelf.plan.spans, shelf.plan.model.calendar.fiscalYearStart);
  const drawer =
    span &&
    (known === shelf.late
      ? drawerAt(shelf, `late ${day}`, { from: day, to: day, type: 'late' })
      : drawerAt(shelf, span.period.id, { from: span.from, to: span.to, type: 'span' }));
  known.set(day, drawer);
  return drawer;
};

const drawerAt = (shelf: Shelf, key: string, frame: Frame): Drawer => {
  const bucket = bucketAt(shelf, key, frame);
  const known = shelf.drawers.get(bucket);
  if (known !== undefined) return known;
  const fresh = drawerOf(bucket);
  shelf.drawers.set(bucket, fresh);
  return fresh;
};

const bucketAt = ({ plan, target: { buckets } }: Shelf, key: string, frame: Frame): Bucket => {
  const known = buckets.get(key);
  if (known !== undefined) return known;
  const { from, to, type } = frame;
  const fresh = emptyLike({ from, to, type, by: plan.by });
  buckets.set(key, fresh);
  return fresh;
};
