/** The score room's door: measurements in, the rows of a report out. */

import { sharesOf } from '../aggregate.ts';
import type { GroupRow, ScoreRow } from '../generated/report.ts';
import type { Problem } from '../problems.ts';
import type { Spread } from '../spread.ts';
import type { Dimension, Goal, Group, Measurement, Measurements, Model } from '../types.ts';
import type { Judge } from './curves/curve.ts';
import { judgeOf } from './curves/index.ts';
import { type Draws, drawsOf, meanDraws, spreadOf } from './draws.ts';
import { metricGoal } from './metric-goal.ts';
import { metricRow } from './metric-row.ts';
import { namedGroups } from './named-groups.ts';
import { type Answered, type Places, placesIn } from './places.ts';
import { type Hiding, hide } from './privacy.ts';
import { risingOf } from './rising.ts';
import { type RowKey, rowKey } from './row-key.ts';

import { dimensionRow, overallRow } from './summary-row.ts';
import { drawnInterval } from './sure.ts';

export { smallTogether } from './small-groups.ts';

/** What a report says about groups and their numbers. */
export interface Scored {
  readonly groups: GroupRow[];
  /** For each group the overall score, then each dimension before its metrics. */
  readonly scores: ScoreRow[];
  /** How sure the numbers are that are shown: of metrics the value, of the others the score. */
  readonly spreads: ReadonlyMap<RowKey, Spread>;
  /** Groups that are not even named. */
  readonly notes: readonly Problem[];
}

/** Judges measurements by the model, hides what must be hidden, and averages the rest. */
export const score = (model: Model, { period, groups, measurements }: Measurements): Scored => {
  const hiding = hide(model, { groups, measurements });
  const places = placesIn(model, period.id, answeredIn(model, { measurements, hiding }));
  const metrics = Object.values(model.metrics);
  const goals = new Map(metrics.map((metric) => [metric.id, metricGoal(metric, model.target)]));
  const judges = new Map(metrics.map(({ id, curve }) => [id, curve && judgeOf(curve)]));
  const found = new Map(measurements.map((each) => [`${each.metric}\n${each.group}`, each]));
  const everything = groups.flatMap(({ id: group }) =>
    groupRows(model, {
      group,
      places,
      goal: (metric) => goals.get(metric),
      judge: (metric) => judges.get(metric),
      measured: (metric) => found.get(`${metric}\n${group}`),
      hidden: (metric) => hiding.metric(group, metric),
      whole: hiding.group(group),
    }),
  );
  const {
    groups: named,
    rows,
    notes,
  } = namedGroups(model, {
    groups: groups.map((group) => groupRow(group, hiding)),
    rows: everything,
    personal: new Set(groups.flatMap(({ id, personal }) => (personal === true ? [id] : []))),
  });
  return {
    groups: named,
    scores: rows.map(({ row }) => row),
    spreads: new Map(
      rows.flatMap(({ row, spread }) => (spread === undefined ? [] : [[rowKey(row), spread] as const])),
    ),
    notes,
  };
};

const groupRow = ({ id, by, label, people, merged, shownIn }: Group, hiding: Hiding): GroupRow => {
  const reason = hiding.group(id);
  return {
    id,
    ...(by === undefined ? {} : { by }),
    label,
    ...(merged === undefined ? {} : { merged: [...merged] }),
    ...(reason === undefined && hiding.mayCount(id) ? { people } : {}),
    ...(reason === undefined ? { suppressed: false } : { suppressed: true, reason }),
    ...(shownIn === undefined ? {} : { shownIn }),
  };
};

interface Judging {
  readonly group: string;
  readonly places: Places;
  /** The values of a metric that are on target, the same for every group. */
  readonly goal: (metric: string) => Goal | undefined;
  readonly judge: (metric: string) => Judge | undefined;
  readonly measured: (metric: string) => Measurement | undefined;
  /** Why a metric of the group must not be shown. */
  readonly hidden: (metric: string) => string | undefined;
  /** Why nothing of the group may be shown. */
  readonly whole: string | undefined;
}

/**
 * A row, how sure its number is, and the draws of its score, made if a mean asks for them; without them if nothing can be
 * said about that.
 */
interface Sure {
  readonly row: ScoreRow;
  readonly spread?: Spread;
  readonly draws?: () => Draws;
}

const groupRows = (model: Model, judging: Judging): Sure[] => {
  const { group, whole } = judging;
  const dimensions = Object.values(model.dimensions);
  const weights = sharesOf(dimensions.map(({ weight }) => weight));
  const blocks = dimensions.map((dimension, at) => {
    const metrics = metricRows(model, dimension, judging);
    const row = dimensionRow(model, {
      dimension,
      metrics: metrics.map((each) => each.row),
      group,
      weight: weights[at] ?? 0,
      whole,
    });
    return { head: surely(model, row, { parts: metrics, aggregation: dimension.aggregation }), metrics };
  });
  const heads = blocks.map(({ head }) => head);
  const metrics = blocks.flatMap((block) => block.metrics.map(({ row }) => row));
  const overall = overallRow(model, { dimensions: heads.map(({ row }) => row), metrics, group, whole });
  return [
    surely(model, overall, { parts: heads, aggregation: model.aggregation }),
    ...blocks.flatMap(({ head, metrics: rows }) => [head, ...rows]),
  ];
};

const metricRows = (model: Model, dimension: Dimension, judging: Judging): Sure[] =>
  Object.keys(dimension.metrics).flatMap((id): Sure[] => {
    const metric = model.metrics[id];
    if (metric === undefined) return [];
    const { group, measured, hidden, places } = judging;
    const measurement = measured(id);
    const [goal, judge] = [judging.goal(id), judging.judge(id)];
    const placed = { metric, dimension, target: model.target, goal, judge, group };
    const row = metricRow(placed, measurement, hidden(id));
    const spread = row.value === undefined ? undefined : spreadIn(measurement);
    if (spread === undefined) return [{ row }];
    if (row.status !== 'scored' || judge === undefined) return [{ row, spread }];
    const draws = (): Draws =>
      drawsOf(spread, places({ metric: id, group, source: metric.source }), judge.scoreAll);
    return [{ row, spread, draws }];
  });

const spreadIn = (measurement: Measurement | undefined): Spread | undefined =>
  measurement !== undefined && 'value' in measurement.result ? measurement.result.spread : undefined;

/** Numbers that get a score and whose respondents are known. */
const answeredIn = (
  model: Model,
  { measurements, hiding }: { readonly measurements: readonly Measurement[]; readonly hiding: Hiding },
): Answered[] =>
  measurements.flatMap(({ metric, group, result }): Answered[] => {
    const { curve, source } = model.metrics[metric] ?? {};
    return curve === undefined ||
      source === undefined ||
      !('value' in result) ||
      result.votes === undefined ||
      hiding.metric(group, metric) !== undefined
      ? []
      : [{ metric, group, source, votes: result.votes }];
  });

interface Averaged {
  readonly parts: readonly Sure[];
  readonly aggregation: Dimension['aggregation'];
}

/** A mean with its interval, if every part that it is made of has one. */
const surely = (model: Model, row: ScoreRow, { parts, aggregation }: Averaged): Sure => {
  if (row.score === undefined) return { row };
  const counting = parts.filter((part) => part.row.weight > 0 && part.row.score !== undefined);
  const known = counting.flatMap(({ row: { weight }, draws }) =>
    draws === undefined ? [] : [{ weight, draws }],
  );
  if (known.length < counting.length) return { row };
  const drawn = known.map(({ weight, draws }) => ({ weight, draws: draws() }));
  const draws = meanDraws(drawn, model.uncertainty.draws, aggregation);
  const rising = risingOf(draws);
  return {
    row: Object.assign({}, row, drawnInterval(row.score, rising, model)),
    spread: spreadOf(rising),
    draws: () => draws,
  };
};
