import { namesIn } from '../../lint.ts';
import type { Scored } from './scored.ts';
import type { ModelRule, Seen } from './seen.ts';

/** One half of a pair in tension: whatever holds the metric in balance has been left out. */
export const tension: ModelRule = {
  code: 'lint/tension',
  severity: 'warning',
  why: 'it is then cheap to raise this number at the cost of what nobody looks at',
  find: (seen) => {
    const { dimensions } = seen.model;
    const placed = new Set(Object.values(dimensions).flatMap(({ metrics }) => Object.keys(metrics)));
    return seen.scored.flatMap((each) => {
      const { id } = each.metric;
      const partners = partnersOf(id, seen);
      if (partners.length === 0 || partners.some((other) => placed.has(other))) return [];
      return [
        {
          path: ['dimensions', each.dimension.id, 'metrics', id],
          what: `${id} is scored without ${namesIn(partners)}, ${partners.length === 1 ? 'which holds' : 'any of which would hold'} it in balance`,
          hint: hintFor(partners, each, seen),
        },
      ];
    });
  },
};

/** What holds a metric in balance, as the metric itself says; what the config has removed too. */
const partnersOf = (id: string, { model: { metrics }, parted }: Seen): readonly string[] => [
  ...(metrics[id]?.tension ?? []),
  ...parted.flatMap(({ metric, partner }) => (metric === id ? [partner] : [])),
];

const hintFor = (
  partners: readonly string[],
  { metric, dimension }: Scored,
  { model: { metrics, spare } }: Seen,
): string => {
  const there = partners.find((partner) => metrics[partner] !== undefined || spare[partner] !== undefined);
  return there === undefined
    ? `bring ${namesIn(partners.slice(0, 1))} back, or name what does it here: metrics: { ${metric.id}: { tension: [another_metric] } }`
    : `write dimensions: { ${dimension.id}: { metrics: { ${there}: 0 } } }: with the weight 0 it is shown beside it and not scored`;
};
