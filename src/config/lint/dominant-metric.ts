import { isOver, percent, sharesBy } from './scored.ts';
import type { ModelRule } from './seen.ts';

/** A quarter: beyond it the overall score is that metric and its noise. */
const most = 0.25;

/** One metric that is more than a quarter of the overall score. */
export const dominantMetric: ModelRule = {
  code: 'lint/dominant-metric',
  severity: 'warning',
  why: 'it pays to work for this number alone, and its noise becomes that of the whole',
  find: ({ scored }) =>
    [...sharesBy(scored, ({ metric }) => metric.id)].flatMap(([id, share]) => {
      if (!isOver(share, most)) return [];
      const dimension = scored.find(({ metric }) => metric.id === id)?.dimension.id ?? '';
      return [
        {
          path: ['dimensions', dimension, 'metrics', id],
          what: `${id} is ${percent(share)} of the overall score, more than ${percent(most)}`,
          hint: `lower its weight, or put another metric into ${dimension} beside it`,
        },
      ];
    }),
};
