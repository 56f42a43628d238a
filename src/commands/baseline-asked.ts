/** What a command line asks `spacesea baseline` for, and why it cannot have it. */
import { isVolume } from '../config/lint/volume.ts';
import { namesIn } from '../lint.ts';
import { suggest } from '../nearest.ts';
import type { AskedMetric, Refused } from '../own-past.ts';
import { misuse, type Problem } from '../problems.ts';
import type { Metric, Model } from '../types.ts';
import { type Options, textOf } from './command.ts';
import { unplaced } from './unplaced.ts';

/**
 * The metrics by their names; if none is named, those with a range curve, and volumes.
 * @throws SpaceSeaError (2) for a name that the model does not have, or if it has no such metric
 */
export const askedMetrics = (model: Model, names: readonly string[]): readonly AskedMetric[] => {
  const ids = Object.keys(model.metrics);
  const spare = names.flatMap((name) => model.spare[name] ?? [])[0];
  if (spare !== undefined) throw unplaced(spare);
  const unknown = names.find((name) => !ids.includes(name));
  if (unknown !== undefined)
    throw misuse({
      code: 'usage/name',
      message: `the model has no metric "${unknown}", and there is no file or folder of that name`,
      hint: suggest(unknown, ids) ?? 'spacesea config print shows the metrics of the model',
    });
  const shapeOf = (metric: Metric): AskedMetric['shape'] =>
    metric.curve?.type === 'range' || isVolume(metric, model) ? 'range' : 'linear';
  const asked = Object.values(model.metrics)
    .map(
      (metric): AskedMetric => ({
        id: metric.id,
        shape: shapeOf(metric),
        isNamed: names.includes(metric.id),
      }),
    )
    .filter(({ shape, isNamed }) => (names.length === 0 ? shape === 'range' : isNamed));
  if (asked.length === 0)
    throw misuse({
      code: 'usage/name',
      message:
        'the model has no metric with two sides (a volume, or a curve of type range), and none is named',
      hint: 'name one that has goalposts, such as: spacesea baseline win_rate',
    });
  return asked;
};

/** The number after --periods. */
export const trailingOf = (options: Options): number => {
  const text = textOf(options, 'periods') ?? '4';
  if (/^([1-9]|[1-3]\d|40)$/.test(text)) return Number(text);
  throw misuse({
    code: 'usage/number',
    message: `--periods takes a whole number from 1 to 40, not "${text}"`,
    hint: 'write --periods 4',
  });
};

/** Reasons why nothing is proposed, those of several metrics together. */
export const refusals = (refused: readonly Refused[], severity: Problem['severity']): readonly Problem[] => {
  const problems = new Map<string, Problem & { readonly ids: string[] }>();
  for (const { id, code, reason, hint } of refused) {
    const known = problems.get(reason + hint);
    if (known === undefined)
      problems.set(reason + hint, { code, severity, message: reason, hint, ids: [id] });
    else known.ids.push(id);
  }
  return [...problems.values()].map(({ ids, message, ...rest }) => ({
    ...rest,
    message: `nothing can be proposed for ${namesIn(ids)}: ${message}`,
  }));
};

/** One side says what is good, which the past does not know. */
export const oneSided = (asked: readonly AskedMetric[]): readonly Problem[] => {
  const ids = asked.filter(({ shape }) => shape === 'linear').map(({ id }) => id);
  return ids.length === 0
    ? []
    : [
        {
          code: 'baseline/one-sided',
          severity: 'warning',
          message: `the goalposts of ${namesIn(ids)} say what is good, and the past does not know that: a quarter of it would score 0, a quarter 100`,
          hint: 'ask what customers need and what others reach; take these only where nobody knows that',
        },
      ];
};
