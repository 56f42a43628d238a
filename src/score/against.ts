import type { ScoreRow } from '../generated/report.ts';

/** Where a score stands against the target, chance considered. */
export type Against = NonNullable<ScoreRow['against']>;

/**
 * On target if the whole interval is, below if none of it is; else nobody can tell.
 *
 * @example againstOf([68, 80], 65) // => 'onTarget'
 * @example againstOf([62, 70], 65) // => 'borderline'
 * @example againstOf([44, 54], 65) // => 'below'
 */
export const againstOf = ([low, high]: readonly [low: number, high: number], target: number): Against =>
  low >= target ? 'onTarget' : high < target ? 'below' : 'borderline';
