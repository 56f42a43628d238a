import type { Goal } from '../../types.ts';
import { type CurveOf, type Judge, oneByOne } from './curve.ts';

/** The score of the last step that the value has reached; `below` (0) before the first. */
export const steps = ({ steps: given, below: floor = 0 }: CurveOf<'steps'>): Judge => {
  // A config may write -0, of which other means than the arithmetic one make no number.
  const below = floor + 0;
  const treads = given.map(([value = 0, score = 0]) => ({ value, score: score + 0 }));
  const score = (value: number): number => treads.findLast((tread) => tread.value <= value)?.score ?? below;
  return {
    score,
    scoreAll: oneByOne(score),
    goal: (target) => goalOf([{ value: Number.NEGATIVE_INFINITY, score: below }, ...treads], target),
  };
};

interface Tread {
  readonly value: number;
  readonly score: number;
}

/** From the first step that reaches the target to the next that does not, if no later one reaches it again. */
const goalOf = (treads: readonly Tread[], target: number): Goal | undefined => {
  const reaches = treads.map(({ score }) => score >= target);
  const first = reaches.indexOf(true);
  if (first < 0) return undefined;
  const end = reaches.indexOf(false, first);
  if (end >= 0 && reaches.includes(true, end)) return undefined;
  const [from, below] = [treads[first]?.value ?? 0, end < 0 ? undefined : treads[end]?.value];
  return {
    ...(Number.isFinite(from) ? { min: from } : {}),
    ...(below === undefined ? {} : { below }),
  };
};
