import type { Report, ScoreRow } from '../generated/report.ts';
import type { Problem } from '../problems.ts';
import type { Baseline } from './change.ts';
import { daysOf, leavesEmpty } from './period-days.ts';
import { countingIn } from './same-parts.ts';

/** A period and what was counted in it up to a day. */
export type Seen = Pick<Report, 'period' | 'asOf' | 'scores'>;

/**
 * Why a row must not be compared: the records of a metric that counts in it end before the period does, so that there
 * will be more. Undefined if the period seems to be over.
 */
export const notOver = (row: ScoreRow, seen: Seen): string | undefined => {
  const share = shareAfter(seen);
  return countingIn(row, seen.scores).some(({ id }) => !leavesEmpty(share, recordsOf(id, seen)))
    ? `${seen.period.id} is not over: the records end on ${seen.asOf}`
    : undefined;
};

/** A baseline with which nothing is compared that will still grow. */
export const untilOver = (baseline: Baseline, seen: Seen): Baseline => ({
  ...baseline,
  incomparable: (row, now) => baseline.incomparable(row, now) ?? notOver(row, seen),
});

/** Says so of a period of which any metric is not complete. */
export const notOverNotes = (seen: Seen): Problem[] => {
  const { period, asOf, scores } = seen;
  if (!scores.some((row) => row.group === 'all' && row.level === 'metric' && notOver(row, seen))) return [];
  const days = daysOf(period);
  return [
    {
      code: 'measure/not-over',
      severity: 'warning',
      message: `${period.id} is not over: ${Math.max(0, daysOf({ ...period, to: asOf }))} of ${days} days are in the files`,
      hint: 'its counts will grow, so nothing is called a change; score it again when it is over, or name a period that is',
    },
  ];
};

/** Share of the period after the last day of which something is known. */
const shareAfter = ({ period, asOf }: Seen): number =>
  asOf === 'unknown' || period.id === 'all' || asOf >= period.to
    ? 0
    : Math.min(1, (daysOf({ from: asOf, to: period.to }) - 1) / daysOf(period));

/** Records in the period, of everybody together. */
const recordsOf = (metric: string, { scores }: Seen): number =>
  scores.find(({ group, level, id }) => group === 'all' && level === 'metric' && id === metric)?.funnel
    ?.inPeriod ?? 0;
