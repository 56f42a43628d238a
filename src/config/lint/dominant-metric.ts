import { isOver, percent } from './scored.ts';
import type { ModelRule } from './seen.ts';

/** A quarter: beyond it the overall score is that metric and its noise. */
const most = 0.25;

/** One metric that is more than a quarter of the overall score. */
export const dominantMetric: ModelRule = {
  code: 'lint/dominant-metric',
  severity: 'warning',
  why: 'it pays to work for this number alone, and its noise becomes that of the whole',
  find: ({ scored }) =>
    scored
      .filter(({ share }) => isOver(share, most))
      .map(({ metric: { id }, dimension, share }) => ({
        path: ['dimensions', dimension.id, 'metrics', id],
        what: `${id} is ${percent(share)} of the overall score, more than ${percent(most)}`,
        hint: `lower its weight, or put another metric into ${dimension.id} beside it`,
      })),
};
