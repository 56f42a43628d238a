import type { PointRow, ScoreRow } from '../generated/report.ts';
import type { Period } from '../types.ts';
import { type RowKey, rowKey } from './row-key.ts';

/** The rows of one period. */
export interface PeriodScores {
  readonly period: Pick<Period, 'id'>;
  readonly scores: readonly ScoreRow[];
}

/**
 * The numbers of several periods, in the order in which they are given. What is missing or hidden is left out, and what
 * is hidden in the last period, or not in it, is left out of all of them.
 */
export const trendOf = (periods: readonly PeriodScores[]): PointRow[] => {
  const shown = new Set(
    (periods.at(-1)?.scores ?? []).filter(({ status }) => status !== 'suppressed').map(rowKey),
  );
  return periods.flatMap(({ period, scores }) => scores.flatMap((row) => pointOf(row, period.id, shown)));
};

const pointOf = (row: ScoreRow, period: string, shown: ReadonlySet<RowKey>): PointRow[] => {
  const { group, level, id, parent, score, value } = row;
  return (score === undefined && value === undefined) || !shown.has(rowKey(row))
    ? []
    : [
        {
          group,
          level,
          id,
          ...(parent === undefined ? {} : { parent }),
          period,
          ...(score === undefined ? {} : { score }),
          ...(value === undefined ? {} : { value }),
        },
      ];
};
