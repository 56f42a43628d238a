import type { ScoreRow, SpreadRow } from '../generated/report.ts';
import type { Spread } from '../spread.ts';
import { placeIn, type RowKey, rowKey } from './row-key.ts';

/** Where the bounds of a number are values of single records. */
const ofRecords: ReadonlySet<string | undefined> = new Set(['orderStatistics', 'kaplanMeier']);

/**
 * Spreads as a report keeps them, for comparing it later. Bounds that are values of single records are kept of everybody
 * together only, where many stand between them, and never of answers.
 */
export const spreadRows = (
  {
    scores,
    spreads,
  }: { readonly scores: readonly ScoreRow[]; readonly spreads: ReadonlyMap<RowKey, Spread> },
  isAnswered: (metric: string) => boolean,
): SpreadRow[] =>
  scores.flatMap((row) => {
    const spread = spreads.get(rowKey(row));
    const isTelling = ofRecords.has(row.method) && (row.group !== 'all' || isAnswered(row.id));
    return spread === undefined || isTelling
      ? []
      : [
          {
            ...placeIn(rowKey(row)),
            bounds: spread.map((bound) => (Number.isFinite(bound) ? bound : null)),
          },
        ];
  });

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
