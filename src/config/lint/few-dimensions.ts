import { sharesOf } from './scored.ts';
import type { ModelRule } from './seen.ts';

/** Three of five, as the SPACE framework asks for: two can be raised at the cost of all that they leave out. */
const least = 3;

/** Fewer than three dimensions with something scored in them. */
export const fewDimensions: ModelRule = {
  code: 'lint/few-dimensions',
  severity: 'warning',
  why: 'what only one or two sides show can rise while the others suffer unseen',
  find: ({ scored }) => {
    const count = sharesOf(scored).size;
    if (count >= least || count === 0) return [];
    return [
      {
        path: ['dimensions'],
        what: `${count === 1 ? 'one dimension is' : 'two dimensions are'} scored, fewer than three`,
        hint: 'score another one: write extends: [spacesea:minimal], which has three, or give weight to metrics of another side',
      },
    ];
  },
};
