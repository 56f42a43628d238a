import { type Doubt, doubtsOf } from '../../lint.ts';
import type { Model } from '../../types.ts';
import type { Tables } from '../tables.ts';
import { unfedMetric } from './unfed-metric.ts';
import { unusedColumn } from './unused-column.ts';
import { unusedSource } from './unused-source.ts';

/** Sources and columns that a model names and does not read. */
export const lintReading = (model: Model): readonly Doubt[] => doubtsOf([unusedSource, unusedColumn], model);

/** Metrics that the files read cannot feed. */
export const lintTables = (tables: Tables): readonly Doubt[] => doubtsOf([unfedMetric], tables);
