import type { ScoreRow } from '../generated/report.ts';
import type { Dimension, Goal, Measured, Measurement, Metric } from '../types.ts';
import type { Judge } from './curves/curve.ts';
import { judgedInterval } from './sure.ts';

/** A metric in its place. */
interface Placed {
  readonly metric: Metric;
  readonly dimension: Dimension;
  /** Absent if the metric has no curve. */
  readonly judge: Judge | undefined;
  /** A score that is on target. */
  readonly target: number;
  /** The values that reach it. */
  readonly goal: Goal | undefined;
  readonly group: string;
}

/** The row of a metric: its value and score, or the reason why there is none. */
export const metricRow = (
  placed: Placed,
  measurement: Measurement | undefined,
  hidden: string | undefined,
): ScoreRow => {
  const { metric, dimension, judge, target, group, goal } = placed;
  const { unit } = metric;
  const weight = dimension.metrics[metric.id] ?? 0;
  const whole = Object.values(dimension.metrics).reduce((sum, each) => sum + each, 0);
  const base = {
    group,
    level: 'metric' as const,
    id: metric.id,
    parent: dimension.id,
    label: metric.title,
    weight: whole === 0 ? 0 : weight / whole,
    ...(unit === undefined ? {} : { unit }),
    ...(goal === undefined ? {} : { goal: { ...goal } }),
  };
  const fileReason = measurement && reasonOfFiles(measurement);
  if (fileReason !== undefined) return { ...base, ...fileReason };
  if (hidden !== undefined) return { ...base, status: 'suppressed', reason: hidden };
  if (measurement === undefined)
    return { ...base, status: 'noData', reason: `nothing was measured for ${metric.id}` };
  const { result, n, people } = measurement;
  const funnel = funnelOf(measurement, group);
  if ('missing' in result)
    return { ...base, status: result.missing, reason: result.reason, n, people, ...funnel };
  const judged = judgedBy(result, { judge: weight === 0 ? undefined : judge, target });
  // There is a row for each metric of each group: to spread so many into one takes ten times as long.
  return Object.assign(base, judged, { value: result.value }, bounds(result), { n, people }, funnel);
};

/**
 * What the files lack says nothing about anybody, and is told of small groups too. What is found out by counting people
 * does: that more answered than are on the roster tells how many answered.
 */
const reasonOfFiles = ({ result, n }: Measurement): Pick<ScoreRow, 'status' | 'reason'> | undefined =>
  'missing' in result && n === 0 && (result.missing === 'noData' || result.missing === 'notApplicable')
    ? { status: result.missing, reason: result.reason }
    : undefined;

type Judged = Pick<ScoreRow, 'status' | 'score' | 'scoreLow' | 'scoreHigh' | 'against'>;

/** A metric without a curve, or without weight, is shown and not scored. */
const judgedBy = (
  result: Measured,
  { judge, target }: { judge: Judge | undefined; target: number },
): Judged => {
  return judge === undefined
    ? { status: 'informational' }
    : { status: 'scored', score: judge.score(result.value), ...judgedInterval(result, judge, target) };
};

/** The interval of the value, an end that nothing bounds left out, and its method. */
const bounds = ({ interval, method }: Measured): Pick<ScoreRow, 'valueLow' | 'valueHigh' | 'method'> => {
  if (interval === undefined || method === undefined) return {};
  const [low, high] = interval;
  return {
    ...(Number.isFinite(low) ? { valueLow: low } : {}),
    ...(Number.isFinite(high) ? { valueHigh: high } : {}),
    method,
  };
};

/**
 * How records came to be counted; not where nobody is counted in the end, for then it may speak of one person. What is
 * still open is told of the whole alone: in a group it may be the work of one person, beside a number of many.
 */
const funnelOf = ({ funnel, people }: Measurement, group: string): Pick<ScoreRow, 'funnel'> => {
  if (people === 0 && funnel.matched > 0) return {};
  const { open: _, overdue: __, exposure: ___, ...counted } = funnel;
  const told = group === 'all' ? funnel : counted;
  return { funnel: { ...told, leftOut: { ...told.leftOut } } };
};
