import type { FieldPath, Metric, PeriodDate } from '../types.ts';
import { pathsOf } from './fed.ts';
import { statisticPaths } from './statistics/needs.ts';

/**
 * Every field that a metric reads, its date first, each once.
 * @example metricPaths({ date: 'closed_at', where: { outcome: 'won' }, statistic: { type: 'mean', field: 'amount' } }) // => ['closed_at', 'outcome', 'amount']
 */
export const metricPaths = ({
  date,
  where = {},
  statistic,
}: Pick<Metric, 'date' | 'where' | 'statistic'>): FieldPath[] => [
  ...new Set([
    ...(date === undefined ? [] : [fieldOf(date)]),
    ...pathsOf(where),
    ...statisticPaths(statistic),
  ]),
];

/**
 * The field of a metric's `date`.
 * @example fieldOf({ field: 'closed_at', addMonths: 12 }) // => 'closed_at'
 */
export const fieldOf = (date: PeriodDate): FieldPath => (typeof date === 'string' ? date : date.field);
