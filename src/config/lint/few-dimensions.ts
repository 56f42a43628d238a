import type { ModelRule } from './seen.ts';

/** Three of five, as the SPACE framework asks for: two can be raised at the cost of all that they leave out. */
const least = 3;

/** Fewer than three dimensions with something scored in them. */
export const fewDimensions: ModelRule = {
  code: 'lint/few-dimensions',
  severity: 'warning',
  why: 'what only one or two sides show can rise while the others suffer unseen',
  find: ({ model, scored }) => {
    const count = new Set(scored.map(({ dimension }) => dimension.id)).size;
    if (count >= least || Object.keys(model.metrics).length === 0) return [];
    return [
      {
        path: ['dimensions'],
        what: `${count === 0 ? 'no dimension is' : count === 1 ? 'one dimension is' : `${count} dimensions are`} scored, fewer than ${least}`,
        hint: 'score another one: write extends: [spacesea:minimal], which has three, or give weight to metrics of another side',
      },
    ];
  },
};
