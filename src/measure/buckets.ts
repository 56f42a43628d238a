import type { AskedPeriod } from './asked-periods.ts';
import type { CohortPlan } from './cohort-plan.ts';
import { type Plan, spanAt } from './plan.ts';
import { type Bucket, type CohortTables, earlier, type SourceTables, shelve, startCell } from './tables.ts';

/** Where records of one cohort are counted. */
export interface Shelf {
  readonly plan: Plan;
  readonly cohort: CohortPlan;
  readonly tables: SourceTables;
  readonly target: CohortTables;
}

/** Where a record of a day belongs; nowhere if it has no date, lies after asOf, or in no period asked for. */
export const bucketFor = (shelf: Shelf, day: number | undefined): Bucket | undefined => {
  const { plan, cohort, tables } = shelf;
  if (cohort.day === undefined) return bucketAt(shelf, 'always', always);
  if (day === undefined || !isKnown(plan, cohort, day)) return undefined;
  const isLate = plan.asOf === undefined && (tables.latest === undefined || day > tables.latest);
  const bucket = isLate ? lateBucket(shelf, day) : spanBucket(shelf, day);
  if (bucket !== undefined) bucket.first = earlier(bucket.first, day);
  return bucket;
};

/** Has the metric a date, and the record too, and does it not lie after asOf? */
export const isKnown = (
  { asOf }: Pick<Plan, 'asOf'>,
  cohort: Pick<CohortPlan, 'day'>,
  day: number | undefined,
): boolean => cohort.day !== undefined && day !== undefined && (asOf === undefined || day <= asOf);

type Frame = Pick<Bucket, 'from' | 'to' | 'type'>;

const always: Frame = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, type: 'always' };

const lateBucket = (shelf: Shelf, day: number): Bucket | undefined =>
  spanOf(shelf.plan, day) && bucketAt(shelf, `late ${day}`, { from: day, to: day, type: 'late' });

const spanBucket = (shelf: Shelf, day: number): Bucket | undefined => {
  const { last } = shelf.target;
  if (last !== undefined && last.from <= day && day <= last.to) return last;
  const bucket = knownSpan(shelf, day) ?? newSpan(shelf, day);
  if (bucket !== undefined) shelf.target.last = bucket;
  return bucket;
};

const knownSpan = ({ target }: Shelf, day: number): Bucket | undefined =>
  target.spans.find(({ from, to }) => from <= day && day <= to);

const newSpan = (shelf: Shelf, day: number): Bucket | undefined => {
  const span = spanOf(shelf.plan, day);
  return span && bucketAt(shelf, span.period.id, { from: span.from, to: span.to, type: 'span' });
};

const spanOf = ({ spans, model }: Plan, day: number): AskedPeriod | undefined =>
  spanAt(day, spans, model.calendar.fiscalYearStart);

const bucketAt = ({ plan, target }: Shelf, key: string, frame: Frame): Bucket => {
  const known = target.buckets.get(key);
  if (known !== undefined) return known;
  const fresh: Bucket = { ...frame, first: undefined, all: startCell(), by: plan.by.map(() => new Map()) };
  return shelve(target, key, fresh);
};
