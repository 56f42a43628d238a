import { namesIn } from '../../lint.ts';
import type { ModelRule } from './seen.ts';

/** Goalposts of which nobody says where they come from. One finding for all, for it is one thing to do. */
export const noReference: ModelRule = {
  code: 'lint/no-reference',
  severity: 'notice',
  why: 'a score is only as good as its goalposts, and a reader has to know whether they are measured or chosen',
  find: ({ scored }) => {
    const names = scored.flatMap(({ metric }) => (metric.reference === undefined ? [metric.id] : []));
    const [first] = names;
    if (first === undefined) return [];
    return [
      {
        path: ['metrics', first],
        what: `nothing says where the goalposts of ${namesIn(names)} come from`,
        hint: 'write reference: { grade: judgement, source: "our own last four quarters" } below the metric; the grade is measured, practitioner or judgement',
      },
    ];
  },
};
