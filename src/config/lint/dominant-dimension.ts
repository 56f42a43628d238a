import { isOver, percent, sharesOf } from './scored.ts';
import type { ModelRule } from './seen.ts';

/** Twice the equal part of one in five. */
const most = 0.4;

/** With one or two dimensions one must be so large, and that there are so few is told by a rule of its own. */
const least = 3;

/** One dimension that is more than two fifths of the overall score. */
export const dominantDimension: ModelRule = {
  code: 'lint/dominant-dimension',
  severity: 'warning',
  why: 'the overall score is then hardly more than this one side',
  find: ({ scored }) => {
    const shares = sharesOf(scored);
    if (shares.size < least) return [];
    return [...shares]
      .filter(([, share]) => isOver(share, most))
      .map(([id, share]) => ({
        path: ['dimensions', id, 'weight'],
        what: `${id} is ${percent(share)} of the overall score, more than ${percent(most)}`,
        hint: `lower its weight: with dimensions: { ${id}: { weight: 1 } } it counts like any other`,
      }));
  },
};
