/** The score room's door: measurements in, the rows of a report out. */
import type { GroupRow, ScoreRow } from '../generated/report.ts';
import type { Group, Measurement, Measurements, Model } from '../types.ts';
import { metricRow } from './metric-row.ts';
import { hide } from './privacy.ts';

import { dimensionRow, overallRow } from './summary-row.ts';

export { type Comparable, type CountedRow, comparableRows } from './comparable.ts';
export { smallTogether } from './small-groups.ts';

/** What a report says about groups and their numbers. */
export interface Scored {
  readonly groups: GroupRow[];
  /** For each group the overall score, then each dimension before its metrics. */
  readonly scores: ScoreRow[];
}

/** Judges measurements by the model, hides what must be hidden, and averages the rest. */
export const score = (model: Model, { groups, measurements }: Measurements): Scored => {
  const hiding = hide(model, { groups, measurements });
  const found = new Map(measurements.map((each) => [`${each.group}\n${each.metric}`, each]));
  const scores = groups.flatMap(({ id: group }) => {
    const measured = (metric: string): Measurement | undefined => found.get(`${group}\n${metric}`);
    return groupRows(model, {
      group,
      measured,
      hidden: (metric) => hiding.metric(group, metric),
      whole: hiding.group(group),
    });
  });
  return { groups: groups.map((group) => groupRow(group, hiding.group(group.id))), scores };
};

const groupRow = (
  { id, by, label, people, merged, shownIn }: Group,
  reason: string | undefined,
): GroupRow => ({
  id,
  ...(by === undefined ? {} : { by }),
  label,
  ...(merged === undefined ? {} : { merged: [...merged] }),
  ...(reason === undefined ? { people, suppressed: false } : { suppressed: true, reason }),
  ...(shownIn === undefined ? {} : { shownIn }),
});

interface Judging {
  readonly group: string;
  readonly measured: (metric: string) => Measurement | undefined;
  /** Why a metric of the group must not be shown. */
  readonly hidden: (metric: string) => string | undefined;
  /** Why nothing of the group may be shown. */
  readonly whole: string | undefined;
}

const groupRows = (model: Model, { group, measured, hidden, whole }: Judging): ScoreRow[] => {
  const weights = Object.values(model.dimensions).reduce((sum, { weight }) => sum + weight, 0);
  const blocks = Object.values(model.dimensions).map((dimension) => {
    const metrics = Object.keys(dimension.metrics).flatMap((id) => {
      const metric = model.metrics[id];
      const row =
        metric && metricRow({ metric, dimension, target: model.target, group }, measured(id), hidden(id));
      return row === undefined ? [] : [row];
    });
    return {
      head: dimensionRow(model, {
        dimension,
        metrics,
        group,
        weight: share(dimension.weight, weights),
        whole,
      }),
      metrics,
    };
  });
  const heads = blocks.map(({ head }) => head);
  const metrics = blocks.flatMap((block) => block.metrics);
  return [
    overallRow(model, { dimensions: heads, metrics, group, whole }),
    ...blocks.flatMap(({ head, metrics: rows }) => [head, ...rows]),
  ];
};

const share = (weight: number, whole: number): number => (whole === 0 ? 0 : weight / whole);
