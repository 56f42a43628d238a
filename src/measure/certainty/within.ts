import type { Certainty } from '../statistics/statistic.ts';

/** Bounds that stay within the range that a value has by nature. */
export const within = (
  certainty: Certainty | undefined,
  [least, most]: readonly [least: number, most: number],
): Certainty | undefined =>
  certainty && {
    method: certainty.method,
    bound: (p) => Math.min(Math.max(certainty.bound(p), least), most),
  };
