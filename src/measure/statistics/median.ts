import { quantileOf } from './quantile.ts';
import type { SpecOf, Tools } from './statistic.ts';

/** Median of a field: half of the records lie below it. */
export const median = (spec: SpecOf<'median'>, tools: Tools): ReturnType<typeof quantileOf> =>
  quantileOf(spec.field, 0.5, tools);
