import type { Quantity } from '../../generated/config.ts';
import type { FieldPath, StatisticSpec, Where } from '../../types.ts';
import { unlessOf } from '../as-of.ts';
import { clockPath, type Fed, pathsOf, unfed } from '../fed.ts';
import { askedField } from './completeness.ts';
import type { SpecOf } from './statistic.ts';

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
    case 'onTime':
    case 'load':
      return [spec.from, spec.to];
    case 'clearance':
      return [spec.opened, spec.closed];
    case 'preceded':
      return [spec.same, spec.at];
    case 'openShare':
      return [spec.from, spec.to, ...(spec.past === undefined ? [] : [spec.past])];
    case 'ratio':
      return [...quantityPaths(spec.numerator.of), ...quantityPaths(spec.denominator.of)];
    case 'topBox':
    case 'likert':
      return scalePaths(spec.scale);
    case 'nps':
      return ['value'];
    case 'perPersonDay':
      return [spec.distinct];
    case 'distinctRatio':
      return [spec.above, spec.below];
    case 'freeBlock':
      return [spec.from, spec.minutes];
    case 'perDeal':
      return typeof spec.of === 'object' && 'max' in spec.of ? [spec.of.max] : quantityPaths(spec.of);
    case 'count':
    case 'response':
    case 'breadth':
    case 'completeness':
      return [];
  }
};

/** The conditions by which the statistic tells records apart. */
export const conditionsOf = (spec: StatisticSpec): readonly Where[] => {
  switch (spec.type) {
    case 'share':
      return [spec.where];
    case 'openShare':
      return present([spec.where]);
    case 'preceded':
      return [spec.of, spec.by];
    case 'ratio':
      return present([spec.numerator.where, spec.denominator.where]);
    case 'completeness':
      return present(spec.fields.map((each) => askedField(each).where));
    default:
      return [];
  }
};

const present = (conditions: readonly (Where | undefined)[]): readonly Where[] =>
  conditions.filter((each) => each !== undefined);

/** Every field the statistic reads, those of its conditions included, each once. */
export const statisticPaths = (spec: StatisticSpec): FieldPath[] => [
  ...new Set([
    ...neededPaths(spec),
    ...('to' in spec ? statePaths(spec.to) : []),
    ...(spec.type === 'clearance' ? statePaths(spec.closed) : []),
    ...(spec.type === 'openShare' ? recentPaths(spec) : []),
    ...((spec.type === 'duration' || spec.type === 'load') && spec.due !== undefined ? [spec.due] : []),
    ...(spec.type === 'completeness' ? spec.fields.map((each) => askedField(each).field) : []),
    ...(spec.type === 'freeBlock' ? [clockPath] : []),
    ...conditionsOf(spec).flatMap(pathsOf),
  ]),
];

/** The field that says whether a date is only expected. */
const statePaths = (path: FieldPath): FieldPath[] => {
  const unless = unlessOf(path);
  return unless === undefined ? [] : [unless.field];
};

/** A record without it is not recent; if no record has it, nothing is known of any. */
const recentPaths = ({ recent }: SpecOf<'openShare'>): FieldPath[] =>
  recent === undefined ? [] : [recent.field];

/** The first field that the statistic needs and no row has. */
export const unfedStatistic = (spec: StatisticSpec, fed: Fed): FieldPath | undefined => {
  const missing = neededPaths(spec).find((path) => !fed(path));
  if (missing !== undefined) return missing;
  if (spec.type === 'completeness')
    return spec.fields.map((each) => askedField(each).field).find((path) => !fed(path));
  return (
    (spec.type === 'openShare' ? recentPaths(spec).find((path) => !fed(path)) : undefined) ??
    conditionsOf(spec)
      .map((where) => unfed(where, fed))
      .find((path) => path !== undefined)
  );
};

const isAmount = (path: FieldPath): boolean => path === 'amount' || path.endsWith('.amount');

/** An amount that a statistic adds up or compares, and where its currency stands. */
export interface AmountPath {
  readonly amount: FieldPath;
  readonly currency: FieldPath;
  /** Only of these records; absent: of all. */
  readonly where?: Where;
}

/**
 * The amounts that a statistic adds up, averages, weighs by or compares.
 * @example amountsOf({ type: 'sum', field: 'deal.amount' }) // => [{ amount: 'deal.amount', currency: 'deal.currency' }]
 * @example amountsOf({ type: 'count' }) // => []
 */
export const amountsOf = (spec: StatisticSpec): readonly AmountPath[] =>
  sidesOf(spec).flatMap(({ paths, where }) =>
    paths.filter(isAmount).map((amount) => ({
      amount,
      currency: amount.replace(/amount$/, 'currency'),
      ...(where === undefined ? {} : { where }),
    })),
  );

const sidesOf = (
  spec: StatisticSpec,
): readonly { readonly paths: readonly FieldPath[]; readonly where?: Where | undefined }[] =>
  spec.type === 'ratio'
    ? [spec.numerator, spec.denominator].map(({ of, where }) => ({ paths: quantityPaths(of), where }))
    : [{ paths: neededPaths(spec) }];
