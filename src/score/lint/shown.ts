import type { ScoreRow } from '../../generated/report.ts';
import type { LintRule } from '../../lint.ts';

/** What reports of several periods show: rules about numbers know no more of people than whoever reads those. */
export type Shown = readonly (readonly ScoreRow[])[];

/** A rule about numbers that reports show. */
export type ShownRule = LintRule<Shown>;

/** The value and the score of a metric in a group and a period. */
export interface Point {
  readonly value: number;
  readonly score: number;
}

/** The points of each scored metric, by group and number of the period. */
export const pointsIn = (shown: Shown): ReadonlyMap<string, ReadonlyMap<string, Point>> => {
  const points = new Map<string, Map<string, Point>>();
  for (const [period, rows] of shown.entries())
    for (const { level, id, group, status, value, score } of rows) {
      if (level !== 'metric' || status !== 'scored' || value === undefined || score === undefined) continue;
      const own = points.get(id) ?? new Map<string, Point>();
      points.set(id, own.set(`${period}\n${group}`, { value, score }));
    }
  return points;
};

/** Is it a point of everybody together? */
export const isOfAll = (key: string): boolean => key.endsWith('\nall');
