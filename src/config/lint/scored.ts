import type { Dimension, Metric, Model } from '../../types.ts';

/** A metric that is scored in a dimension. */
export interface Scored {
  readonly metric: Metric;
  readonly dimension: Dimension;
  /** Its part of the overall score when nothing is missing, 0 to 1. */
  readonly share: number;
}

/** What is scored: metrics with a curve and a weight, in dimensions with a weight, in the order of the config. */
export const scoredIn = ({ dimensions, metrics }: Model): readonly Scored[] => {
  const parts = Object.values(dimensions)
    .map((dimension) => ({ dimension, members: membersOf(dimension, metrics) }))
    .filter(({ dimension, members }) => dimension.weight > 0 && members.length > 0);
  const whole = parts.reduce((sum, { dimension }) => sum + dimension.weight, 0);
  return parts.flatMap(({ dimension, members }) => {
    const own = members.reduce((sum, { weight }) => sum + weight, 0);
    return members.map(({ metric, weight }) => ({
      metric,
      dimension,
      share: (dimension.weight / whole) * (weight / own),
    }));
  });
};

const membersOf = (
  { metrics: weights }: Dimension,
  metrics: Model['metrics'],
): readonly { readonly metric: Metric; readonly weight: number }[] =>
  Object.entries(weights).flatMap(([id, weight]) => {
    const metric = metrics[id];
    return metric?.curve === undefined || weight <= 0 ? [] : [{ metric, weight }];
  });

/** What each dimension in which something is scored is of the overall score. */
export const sharesOf = (scored: readonly Scored[]): ReadonlyMap<string, number> => {
  const shares = new Map<string, number>();
  for (const { dimension, share } of scored)
    shares.set(dimension.id, (shares.get(dimension.id) ?? 0) + share);
  return shares;
};

/**
 * Is a share above a limit, and not only by what floating-point numbers lose?
 * @example isOver(0.1 + 0.2, 0.3) // => false
 */
export const isOver = (share: number, limit: number): boolean => share > limit + 1e-9;

/**
 * A share as people read it.
 * @example percent(1 / 3) // => '33 %'
 */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
