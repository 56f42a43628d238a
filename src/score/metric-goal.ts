import type { Goal, Metric } from '../types.ts';
import { goal } from './judge.ts';

/**
 * The values of a metric that reach a score. Records are never fewer than 0, so a goal for their number does not begin
 * there or below: every value reaches that end.
 *
 * @example metricGoal({ statistic: { type: 'count' }, curve: { type: 'range', zero: [-1, 5], ideal: [0, 2] } }, 50) // => { max: 3.5 }
 */
export const metricGoal = (
  { curve, statistic }: Pick<Metric, 'curve' | 'statistic'>,
  target: number,
): Goal | undefined => {
  const wanted = curve && goal(curve, target);
  if (wanted?.min === undefined || wanted.min > 0 || !countsRecords(statistic)) return wanted;
  const { min: _, ...rest } = wanted;
  return rest;
};

const countsRecords = (statistic: Metric['statistic']): boolean =>
  statistic.type === 'count' || (statistic.type === 'rate' && statistic.of === 'count');
