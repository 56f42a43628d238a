import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ScoreRow } from '../../../generated/report.ts';
import { pointText } from '../../explain-sure.ts';
import type { Point } from '../trend.ts';
import { rounded } from './place.ts';
import { type Axis, zoneOf } from './scale.ts';

interface SparkProps {
  readonly row: ScoreRow;
  readonly points: readonly Point[];
  readonly axis: Axis;
}

const [width, height] = [96, 28];

/**
 * The values of several periods on the axis of the bar beside it, the goal shaded, the last one marked. A period without
 * a value is a gap: no line goes over it.
 */
export const Spark = ({ row, points, axis }: SparkProps) => {
  const across = scalePoint()
    .domain(points.map(({ period }) => period))
    .range([4, width - 4]);
  const up = scaleLinear()
    .domain(axis)
    .range([height - 3, 3]);
  const x = ({ period }: Point): number => across(period) ?? 0;
  const path = line<Point>()
    .digits(1)
    .defined(({ value }) => value !== undefined)
    .x(x)
    .y(({ value = 0 }) => up(value));
  const last = points.at(-1);
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={pointsText(row, points)}>
      <Zone row={row} axis={axis} up={up} />
      <path d={path([...points]) ?? ''} />
      {last?.value === undefined ? null : <circle cy={rounded(up(last.value))} />}
    </svg>
  );
};

interface ZoneProps extends Pick<SparkProps, 'row' | 'axis'> {
  readonly up: (amount: number) => number;
}

const Zone = ({ row: { goal }, axis, up }: ZoneProps) => {
  const zone = zoneOf(goal, axis);
  if (zone === undefined) return null;
  const [bottom, top] = zone.map(up) as [number, number];
  return <rect class="zone" y={rounded(top)} height={rounded(bottom - top)} />;
};

/** `from 2026-Q1: 8.8, no value, 14.9`. */
export const pointsText = (row: ScoreRow, points: readonly Point[]): string =>
  `from ${points[0]?.period}: ${points
    .map(({ value }) => (value === undefined ? 'no value' : pointText(value, row)))
    .join(', ')}`;
