import type { Turn } from '../../robustness.ts';
import { goalpostsOf, moveGoalposts } from './goalposts.ts';
import { type Judged, type Rescored, rescore, type Setup } from './setup.ts';
import { extent, metricsOf, otherMeans, type Variation, varied } from './vary.ts';

type Named<By extends Turn['by']> = Omit<Extract<Turn, { by: By }>, 'group' | 'id' | 'score'>;

/** One change of a model, and the scores that it makes. */
export interface Trial {
  readonly what: Named<'aggregation'> | Named<'leftOut'> | Named<'goalposts'>;
  readonly scores: Rescored;
}

/** Every change that is made by itself: other means, each metric left out, each goalpost moved up and down. */
export const trialsOf = (setup: Setup): readonly Trial[] => {
  const trial = (what: Trial['what'], variation: Variation): Trial => ({
    what,
    scores: rescore(varied(setup, variation)),
  });
  const metrics = metricsOf(setup);
  return [
    ...otherMeans(setup).map((aggregation) => trial({ by: 'aggregation', aggregation }, { aggregation })),
    ...metrics.map(({ id }) => trial({ by: 'leftOut', metric: id }, { leftOut: id })),
    ...metrics.flatMap((metric) =>
      movesOf(metric).map(({ what, shares }) => trial(what, { goalposts: new Map([[metric.id, shares]]) })),
    ),
  ];
};

/** Each goalpost of a metric, up and down. */
const movesOf = ({ id, curve }: Judged): { what: Named<'goalposts'>; shares: readonly number[] }[] => {
  const posts = goalpostsOf(curve);
  return posts.flatMap(({ name, value }, at) =>
    [-extent.goalposts, extent.goalposts].map((share) => {
      const shares = posts.map((_, other) => (other === at ? share : 0));
      const to = goalpostsOf(moveGoalposts(curve, shares))[at]?.value ?? value;
      return { what: { by: 'goalposts', metric: id, goalpost: name, from: value, to }, shares };
    }),
  );
};
