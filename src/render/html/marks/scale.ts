/** The axis of one metric: its bar and its trend are drawn on the same. */
import { scaleLinear } from 'd3-scale';
import type { Curve, Metric } from '../../../generated/config.ts';
import type { ScoreRow } from '../../../generated/report.ts';
import type { Point } from '../trend.ts';

/** From an amount to a greater one. */
export type Axis = readonly [from: number, to: number];

type CurveOf<Type extends Curve['type']> = Extract<Curve, { type: Type }>;

type Tellers = { readonly [Type in Curve['type']]: (curve: CurveOf<Type>) => readonly number[] };

/** The amounts between which a curve is drawn. */
const goalposts: Tellers = {
  linear: ({ worst, best }) => [worst, best],
  range: ({ zero }) => zero,
  lognormal: ({ score50, score90 }) => [score50, score90],
  points: ({ points }) => points.map(([amount]) => amount),
  steps: ({ steps }) => steps.map(([amount]) => amount),
  identity: () => [0, 100],
};

const goalpostsOf = <Type extends Curve['type']>(type: Type, curve: CurveOf<Type>): readonly number[] =>
  goalposts[type](curve);

/**
 * An axis that holds the goalposts of a metric, its goal, its value with the range, and all earlier values; it ends at
 * round amounts. Without goalposts it begins at 0, so that a small change looks small. Undefined if there is nothing to draw.
 */
export const axisOf = (
  row: ScoreRow,
  metric: Pick<Metric, 'curve'> | undefined,
  points: readonly Point[],
): Axis | undefined => {
  const { value, valueLow, valueHigh, previous, goal } = row;
  const values = [value, ...points.map((point) => point.value)].flatMap((each) => each ?? []);
  if (values.length === 0) return undefined;
  const curve = metric?.curve;
  const ends = [
    ...(curve === undefined ? [0] : goalpostsOf(curve.type, curve)),
    ...[valueLow, valueHigh, previous, goal?.min, goal?.max, goal?.below].flatMap((each) => each ?? []),
    ...values,
  ];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  // A single amount is no axis; it is 0 here, or the goalposts are one.
  const [low = from, high = to] = scaleLinear()
    .domain(from === to ? [from, from + 1] : [from, to])
    .nice()
    .domain();
  return [low, high];
};

/** The part of an axis on which the goal is reached; undefined if there is no goal. */
export const zoneOf = (goal: ScoreRow['goal'], [from, to]: Axis): Axis | undefined => {
  if (goal === undefined) return undefined;
  const { min = from, max = to, below = max } = goal;
  return [min, below];
};
