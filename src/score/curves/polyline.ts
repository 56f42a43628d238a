import type { Goal } from '../../types.ts';
import type { Judge } from './curve.ts';

/** A value and its score. */
export type Point = readonly [value: number, score: number];

/** Straight lines between points whose values rise; flat outside. Exact at the points. */
export const polyline = (points: readonly Point[]): Judge => {
  const line = {
    values: Float64Array.from(points, ([value]) => value),
    scores: Float64Array.from(points, ([, score]) => score),
  };
  return {
    score: (value) => heightAt(line, value),
    scoreAll: (values) => {
      for (let index = 0; index < values.length; index += 1)
        values[index] = heightAt(line, values[index] ?? Number.NaN);
    },
    goal: (target) => goalOf(points, target),
  };
};

interface Line {
  readonly values: Float64Array;
  readonly scores: Float64Array;
}

const heightAt = ({ values, scores }: Line, value: number): number => {
  let right = 0;
  while (right < values.length && !((values[right] ?? 0) >= value)) right += 1;
  if (right === values.length) return scores[right - 1] ?? 0;
  const score = scores[right] ?? 0;
  if (right === 0 || values[right] === value) return score;
  const [from, to] = [values[right - 1] ?? 0, values[right] ?? 0];
  const left = scores[right - 1] ?? 0;
  const height = left + ((value - from) / (to - from)) * (score - left);
  // Held between their scores, so that rounding never breaks the order.
  return score < left ? Math.min(Math.max(height, score), left) : Math.min(Math.max(height, left), score);
};

/** Where the line is at the target or above it, if that is one stretch. */
const goalOf = (points: readonly Point[], target: number): Goal | undefined => {
  const ups = points.flatMap((point, index) => crossing(points[index - 1], point, target, 'up'));
  const downs = points.flatMap((point, index) => crossing(points[index - 1], point, target, 'down'));
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const stretches = ups.length + (first[1] >= target ? 1 : 0);
  if (stretches !== 1) return undefined;
  const [min, max] = [ups[0], downs[0]];
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
};

/** Where the line from one point to the next reaches the target, or leaves it. */
const crossing = (from: Point | undefined, to: Point, target: number, way: 'up' | 'down'): number[] => {
  if (from === undefined) return [];
  const [low, high] = way === 'up' ? [from, to] : [to, from];
  if (!(low[1] < target && high[1] >= target)) return [];
  return [
    high[1] === target ? high[0] : low[0] + ((target - low[1]) / (high[1] - low[1])) * (high[0] - low[0]),
  ];
};
