import type { Value } from '../types.ts';
import type { Moment } from './calendar/moment.ts';

/**
 * Below 0 if `a` comes first: numbers by size, texts by their characters; undefined for anything else.
 * @example compareValues('a', 'b') // => -1
 * @example compareValues(1, '1') // => undefined
 */
export const compareValues = (a: Value | undefined, b: Value | undefined): number | undefined => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  return undefined;
};

/**
 * Below 0 if `a` is earlier. If either is a plain day, days are compared.
 * @example compareMoments({ day: 20637, instant: 1783069200000 }, { day: 20637 }) // => 0
 */
export const compareMoments = (a: Moment, b: Moment): number =>
  a.instant !== undefined && b.instant !== undefined ? a.instant - b.instant : a.day - b.day;

/**
 * A moment some days later; a day that is added to a time of day is 24 hours.
 * @example addDaysTo({ day: 20637 }, 2) // => { day: 20639 }
 */
export const addDaysTo = ({ day, instant }: Moment, days: number): Moment =>
  instant === undefined ? { day: day + days } : { day: day + days, instant: instant + days * 86_400_000 };
