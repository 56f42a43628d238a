import type { StatisticSpec } from './types.ts';

/** Their divisor, or what they are a share of, is who was there. */
const peopled: ReadonlySet<StatisticSpec['type']> = new Set([
  'load',
  'breadth',
  'gini',
  'freeBlock',
  'response',
]);

/**
 * Does a statistic look at who was there, whether or not a record names them? Then a roster makes another number of it.
 * @example looksAtPeople({ type: 'breadth' }) // => true
 * @example looksAtPeople({ type: 'rate', of: 'count', per: 'deal' }) // => false
 * @example looksAtPeople({ type: 'perPersonDay', distinct: 'deal_id' }) // => false
 */
export const looksAtPeople = (statistic: StatisticSpec): boolean =>
  statistic.type === 'rate' ? statistic.per.startsWith('person') : peopled.has(statistic.type);
