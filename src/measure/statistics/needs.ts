import type { Quantity } from '../../generated/config.ts';
import type { FieldPath, StatisticSpec } from '../../types.ts';
import { type Fed, pathsOf, unfed } from '../fed.ts';

const quantityPaths = (of: Quantity): FieldPath[] => (of === 'count' ? [] : [of.sum]);

const scalePaths = (scale: readonly number[] | undefined): FieldPath[] =>
  scale === undefined ? ['value', 'scale_min', 'scale_max'] : ['value'];

/** Fields without which the statistic cannot count a single record. */
export const neededPaths = (spec: StatisticSpec): FieldPath[] => {
  switch (spec.type) {
    case 'rate':
    case 'gini':
      return quantityPaths(spec.of);
    case 'share':
      return spec.weight === undefined ? [] : [spec.weight];
    case 'mean':
    case 'sum':
    case 'median':
    case 'quantile':
      return [spec.field];
    case 'duration':
    case 'load':
      return [spec.from, spec.to];
    case 'ratio':
      return [...quantityPaths(spec.numerator.of), ...quantityPaths(spec.denominator.of)];
    case 'topBox':
    case 'likert':
      return scalePaths(spec.scale);
    case 'nps':
      return ['value'];
    case 'perPersonDay':
      return [spec.distinct];
    case 'count':
    case 'breadth':
      return [];
  }
};

/** Every field the statistic reads, those of its conditions included. */
export const statisticPaths = (spec: StatisticSpec): FieldPath[] => [
  ...neededPaths(spec),
  ...(spec.type === 'share' ? pathsOf(spec.where) : []),
  ...(spec.type === 'ratio'
    ? [spec.numerator, spec.denominator].flatMap(({ where }) => pathsOf(where ?? {}))
    : []),
];

/** The first field that the statistic needs and no row has. */
export const unfedStatistic = (spec: StatisticSpec, fed: Fed): FieldPath | undefined => {
  const missing = neededPaths(spec).find((path) => !fed(path));
  if (missing !== undefined) return missing;
  if (spec.type === 'share') return unfed(spec.where, fed);
  if (spec.type === 'ratio')
    return unfed(spec.numerator.where ?? {}, fed) ?? unfed(spec.denominator.where ?? {}, fed);
  return undefined;
};

const isAmount = (path: FieldPath): boolean => path === 'amount' || path.endsWith('.amount');

/**
 * The field that says in which currency the statistic's amounts are; undefined if it adds up none.
 * @example currencyOf({ type: 'sum', field: 'deal.amount' }) // => 'deal.currency'
 * @example currencyOf({ type: 'count' }) // => undefined
 */
export const currencyOf = (spec: StatisticSpec): FieldPath | undefined =>
  neededPaths(spec)
    .find(isAmount)
    ?.replace(/amount$/, 'currency');
