import type { StatisticSpec } from './types.ts';

/** They look at a record in every period, each at what it was then, and not by a date of the metric. */
const spanning: ReadonlySet<StatisticSpec['type']> = new Set(['load', 'openShare', 'preceded', 'clearance']);

/**
 * Does a statistic look at all records in every period, whatever date the metric has?
 * @example spansPeriods({ type: 'load' }) // => true
 * @example spansPeriods({ type: 'duration' }) // => false
 */
export const spansPeriods = ({ type }: Pick<StatisticSpec, 'type'>): boolean => spanning.has(type);
