import type { ScoreRow } from '../generated/report.ts';
import type { Spread } from '../spread.ts';
import type { Measured, Model } from '../types.ts';
import { againstOf } from './against.ts';
import type { Judge } from './curves/curve.ts';
import { type Draws, expand, middleOf } from './draws.ts';

/** What a row says about how sure its score is. */
type Sureness = Pick<ScoreRow, 'scoreLow' | 'scoreHigh' | 'against'>;

/**
 * The scores that the curve gives to the values of the interval, so that what is read off the curve at its ends is what
 * is printed. The values in between are looked at too: a curve may turn.
 */
export const judgedInterval = (
  { value, interval, spread }: Measured,
  judge: Judge,
  target: number,
): Sureness => {
  if (interval === undefined || spread === undefined) return {};
  const [low, high] = interval;
  const scores = [low, value, high].map(judge.score);
  const within = boundsWithin(spread, low, high);
  judge.scoreAll(within);
  let [least, most] = [Math.min(...scores), Math.max(...scores)];
  for (let index = 0; index < within.length; index += 1) {
    const score = within[index] ?? least;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  return sureness([least, most], target);
};

const boundsWithin = (spread: Spread, low: number, high: number): Draws => {
  const bounds = expand(spread, 200);
  let count = 0;
  for (let index = 0; index < bounds.length; index += 1) {
    const bound = bounds[index] ?? Number.NaN;
    if (!(low <= bound && bound <= high)) continue;
    bounds[count] = bound;
    count += 1;
  }
  return bounds.subarray(0, count);
};

/** The interval of a mean of scores, from its rising draws. It always holds the score itself. */
export const drawnInterval = (
  score: number,
  rising: Draws,
  { target, uncertainty }: Pick<Model, 'target' | 'uncertainty'>,
): Sureness => {
  const [low, high] = middleOf(rising, uncertainty.level);
  return sureness([Math.min(low, score), Math.max(high, score)], target);
};

const sureness = (interval: readonly [low: number, high: number], target: number): Sureness => ({
  scoreLow: interval[0],
  scoreHigh: interval[1],
  against: againstOf(interval, target),
});
