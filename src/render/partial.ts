/** Scores of groups that rest on fewer parts than the same score of all records. */
import type { Report, ScoreRow } from '../generated/report.ts';
import { rowsOf } from '../rows-of.ts';

/** Shares of weights are sums of fractions. */
const tolerance = 1e-9;

/** Does the score of a group rest on less than the same score of the whole? An overall score does if one of its parts does. */
export const isPartial = (report: Pick<Report, 'scores'>, row: ScoreRow | undefined): boolean => {
  if (row?.score === undefined || row.group === 'all') return false;
  const isLess = ({ id, level, score, coverage = 1 }: ScoreRow): boolean => {
    const whole = rowsOf(report.scores, 'all').find((each) => each.level === level && each.id === id);
    return score !== undefined && whole !== undefined && coverage < (whole.coverage ?? 1) - tolerance;
  };
  if (isLess(row)) return true;
  return (
    row.level === 'overall' &&
    rowsOf(report.scores, row.group).some(
      (part) => part.level === 'dimension' && part.weight > 0 && isLess(part),
    )
  );
};

/** Does any score of a group have the mark? */
export const hasPartial = (report: Pick<Report, 'scores'>): boolean =>
  report.scores.some((row) => row.level !== 'metric' && isPartial(report, row));

/** What the mark means. */
export const partialText = 'part of it is missing: do not compare it with the others';
