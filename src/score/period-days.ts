import type { Period } from '../types.ts';

const millisecondsADay = 86_400_000;

/**
 * How many days a period has, its first and its last included.
 * @example daysOf({ from: '2026-07-01', to: '2026-09-30' }) // => 92
 * @example daysOf({ from: '2026-07-01', to: '2026-06-30' }) // => 0
 */
export const daysOf = ({ from, to }: Pick<Period, 'from' | 'to'>): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay) + 1;
