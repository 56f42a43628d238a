import type { Goal } from '../../types.ts';
import type { Judge } from './curve.ts';

/** A value and its score. */
export type Point = readonly [value: number, score: number];

/** Straight lines between points whose values rise; flat outside. Exact at the points. */
export const polyline = (points: readonly Point[]): Judge => ({
  score: (value) => heightAt(points, value),
  goal: (target) => goalOf(points, target),
});

const heightAt = (points: readonly Point[], value: number): number => {
  let left: Point | undefined;
  for (const right of points) {
    if (right[0] >= value)
      return left === undefined || right[0] === value ? right[1] : between(left, right, value);
    left = right;
  }
  return left?.[1] ?? 0;
};

/** On the line between two points; held between their scores, so that rounding never breaks the order. */
const between = (left: Point, right: Point, value: number): number => {
  const rise = right[1] - left[1];
  const height = left[1] + ((value - left[0]) / (right[0] - left[0])) * rise;
  return rise < 0
    ? Math.min(Math.max(height, right[1]), left[1])
    : Math.min(Math.max(height, left[1]), right[1]);
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
