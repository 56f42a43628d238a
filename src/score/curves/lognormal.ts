import type { Goal } from '../../types.ts';
import { type CurveOf, type Judge, oneByOne } from './curve.ts';

/** erfc(x) = 1/5 here: nine tenths of a normal distribution lie below x times the square root of two. */
const inverseErfcOfOneFifth = 0.9061938024368232;

/**
 * Error function by formula 7.1.26 of Abramowitz and Stegun (1964), off by at most 1.5e-7. Lighthouse uses it, so
 * scores agree with Lighthouse's to all digits shown.
 *
 * @example erf(0) // => 0
 */
export const erf = (x: number): number => {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return x === 0 ? 0 : Math.sign(x) * (1 - series * Math.exp(-x * x));
};

/**
 * The upper tail of a log-normal distribution that is 90 at `score90` and 50 at `score50`; for times, which have long
 * tails. The curve by which Lighthouse scores its metrics. If `score90` is the larger one, more is better.
 */
export const lognormal = ({ score90, score50 }: CurveOf<'lognormal'>): Judge => {
  const slope = inverseErfcOfOneFifth / Math.log(score50 / score90);
  const smallIsGood = score90 < score50;
  const score = (value: number): number => {
    if (value <= 0) return smallIsGood ? 100 : 0;
    const share = 50 * (1 - erf(Math.log(value / score50) * slope));
    return held(share, { value, score90, score50, smallIsGood });
  };
  return {
    score,
    scoreAll: oneByOne(score),
    goal: (target) => goalOf(score, target, { score50, smallIsGood }),
  };
};

interface Held {
  readonly value: number;
  readonly score90: number;
  readonly score50: number;
  readonly smallIsGood: boolean;
}

/** The series is not exact, but no score lies on the wrong side of 90 or 50, and each is exact at its own value. */
const held = (share: number, { value, score90, score50, smallIsGood }: Held): number => {
  if (value === score90) return 90;
  if (value === score50) return 50;
  const reaches = (point: number): boolean => (smallIsGood ? value < point : value > point);
  if (reaches(score90)) return Math.min(Math.max(share, 90), 100);
  return reaches(score50) ? Math.min(Math.max(share, 50), 90) : Math.min(Math.max(share, 0), 50);
};

/** Halves the stretch in which the target lies until no number is left between its ends. */
const goalOf = (
  score: (value: number) => number,
  target: number,
  { score50, smallIsGood }: { score50: number; smallIsGood: boolean },
): Goal | undefined => {
  if (target <= 0) return {};
  let [bad, good] = [Math.log(score50), Math.log(score50)];
  const away = smallIsGood ? 1 : -1;
  while (score(Math.exp(bad)) >= target) bad += away;
  while (score(Math.exp(good)) < target) {
    if (Math.abs(good) > 700) return undefined;
    good -= away;
  }
  for (let round = 0; round < 200; round += 1) {
    const middle = (bad + good) / 2;
    if (middle === bad || middle === good) break;
    if (score(Math.exp(middle)) >= target) good = middle;
    else bad = middle;
  }
  return smallIsGood ? { max: Math.exp(good) } : { min: Math.exp(good) };
};
