import type { Goal } from '../../types.ts';
import type { Judge } from './curve.ts';

/** A value and its score. */
export type Point = readonly [value: number, score: number];

/** Straight lines between points whose values rise; flat outside. Exact at the points. */
export const polyline = (points: readonly Point[]): Judge => ({
  score: (value) => {
    single[0] = value;
    judgeAlong(points, single);
    return single[0];
  },
  scoreAll: (values) => judgeAlong(points, values),
  goal: (target) => goalOf(points, target),
});

const single = new Float64Array(1);

/** Puts scores in the place of values: stretch by stretch, for most often the values rise, and many lie on each. */
const judgeAlong = (points: readonly Point[], values: Float64Array): void => {
  let index = 0;
  while (index < values.length)
    index = judgeOn(stretchAt(points, values[index] ?? Number.NaN), values, index);
};

/** Part of the line: above one value, up to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The scores of these. */
  readonly left: number;
  readonly right: number;
}

const stretchAt = (points: readonly Point[], value: number): Stretch => {
  const place = points.findIndex(([each]) => each >= value);
  const [start, end] = [place < 0 ? points.at(-1) : points[place - 1], points[place]];
  return {
    from: start?.[0] ?? Number.NEGATIVE_INFINITY,
    to: end?.[0] ?? Number.POSITIVE_INFINITY,
    left: start?.[1] ?? end?.[1] ?? 0,
    right: end?.[1] ?? start?.[1] ?? 0,
  };
};

/** Judges a value that lies on a stretch and those after it that do; tells where they end. */
const judgeOn = ({ from, to, left, right }: Stretch, values: Float64Array, start: number): number => {
  const [width, rise] = [to - from, right - left];
  const [least, most] = [Math.min(left, right), Math.max(left, right)];
  let index = start;
  let value = values[index] ?? Number.NaN;
  do {
    // Held between the scores of the ends, so that rounding never breaks the order.
    const height = rise === 0 || value === to ? right : left + ((value - from) / width) * rise;
    values[index] = Math.min(Math.max(height, least), most);
    index += 1;
    value = values[index] ?? Number.NaN;
  } while (value > from && value <= to);
  return index;
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
