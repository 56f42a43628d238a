/** What is said of groups side by side: how they stand there, and which are not shown by themselves. */
import type { GroupRow } from '../generated/report.ts';
import { listed } from './sentences.ts';

/** Said wherever groups stand side by side. */
export const orderSentence = 'In the order of their names: profiles, not a ranking.';

/** What is shown together as what, and what hidden groups are counted in. */
export const hiddenSentences = (groups: readonly GroupRow[]): string[] => [
  ...groups.flatMap(({ label, merged = [] }) =>
    merged.length === 0
      ? []
      : [`${label}: ${listed(merged)}, shown as one so that nobody in them can be singled out.`],
  ),
  ...(groups.some(({ suppressed }) => suppressed)
    ? ['Hidden groups are counted in All. Hiding a second one keeps the first from being worked out.']
    : []),
];
