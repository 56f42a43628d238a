import type { Choice } from '../../robustness.ts';
import type { Aggregator } from '../../types.ts';
import { goalpostsOf, moveGoalposts } from './goalposts.ts';
import { type Block, type Judged, rescore, type Setup } from './setup.ts';
import type { Place } from './sobol.ts';

/** Choices other than those of the model. What is not named stays as it is. */
export interface Variation {
  /** In the place of every mean. */
  readonly aggregation?: Aggregator;
  /** A metric that no dimension has. */
  readonly leftOut?: string;
  /** Factors of weights: of dimensions by id, of metrics by `dimension metric`. */
  readonly weights?: ReadonlyMap<string, number>;
  /** Shares by which the goalposts of a metric are moved. */
  readonly goalposts?: ReadonlyMap<string, readonly number[]>;
}

/** How far weights and goalposts are varied, and the floor of the geometric mean: one 0 alone must not decide. */
export const extent = { weights: 0.25, goalposts: 0.1, floor: 1 } as const;

/** The choices, varied. A metric or dimension that the variation does not know keeps what it has. */
export const varied = (setup: Setup, { aggregation, leftOut, weights, goalposts }: Variation): Setup => {
  const blocks = setup.blocks.map((block): Block => {
    const metrics: Judged[] = [];
    for (const { id, value, curve, weight } of block.metrics) {
      if (id === leftOut) continue;
      const shares = goalposts?.get(id);
      metrics.push({
        id,
        value,
        curve: shares === undefined ? curve : moveGoalposts(curve, shares),
        weight: weight * (weights?.get(`${block.id} ${id}`) ?? 1),
      });
    }
    return {
      id: block.id,
      weight: block.weight * (weights?.get(block.id) ?? 1),
      aggregation: aggregation ?? block.aggregation,
      metrics,
    };
  });
  return { blocks, ...(setup.overall === undefined ? {} : { overall: aggregation ?? setup.overall }) };
};

/** Other means than the model's: the arithmetic one, and the geometric one with a floor. */
export const otherMeans = ({ blocks, overall }: Setup): Aggregator[] => {
  const methods = [
    ...blocks.map(({ aggregation }) => aggregation),
    ...(overall === undefined ? [] : [overall]),
  ].map((each) => (typeof each === 'string' ? each : each.method));
  const others: Aggregator[] = ['arithmetic', { method: 'geometric', floor: extent.floor }];
  return others.filter((other) =>
    methods.some((method) => method !== (typeof other === 'string' ? other : other.method)),
  );
};

/** The metrics, each once, in whichever dimension it stands first. */
export const metricsOf = ({ blocks }: Setup): readonly Judged[] => {
  const metrics = blocks.flatMap((block) => block.metrics);
  return metrics.filter(({ id }, at) => metrics.findIndex((each) => each.id === id) === at);
};

/** Metrics without which there is still an overall score. */
const spareMetrics = (setup: Setup): string[] =>
  metricsOf(setup)
    .map(({ id }) => id)
    .filter((leftOut) => rescore(varied(setup, { leftOut })).overall !== undefined);

/** Each choice of a model as coordinates of a unit cube. */
export interface Cube {
  readonly inputs: readonly { readonly choice: Choice; readonly length: number }[];
  readonly at: (place: Place) => Variation;
}

/**
 * The cube of the variations of a model: the mean and the metric left out, of which none is one, are picked evenly;
 * every weight and every goalpost lies evenly in its range. The few choices that do much come first, where points lie
 * most evenly.
 */
export const cubeOf = (setup: Setup): Cube => {
  const means: (Aggregator | undefined)[] = [undefined, ...otherMeans(setup)];
  const spare: (string | undefined)[] = [undefined, ...spareMetrics(setup)];
  const dimensions = setup.blocks.map(({ id }) => id);
  const metrics = setup.blocks.flatMap(({ id, metrics: own }) => own.map((metric) => `${id} ${metric.id}`));
  const posts = metricsOf(setup).map(({ id, curve }) => ({ id, length: goalpostsOf(curve).length }));
  const weighed = [...dimensions, ...metrics];
  const before = 2 + weighed.length;
  return {
    inputs: [
      { choice: 'aggregation', length: 1 },
      { choice: 'leftOut', length: 1 },
      { choice: 'dimensionWeights', length: dimensions.length },
      { choice: 'metricWeights', length: metrics.length },
      { choice: 'goalposts', length: posts.reduce((sum, { length }) => sum + length, 0) },
    ],
    at: (place) => {
      const [aggregation, leftOut] = [pick(means, place[0] ?? 0), pick(spare, place[1] ?? 0)];
      let next = before;
      return {
        ...(aggregation === undefined ? {} : { aggregation }),
        ...(leftOut === undefined ? {} : { leftOut }),
        weights: new Map(weighed.map((id, at) => [id, 1 + extent.weights * signed(place[2 + at])])),
        goalposts: new Map(
          posts.map(({ id, length }) => {
            const from = next;
            next += length;
            return [id, place.slice(from, next).map((x) => extent.goalposts * signed(x))];
          }),
        ),
      };
    },
  };
};

/** From 0..1 to -1..1. */
const signed = (x = 0.5): number => 2 * x - 1;

const pick = <Item>(items: readonly Item[], x: number): Item | undefined =>
  items[Math.min(Math.floor(x * items.length), items.length - 1)];
