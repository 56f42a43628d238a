import type { Period } from '../types.ts';

const millisecondsADay = 86_400_000;

/**
 * How many days a period has, its first and its last included.
 * @example daysOf({ from: '2026-07-01', to: '2026-09-30' }) // => 92
 * @example daysOf({ from: '2026-07-01', to: '2026-06-30' }) // => 0
 */
export const daysOf = ({ from, to }: Pick<Period, 'from' | 'to'>): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay) + 1;

/**
 * Do so many records well leave such a share of a period empty, at its beginning or at its end? A tenth may be holidays;
 * more than that they must leave by chance in at least one of a hundred cases. Else the files do not hold all of it.
 *
 * @example leavesEmpty(0.3, 11) // => true
 * @example leavesEmpty(0.3, 40) // => false
 */
export const leavesEmpty = (share: number, records: number): boolean =>
  share <= 0.1 || (1 - share) ** records >= 0.01;
