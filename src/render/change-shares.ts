import type { Report, ScoreRow } from '../generated/report.ts';
import { configOf } from './report-parts.ts';

/** A metric with what it adds to the change of its dimension. */
export interface Share {
  readonly row: ScoreRow;
  /** In points of the dimension; absent if the metric has no score, or none that can be followed back. */
  readonly points?: number;
}

/** Metrics that are named for what they add; the others only if they changed clearly. */
const most = 3;

/**
 * The metrics behind a clear change of a dimension: first those that carry most of it, whether they changed clearly by
 * themselves or not, then all others that did.
 */
export const sharesOf = (report: Report, head: ScoreRow, metrics: readonly ScoreRow[]): readonly Share[] => {
  const shares = metrics.map((row): Share => {
    const points = pointsOf(report, { head, row, metrics });
    return points === undefined ? { row } : { row, points };
  });
  const way = Math.sign(head.change ?? 0);
  const along = ({ points = 0 }: Share): number => way * points;
  const carrying = shares
    .filter((share) => along(share) >= leastPoints)
    .toSorted((a, b) => along(b) - along(a))
    .slice(0, most);
  const others = shares.filter(
    (share) => !carrying.includes(share) && share.row.verdict?.startsWith('clear') === true,
  );
  return [...carrying, ...others];
};

/** What is printed as nothing carries nothing. */
const leastPoints = 0.05;

interface Part {
  readonly head: ScoreRow;
  readonly row: ScoreRow;
  readonly metrics: readonly ScoreRow[];
}

/** Only the parts of an arithmetic mean add up. */
const pointsOf = (report: Report, { head, row, metrics }: Part): number | undefined => {
  const { dimensions, aggregation } = configOf(report);
  const method = dimensions?.[head.id]?.aggregation ?? aggregation?.metrics ?? 'arithmetic';
  const before = previousScoreOf(report, row);
  if (method !== 'arithmetic' || row.score === undefined || before === undefined || row.weight === 0)
    return undefined;
  const whole = metrics.reduce((sum, { score, weight }) => sum + (score === undefined ? 0 : weight), 0);
  return (row.weight / whole) * (row.score - before);
};

/**
 * The score that the earlier value has by the curve of today. The trend holds it, unless what the report is compared
 * with has another value for that period than the trend.
 */
const previousScoreOf = ({ trend = [], previousPeriod }: Report, row: ScoreRow): number | undefined =>
  row.previous === undefined
    ? undefined
    : trend.find(
        ({ group, level, id, period, value }) =>
          group === row.group &&
          level === 'metric' &&
          id === row.id &&
          period === previousPeriod?.id &&
          value === row.previous,
      )?.score;
