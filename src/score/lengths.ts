import type { Report, ScoreRow } from '../generated/report.ts';
import { listed } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { Metric, Model, Period } from '../types.ts';
import { daysOf } from './period-days.ts';
import { countingIn } from './same-parts.ts';

/** Two periods, and the metrics that count in a row. */
interface Sides {
  readonly model: Pick<Model, 'metrics'>;
  readonly before: Period;
  readonly now: Period;
  /** Rows of either period. */
  readonly scores: readonly ScoreRow[];
}

/**
 * Why a row must not be compared: its number, or one that counts in it, grows with the days of a period, and one of the
 * periods is longer. Undefined if they are as long as each other, or no such number counts.
 */
export const otherLength = (row: ScoreRow, { model, before, now, scores }: Sides): string | undefined => {
  const [was, is] = [daysOf(before), daysOf(now)];
  if (isAsLong(was, is)) return undefined;
  return countingIn(row, scores).some(({ id }) => isOf(model.metrics[id], [...growing, ...shifting]))
    ? `the periods differ in length: ${was} and ${is} days`
    : undefined;
};

/** Goalposts of what grows with the days of a period are meant for a quarter. */
export const goalNotes = (
  { metrics }: Pick<Model, 'metrics'>,
  { period, scores }: Pick<Report, 'period' | 'scores'>,
): Problem[] => {
  const days = daysOf(period);
  if (isAsLong(days, quarter)) return [];
  const labels = scores.flatMap(({ group, level, id, label, score, weight }) =>
    group === 'all' && level === 'metric' && score !== undefined && weight > 0 && isOf(metrics[id], growing)
      ? [label]
      : [],
  );
  if (labels.length === 0) return [];
  const goals = labels.length === 1 ? 'the goal of' : 'the goals of';
  return [
    {
      code: 'measure/goal-span',
      severity: 'notice',
      message: `${goals} ${listed([...new Set(labels)])} ${labels.length === 1 ? 'is' : 'are'} meant for a quarter; ${period.id === 'all' ? 'these are all dates' : `${period.id} has ${days} days`}`,
      hint: 'look at the value, or change the goalposts of its curve for such periods: --set metrics.<id>.curve.best=<number>',
    },
  ];
};

/** Days of a quarter, give or take one. */
const quarter = 91;

/** Months, quarters and halves of a year differ by a few days. */
const isAsLong = (a: number, b: number): boolean => Math.abs(a - b) <= 0.1 * Math.max(a, b);

type Type = Metric['statistic']['type'];

/** The longer a period is, the larger these are. */
const growing: readonly Type[] = ['count', 'sum', 'breadth', 'perDeal'];

/** These are other numbers in a longer period, but nobody can say whether larger ones. */
const shifting: readonly Type[] = ['gini', 'distinctRatio'];

const isOf = (metric: Metric | undefined, types: readonly Type[]): boolean =>
  metric?.date !== undefined && types.includes(metric.statistic.type) && !isWhole(metric);

/**
 * Of deals that a date of their own puts into the period all records count, however long it is; and a share of weeks is
 * one of as many weeks as there are.
 */
const isWhole = ({ date, statistic }: Metric): boolean =>
  (statistic.type === 'breadth' && statistic.every !== undefined) ||
  (statistic.type === 'perDeal' &&
    (typeof date === 'object' ? date.field : date)?.startsWith('deal.') === true);
