import type { Certainty } from '../statistics/statistic.ts';
import { normalBounds } from './normal.ts';
import { within } from './within.ts';

/**
 * The net promoter score, in points: normal, with the variance of a difference of two shares of one sample,
 * p + d - (p - d)², over n. Within -100 to 100. None if all answers are of one group: that variance is then 0, and says
 * nothing.
 */
export const netScoreBounds = (promoters: number, detractors: number, n: number): Certainty | undefined => {
  const [p, d] = [promoters / n, detractors / n];
  const error = Math.sqrt((p + d - (p - d) ** 2) / n);
  const value = (100 * (promoters - detractors)) / n;
  return within(normalBounds(value, 100 * error, 'multinomial'), [-100, 100]);
};
