import type { ScoreRow } from '../../../generated/report.ts';
import { standOf } from './mark.tsx';
import { placeOn, rounded, shareOn } from './place.ts';
import { type Axis, zoneOf } from './scale.ts';
import { Span } from './span.tsx';

interface BulletProps {
  readonly row: ScoreRow;
  readonly axis: Axis;
}

/** Where the value stands, from the top; and the ring of the period before. */
const [middle, below] = [13, 28];

/**
 * The value of a metric on an axis of its own: the goal shaded, the range as a band, the period before as a ring below.
 * The numbers stand beside it as text, so it is no news to a screen reader.
 */
export const Bullet = ({ row, axis }: BulletProps) => {
  if (row.value === undefined) return null;
  const place = placeOn(...axis);
  const stand = standOf(row);
  return (
    <svg class={`strip bullet ${stand}`} aria-hidden="true">
      <Zone row={row} axis={axis} />
      <Band row={row} axis={axis} />
      {row.previous === undefined ? null : <use href="#was" x={place(row.previous)} y={below} />}
      <use href={`#${stand}`} x={place(row.value)} y={middle} />
    </svg>
  );
};

const Zone = ({ row: { goal }, axis }: BulletProps) => {
  const zone = zoneOf(goal, axis);
  if (zone === undefined) return null;
  const [from, to] = zone.map(shareOn(...axis)) as [number, number];
  return <rect class="zone" x={`${from}%`} width={`${rounded(to - from)}%`} />;
};

/** An end that nothing bounds is the end of the axis. */
const Band = ({ row: { valueLow, valueHigh }, axis }: BulletProps) => {
  if (valueLow === undefined && valueHigh === undefined) return null;
  const share = shareOn(...axis);
  return <Span from={share(valueLow ?? axis[0])} to={share(valueHigh ?? axis[1])} />;
};
