import type { Aggregator, Dimension, Metric, Model } from '../types.ts';
import { curveWords } from './curve-words.ts';
import { type Models, metricDifference } from './metric-difference.ts';
import { same } from './same.ts';

/** What two models do not agree on, and what must not be compared for it. */
export interface ModelDifference {
  /** What differs and leaves the numbers as they are, each in a sentence without its full stop. */
  readonly aside: readonly string[];
  /** What differs and keeps numbers from being compared. */
  readonly told: readonly string[];
  /** By metric: why its values must not be compared. */
  readonly values: ReadonlyMap<string, string>;
  /** By metric: why its scores must not be, though its values may. */
  readonly curves: ReadonlyMap<string, string>;
  /** By dimension, and for `overall`: why the scores must not be. */
  readonly means: ReadonlyMap<string, string>;
}

/**
 * Holds two models against each other.
 * @param lastDay the last day that either result speaks of
 */
export const modelDifference = (models: Models, lastDay: string): ModelDifference => {
  const ids = Object.keys(models.now.metrics);
  const found = (look: (id: string) => string | undefined): ReadonlyMap<string, string> =>
    new Map(ids.flatMap((id): [string, string][] => (look(id) === undefined ? [] : [[id, look(id) ?? '']])));
  const values = found((id) => metricDifference(id, models, { lastDay }));
  const curves = found((id) => curveDifference(models.before.metrics[id], models.now.metrics[id]));
  const own = new Map(
    Object.keys(models.now.dimensions).flatMap((id): [string, string][] => {
      const reason = dimensionDifference(models.before.dimensions[id], models.now.dimensions[id]);
      return reason === undefined ? [] : [[id, reason]];
    }),
  );
  const overall = overallDifference(models);
  const reasons = { values, curves, own };
  return {
    aside: wholeDifferences(models),
    told: [
      ...titled(models.now.metrics, values),
      ...titled(models.now.metrics, curves),
      ...titled(models.now.dimensions, own),
      ...(overall === undefined ? [] : [`Overall: ${overall}`]),
    ],
    values,
    curves,
    means: meansOf(models, reasons, overall),
  };
};

type Named = Readonly<Record<string, { readonly title: string }>>;

const titled = (named: Named, reasons: ReadonlyMap<string, string>): string[] =>
  [...reasons].map(([id, reason]) => `${named[id]?.title ?? id}: ${reason}`);

const curveDifference = (old: Metric | undefined, fresh: Metric | undefined): string | undefined => {
  if (old === undefined || fresh === undefined || same(old.curve, fresh.curve)) return undefined;
  const words = ({ curve, unit }: Metric): string => (curve === undefined ? 'none' : curveWords(curve, unit));
  const [was, is] = [words(old), words(fresh)];
  return was === is ? `its curve (${is}) has other points` : `its goalposts were ${was}, now ${is}`;
};

/** What a dimension itself says: which metrics count, how much, and how they are averaged. */
const dimensionDifference = (
  old: Dimension | undefined,
  fresh: Dimension | undefined,
): string | undefined => {
  if (old === undefined || fresh === undefined) return undefined;
  return weightDifference(old.metrics, fresh.metrics) ?? meanDifference(old.aggregation, fresh.aggregation);
};

const overallDifference = ({ before, now }: Models): string | undefined => {
  const weights = ({ dimensions }: Model): Record<string, number> =>
    Object.fromEntries(Object.values(dimensions).map(({ id, weight }) => [id, weight]));
  return (
    weightDifference(weights(before), weights(now)) ?? meanDifference(before.aggregation, now.aggregation)
  );
};

type Weights = Readonly<Record<string, number>>;

/** Weights are relative: only shares of the whole tell a difference. */
const weightDifference = (old: Weights, fresh: Weights): string | undefined => {
  const share = (weights: Weights, id: string): number => {
    const whole = Object.values(weights).reduce((sum, each) => sum + each, 0);
    return whole === 0 || !Object.hasOwn(weights, id) ? 0 : (weights[id] ?? 0) / whole;
  };
  const moved = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter(
    (id) => Math.abs(share(old, id) - share(fresh, id)) > 1e-9,
  );
  if (moved.length === 0) return undefined;
  const percent = (weights: Weights, id: string): string =>
    `${Number((100 * share(weights, id)).toFixed(1))}%`;
  const [first = '', ...rest] = moved;
  const more = rest.length === 0 ? '' : ` (and ${rest.length} more)`;
  return `the weight of ${first} was ${percent(old, first)}, now ${percent(fresh, first)}${more}`;
};

const meanDifference = (old: Aggregator, fresh: Aggregator): string | undefined =>
  same(old, fresh) ? undefined : `its mean was ${meanWords(old)}, now ${meanWords(fresh)}`;

const meanWords = (aggregator: Aggregator): string =>
  typeof aggregator === 'string' ? aggregator : `${aggregator.method} from ${aggregator.floor} on`;

/** What concerns the whole result, and leaves the numbers as they are. */
const wholeDifferences = ({ before, now }: Models): string[] => {
  const pairs: readonly (readonly [string, string | number, string | number])[] = [
    ['the target', before.target, now.target],
    ['the time zone', before.calendar.timezone, now.calendar.timezone],
    ['the number of people from which on a number is shown', before.privacy.minPeople, now.privacy.minPeople],
    ['the confidence level of the intervals', before.uncertainty.level, now.uncertainty.level],
    ['the currency', before.currencies?.to ?? 'none', now.currencies?.to ?? 'none'],
  ];
  const gone = Object.values(before.metrics).filter(({ id }) => now.metrics[id] === undefined);
  const fresh = Object.values(now.metrics).filter(({ id }) => before.metrics[id] === undefined);
  return [
    ...pairs.flatMap(([name, old, is]) => (old === is ? [] : [`${name} was ${old}, now ${is}`])),
    ...(before.currencies?.to === now.currencies?.to && !same(before.currencies, now.currencies)
      ? ['the exchange rates were others']
      : []),
    ...gone.map(({ title }) => `${title} was a metric, and is none any more`),
    ...fresh.map(({ title }) => `${title} is a new metric`),
  ];
};

interface Reasons {
  readonly values: ReadonlyMap<string, string>;
  readonly curves: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, string>;
}

/** A mean must not be compared if it is made otherwise, or if a part of it must not be. */
const meansOf = (
  { now }: Models,
  { values, curves, own }: Reasons,
  overall: string | undefined,
): ReadonlyMap<string, string> => {
  const means = new Map<string, string>();
  for (const { id, metrics } of Object.values(now.dimensions)) {
    const parts = Object.entries(metrics).flatMap(([metric, weight]) => {
      const reason = values.get(metric) ?? curves.get(metric);
      return weight === 0 || reason === undefined
        ? []
        : [`${now.metrics[metric]?.title ?? metric}: ${reason}`];
    });
    const reason = own.get(id) ?? parts[0];
    if (reason !== undefined) means.set(id, reason);
  }
  const part = Object.values(now.dimensions).find(({ id, weight }) => weight > 0 && means.has(id));
  const whole = overall ?? (part && `${part.title}: ${means.get(part.id)}`);
  if (whole !== undefined) means.set('overall', whole);
  return means;
};
