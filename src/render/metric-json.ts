import type { Catalogue, Listed } from '../catalogue.ts';
import { whereWords } from './condition.ts';
import { jsonText } from './json.ts';
import { addYaml } from './metric-page.ts';
import { statisticWords } from './rule.ts';

/** The same for programs: what the model says of each metric, as it says it, and what files lack. No cell of a file. */
export const metricJson = ({ model, entries, chosen, feed }: Catalogue): string =>
  jsonText({
    model: model.id,
    chosen,
    metrics: entries.map((entry) => ({
      ...metricOf(entry),
      ...(feed === undefined ? {} : { lacks: feed.lacks.get(entry.metric.id) ?? [] }),
    })),
    ...(feed === undefined ? {} : { files: feed.files, gains: feed.gains }),
  });

const metricOf = ({ metric, state, dimension, share, fields, goal, questions }: Listed): object => {
  const { id, title, dimension: _, statistic, where, ...rest } = metric;
  return {
    id,
    title,
    state,
    ...(dimension === undefined ? {} : { dimension }),
    ...(share === undefined ? {} : { share }),
    ...rest,
    ...(where === undefined ? {} : { where, condition: whereWords(where) }),
    statistic,
    rule: statisticWords(statistic),
    fields,
    ...(goal === undefined ? {} : { goal }),
    questions,
    ...(state === 'spare' && dimension !== undefined ? { add: addYaml(id, dimension) } : {}),
  };
};
