import type { Goal } from '../../types.ts';
import { type CurveOf, type Judge, oneByOne } from './curve.ts';
import { polyline } from './polyline.ts';

/**
 * From 0 at `worst` to 100 at `best`, in the value or, with `scale: log`, in its logarithm: there a step from 1,000 to
 * 2,000 weighs as much as one from 10,000 to 20,000. Values of 0 and below lie beyond the lower end.
 */
export const linear = ({ worst, best, scale = 'linear' }: CurveOf<'linear'>): Judge => {
  if (scale === 'linear') return line(worst, best);
  const straight = line(Math.log(worst), Math.log(best));
  const score = (value: number): number => {
    if (value === worst) return 0;
    if (value === best) return 100;
    return straight.score(value > 0 ? Math.log(value) : Number.NEGATIVE_INFINITY);
  };
  return {
    score,
    scoreAll: oneByOne(score),
    goal: (target) => unlogged(straight.goal(target)),
  };
};

const line = (worst: number, best: number): Judge =>
  polyline(
    worst < best
      ? [
          [worst, 0],
          [best, 100],
        ]
      : [
          [best, 100],
          [worst, 0],
        ],
  );

const unlogged = (goal: Goal | undefined): Goal | undefined =>
  goal && {
    ...(goal.min === undefined ? {} : { min: Math.exp(goal.min) }),
    ...(goal.max === undefined ? {} : { max: Math.exp(goal.max) }),
  };
