import type { Metric, Model } from '../../types.ts';

/** Fields that say how something ended. */
const ending = /(^|\.|_)outcome$/;

/**
 * Is the metric a volume: how much is done, whatever comes of it? Counts and rates of activities are, hours too; counts
 * of deals unless they are of those that ended in a certain way.
 */
export const isVolume = (metric: Metric, { sources }: Pick<Model, 'sources'>): boolean => {
  const { statistic, where = {} } = metric;
  const kind = sources[metric.source]?.kind;
  if (statistic.type !== 'count' && statistic.type !== 'rate') return false;
  if (kind === 'activity') return true;
  const counts = statistic.type === 'count' || statistic.of === 'count';
  return kind === 'deal' && counts && !Object.keys(where).some((field) => ending.test(field));
};
