import type { PointRow, ScoreRow } from '../generated/report.ts';
import type { Period } from '../types.ts';

/** The rows of one period. */
export interface PeriodScores {
  readonly period: Pick<Period, 'id'>;
  readonly scores: readonly ScoreRow[];
}

/** The numbers of several periods, those hidden or missing left out; in the order in which they are given. */
export const trendOf = (periods: readonly PeriodScores[]): PointRow[] =>
  periods.flatMap(({ period, scores }) =>
    scores.flatMap(({ group, level, id, parent, score, value }) =>
      score === undefined && value === undefined
        ? []
        : [
            {
              group,
              level,
              id,
              ...(parent === undefined ? {} : { parent }),
              period: period.id,
              ...(score === undefined ? {} : { score }),
              ...(value === undefined ? {} : { value }),
            },
          ],
    ),
  );
