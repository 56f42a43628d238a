import { averageOf } from '../../aggregate.ts';
import type { Span } from '../../robustness.ts';
import type { Aggregator } from '../../types.ts';
import type { Setup } from './setup.ts';

/** A score that lies between two ends, with its weight. */
export interface Weighed extends Span {
  readonly weight: number;
}

/**
 * The lowest and the highest mean that weights within a share of their own reach. A weighted mean is at its highest
 * where the weights of the best scores are as high as they may be and all others as low, and the other way round, so
 * there are only as many candidates as scores, and the ends are exact.
 *
 * @param parts at least one with a weight
 * @example endsOf([{ weight: 1, low: 40, high: 40 }, { weight: 1, low: 60, high: 60 }], 'arithmetic', 0.25) // => { low: 47.5, high: 52.5 }
 */
export const endsOf = (parts: readonly Weighed[], aggregator: Aggregator, share: number): Span => {
  const average = averageOf(aggregator);
  const counting = parts.filter(({ weight }) => weight > 0);
  const means = (end: 'low' | 'high'): number[] => {
    const sorted = counting.toSorted((a, b) => a[end] - b[end]);
    const scores = sorted.map((part) => part[end]);
    const sign = end === 'low' ? 1 : -1;
    return [...sorted, undefined].map((_, border) =>
      average(
        scores,
        sorted.map(({ weight }, at) => weight * (1 + sign * share * (at < border ? 1 : -1))),
      ),
    );
  };
  return { low: Math.min(...means('low')), high: Math.max(...means('high')) };
};

/** The ends of each score of a group when all weights, of metrics and dimensions, may differ by a share. */
export const weightEnds = (
  { blocks, overall }: Setup,
  scores: (block: number) => readonly number[],
  share: number,
): { readonly dimensions: readonly Span[]; readonly overall?: Span } => {
  const dimensions = blocks.map(({ metrics, aggregation }, block) => {
    const own = scores(block);
    return endsOf(
      metrics.map(({ weight }, at) => ({ weight, low: own[at] ?? Number.NaN, high: own[at] ?? Number.NaN })),
      aggregation,
      share,
    );
  });
  const parts = blocks.flatMap(({ weight }, at) => {
    const span = dimensions[at];
    return span === undefined ? [] : [{ ...span, weight }];
  });
  return { dimensions, ...(overall === undefined ? {} : { overall: endsOf(parts, overall, share) }) };
};
