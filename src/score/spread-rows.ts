import type { SpreadRow } from '../generated/report.ts';
import type { Spread } from '../spread.ts';
import { placeIn, type RowKey, rowKey } from './row-key.ts';

/** Spreads as a report keeps them, for comparing it later. */
export const spreadRows = (spreads: ReadonlyMap<RowKey, Spread>): SpreadRow[] =>
  [...spreads].map(([key, spread]) => ({
    ...placeIn(key),
    bounds: spread.map((bound) => (Number.isFinite(bound) ? bound : null)),
  }));

/** The spreads that a report has kept. */
export const spreadsIn = (rows: readonly SpreadRow[]): ReadonlyMap<RowKey, Spread> =>
  new Map(rows.map((row) => [rowKey(row), unbounded(row.bounds)]));

/** Nothing bounds a number from below before its first bound, nor from above after its last. */
const unbounded = (bounds: SpreadRow['bounds']): Spread => {
  const first = bounds.findIndex((bound) => bound !== null);
  return bounds.map(
    (bound, place) => bound ?? (place < first ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY),
  );
};
