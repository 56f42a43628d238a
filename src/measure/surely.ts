import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { knots } from '../spread.ts';
import type { Absence, Measured } from '../types.ts';
import type { Outcome } from './statistics/statistic.ts';

/** A value with its interval at a level, such as 0.95, and its spread, if the statistic knows how sure it is. */
export const surely = (
  { result, certainty, votes }: Pick<Outcome, 'result' | 'certainty' | 'votes'>,
  level: number,
): Measured | Absence => {
  if ('missing' in result || certainty === undefined) return result;
  const { method, bound } = certainty;
  const tail = (1 - level) / 2;
  return {
    ...result,
    interval: [bound(tail), bound(1 - tail)],
    method,
    spread: knotLevels().map(bound),
    ...(votes === undefined ? {} : { votes }),
  };
};

/** The levels of a spread, from 0 to 1. */
const knotLevels = (): readonly number[] => {
  levels ??= knots.map((z) => normalCdf(z, 0, 1));
  return levels;
};

let levels: readonly number[] | undefined;
