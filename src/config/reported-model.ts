import type { Config } from '../generated/config.ts';
import type { Report } from '../generated/report.ts';
import type { Model } from '../types.ts';
import { makeModel } from './model.ts';

/** The model as a report carries it: it is all that made the scores. Its config must be valid. */
export const reportedModel = ({ model: { id, config } }: Report): Model =>
  makeModel({ config: config as unknown as Config, names: [id], folder: () => '.' });
