import type { ModelRule } from './seen.ts';

/** Metrics that the team's own files write something about, and that no dimension names. */
export const unplacedMetric: ModelRule = {
  code: 'lint/unplaced-metric',
  severity: 'warning',
  why: 'it is neither measured nor shown',
  find: ({ model: { spare, dimensions }, own }) =>
    Object.values(spare)
      .filter(({ id }) => own.has(id))
      .map(({ id, dimension = Object.keys(dimensions)[0] ?? 'performance' }) => ({
        path: ['metrics', id],
        what: `${id} belongs to no dimension`,
        hint: `write dimensions: { ${dimension}: { metrics: { ${id}: 1 } } }; with the weight 0 it is shown and not scored`,
      })),
};
