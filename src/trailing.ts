/** Goalposts from the team's own past: the trailing periods are measured, scored and looked at together. */
import {
  checkPeriod,
  fewestPoints,
  quartilesOf,
  startsIn,
  type Tables,
  trailingPeriods,
  unreachedIn,
} from './measure/measure.ts';
import { measured } from './measured.ts';
import type { AskedMetric, OwnPast, Proposed, Refused, Rescored } from './own-past.ts';
import { type PastPeriod, pointsOf } from './score/own-past/points.ts';
import { proposalOf } from './score/own-past/propose.ts';
import { score } from './score/score.ts';
import type { FieldPath, Model } from './types.ts';

/** What is asked for. */
export interface TrailingRequest {
  readonly metrics: readonly AskedMetric[];
  /** How many periods, the chosen one among them. */
  readonly count: number;
  readonly by?: FieldPath;
}

/**
 * Looks at the trailing periods of what was counted.
 * @throws SpaceSeaError (3) if nothing lies in the chosen period
 */
export const ownPastOf = (model: Model, tables: Tables, { metrics, count, by }: TrailingRequest): OwnPast => {
  const asked = trailingPeriods(tables, count);
  // As a report of the last period shows them in its trend: the same groups are joined or hidden.
  const plain = asked.slice(2).map(({ id }) => id);
  const periods = measured(model, tables, { periods: asked, plain }).map(
    (measurements): PastPeriod => ({
      measurements,
      scored: score(model, measurements),
      beginnings: startsIn(tables, measurements.period),
      unreached: unreachedIn(tables, measurements.period),
    }),
  );
  const [last] = periods;
  if (last !== undefined) checkPeriod(tables, last.measurements);
  const { level } = model.uncertainty;
  const ids = asked.map(({ id }) => id).toReversed();
  const found = metrics.flatMap((each): (Proposed | Refused)[] => {
    const metric = model.metrics[each.id];
    if (metric === undefined) return [];
    const needed = fewestPoints(level);
    const points = pointsOf(model, each.id, { periods, ...(by === undefined ? {} : { by }) });
    const quartiles = points.values.length < needed ? undefined : quartilesOf(points.values, level);
    const value = lastValue(last, each.id);
    return [proposalOf({ metric, asked: each, points, quartiles, needed, periods: ids, last: value })];
  });
  const proposed = found.filter((each): each is Proposed => 'curve' in each);
  return {
    periods: ids,
    ...(by === undefined ? {} : { by }),
    level,
    target: model.target,
    proposed,
    refused: found.filter((each): each is Refused => 'reason' in each),
    scores: rescored(model, last, proposed),
  };
};

const lastValue = (last: PastPeriod | undefined, metric: string): number | undefined =>
  last?.scored.scores.find(({ group, level, id }) => group === 'all' && level === 'metric' && id === metric)
    ?.value;

/** Dimensions and the overall score of the last period, as far as the proposals move them. */
const rescored = (
  model: Model,
  last: PastPeriod | undefined,
  proposed: readonly Proposed[],
): readonly Rescored[] => {
  if (last === undefined) return [];
  const curves = Object.fromEntries(
    proposed.flatMap(({ id, curve, isWritten }) => {
      const metric = model.metrics[id];
      return metric === undefined || !isWritten ? [] : [[id, { ...metric, curve }]];
    }),
  );
  const after = score({ ...model, metrics: { ...model.metrics, ...curves } }, last.measurements).scores;
  return last.scored.scores.flatMap((row, at): Rescored[] => {
    const { group, level, id, label, score: now } = row;
    const fresh = after[at]?.score;
    return group !== 'all' || level === 'metric' || now === fresh
      ? []
      : [
          {
            id,
            label,
            ...(now === undefined ? {} : { now }),
            ...(fresh === undefined ? {} : { fresh }),
          },
        ];
  });
};
