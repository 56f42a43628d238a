/** Which metrics of a model a command line is about. */
import { wordsWanted } from '../asked.ts';
import type { Listed } from '../catalogue.ts';
import { metricPaths } from '../measure/metric-paths.ts';
import { misuse } from '../problems.ts';
import { metricGoal } from '../score/metric-goal.ts';
import type { Metric, Model } from '../types.ts';
import { isOn, type Options, textOf } from './command.ts';
import { unknownName } from './unknown-name.ts';

/** Metrics, and what they were chosen by, in words. */
export interface Choice {
  readonly entries: readonly Listed[];
  readonly chosen: readonly string[];
}

/**
 * The metrics of these ids, or those that the options leave; by dimension, those that it names first.
 * @throws SpaceSeaError (2) for a metric, a dimension, a source or a field that the model does not have
 */
export const chosenIn = (model: Model, ids: readonly string[], options: Options): Choice => {
  const all = listedIn(model);
  if (ids.length > 0) return { entries: ids.map((id) => named(id, all)), chosen: [] };
  const filters = filtersOf(all, model, options);
  return {
    entries: all.filter((entry) => filters.every(({ keeps }) => keeps(entry))),
    chosen: filters.map(({ says }) => says),
  };
};

const named = (id: string, all: readonly Listed[]): Listed => {
  const entry = all.find(({ metric }) => metric.id === id);
  if (entry !== undefined) return entry;
  throw unknownName(
    `the model has no metric "${id}", and there is no file or folder of that name`,
    id,
    all.map(({ metric }) => metric.id),
  );
};

const unknown = (noun: string, name: string, known: readonly string[]): Error =>
  unknownName(`the model has no ${noun} "${name}"`, name, known);

/** Every metric of a model in the order of its dimensions; in each, those that it names, then those that are meant for it. */
const listedIn = (model: Model): readonly Listed[] => {
  const spare = Object.values(model.spare).map((metric) => listed(metric, { model, state: 'spare' }));
  const dimensions = Object.values(model.dimensions).flatMap(({ id, metrics, weight }) => {
    const total = Object.values(metrics).reduce((sum, share) => sum + share, 0);
    const own = Object.entries(metrics).flatMap(([name, share]) => {
      const metric = model.metrics[name];
      if (metric === undefined) return [];
      const isScored = share > 0 && weight > 0 && metric.curve !== undefined;
      const entry = listed(metric, { model, state: isScored ? 'scored' : 'shown' });
      return [{ ...entry, dimension: id, share: total === 0 ? 0 : share / total }];
    });
    return [...own, ...spare.filter(({ dimension }) => dimension === id)];
  });
  const homeless = spare.filter(({ dimension = '' }) => !Object.hasOwn(model.dimensions, dimension));
  return [...dimensions, ...homeless];
};

const listed = (
  metric: Metric,
  { model, state }: { readonly model: Model; readonly state: Listed['state'] },
): Listed => {
  const wanted = metricGoal(metric, model.target);
  const items = wordsWanted(metric.where ?? {}, 'item');
  return {
    metric,
    state,
    fields: metricPaths(metric),
    questions: items.flatMap((item) => model.questions[item] ?? []),
    ...(metric.dimension === undefined ? {} : { dimension: metric.dimension }),
    ...(wanted === undefined ? {} : { goal: wanted }),
  };
};

interface Filter {
  readonly says: string;
  readonly keeps: (entry: Listed) => boolean;
}

const filtersOf = (all: readonly Listed[], model: Model, options: Options): readonly Filter[] => {
  const [dimension, source, field] = ['dimension', 'source', 'field'].map((name) => textOf(options, name));
  const dimensions = [...new Set(all.flatMap((entry) => entry.dimension ?? []))];
  if (dimension !== undefined && !dimensions.includes(dimension))
    throw unknown('dimension', dimension, dimensions);
  if (source !== undefined && !Object.hasOwn(model.sources, source))
    throw unknown('source', source, Object.keys(model.sources));
  const fields = [...new Set(all.flatMap((entry) => entry.fields))];
  if (field !== undefined && !fields.includes(field))
    throw unknownName(`no metric of the model reads a field "${field}"`, field, fields);
  const [isSpare, isPlaced] = [isOn(options, 'spare'), isOn(options, 'placed')];
  if (isSpare && isPlaced)
    throw misuse({
      code: 'usage/wrong',
      message: '--spare and --placed exclude each other',
      hint: 'leave both out for all metrics',
    });
  return [
    ...(dimension === undefined
      ? []
      : [{ says: `of ${dimension}`, keeps: (entry: Listed) => entry.dimension === dimension }]),
    ...(source === undefined
      ? []
      : [{ says: `from ${source}`, keeps: ({ metric }: Listed) => metric.source === source }]),
    ...(field === undefined
      ? []
      : [{ says: `reading ${field}`, keeps: (entry: Listed) => entry.fields.includes(field) }]),
    ...(isSpare ? [{ says: 'spare', keeps: ({ state }: Listed) => state === 'spare' }] : []),
    ...(isPlaced ? [{ says: 'in a dimension', keeps: ({ state }: Listed) => state !== 'spare' }] : []),
  ];
};
