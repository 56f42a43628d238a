import type { Config } from '../generated/config.ts';
import type { Report } from '../generated/report.ts';
import type { Model } from '../types.ts';
import { makeModel, placedIn } from './model.ts';

/** The model as a report carries it: it is all that made the scores. Its config must be valid. */
export const reportedModel = ({ model: { id, config } }: Report): Model =>
  makeModel({ config: config as unknown as Config, names: [id], folder: () => '.' });

/**
 * What of a model's config made the scores, for the report to carry. Metrics that no dimension names did not, nor did
 * the questions once there are answers.
 */
export const reportedConfig = ({ config }: Pick<Model, 'config'>): Omit<Config, 'questions'> => {
  const { questions: _, ...rest } = config;
  if (rest.metrics === undefined) return rest;
  const placed = placedIn(config);
  const metrics = Object.entries(rest.metrics).filter(([id]) => placed.has(id));
  return { ...rest, metrics: Object.fromEntries(metrics) };
};
