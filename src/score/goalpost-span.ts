import type { Curve } from '../types.ts';
import { judge } from './judge.ts';
import { goalpostsOf, moveGoalposts } from './robustness/goalposts.ts';

/** How far a goalpost is moved: a tenth of the way to the next. */
const tenth = 0.1;

/**
 * The lowest and the highest score that a value gets if one goalpost after the other is moved by a tenth of the way to
 * the next, up and down; undefined if the curve has no goalposts.
 *
 * @example goalpostSpan(12, { type: 'linear', worst: 20, best: 0 })?.map(Math.round) // => [33, 45]
 * @example goalpostSpan(12, { type: 'identity' }) // => undefined
 */
export const goalpostSpan = (
  value: number,
  curve: Curve,
): readonly [low: number, high: number] | undefined => {
  const posts = goalpostsOf(curve);
  if (posts.length === 0) return undefined;
  const moved = posts.flatMap((_, at) =>
    [-tenth, tenth].map((share) =>
      judge(
        value,
        moveGoalposts(
          curve,
          posts.map((__, place) => (place === at ? share : 0)),
        ),
      ),
    ),
  );
  const scores = [judge(value, curve), ...moved];
  return [Math.min(...scores), Math.max(...scores)];
};
