import type { ScoreRow } from '../../../generated/report.ts';
import { standOf } from './mark.tsx';
import { onScores } from './place.ts';
import { Span } from './span.tsx';

interface StripProps {
  readonly row: ScoreRow;
  /** Stands for a part of what it should: then nothing is said of where it stands. */
  readonly isPart?: boolean;
  /** Only what fits a small cell: no lines at the quarters, no period before. */
  readonly small?: true;
}

/**
 * A score and its range from 0 to 100, the zone of the target shaded, the period before as a ring below. The numbers
 * stand beside it as text, so it is no news to a screen reader.
 */
export const Strip = ({ row, isPart, small }: StripProps) => {
  const { score, scoreLow, scoreHigh } = row;
  if (score === undefined) return null;
  const stand = isPart ? 'unsure' : standOf(row);
  const middle = small ? 8 : 12;
  return (
    <svg class={`strip ${stand}`} aria-hidden="true">
      <use href="#zone" />
      {small ? null : <use class="grid" href="#grid" />}
      {scoreLow === undefined || scoreHigh === undefined ? null : <Span from={scoreLow} to={scoreHigh} />}
      {small ? null : <Before row={row} from={middle} />}
      <use href={`#${stand}`} x={onScores(score)} y={middle} />
    </svg>
  );
};

/** The score of the period before, joined with the one of now. */
const Before = ({ row: { score, previous }, from }: { readonly row: ScoreRow; readonly from: number }) =>
  score === undefined || previous === undefined ? null : (
    <>
      <line class="move" x1={onScores(score)} x2={onScores(previous)} y1={from} y2="25" />
      <use href="#was" x={onScores(previous)} y="25" />
    </>
  );

/** The numbers above the strips: the ends, the quarters that leave room, and the target. */
export const Axis = ({ target }: { readonly target: number }) => (
  <svg class="axis" aria-hidden="true">
    {[0, 25, 50, 75, 100]
      .filter((at) => at === target || Math.abs(at - target) > 14)
      .map((at) => (
        <text key={at} x={`${at}%`} y="11" text-anchor={at === 0 ? 'start' : at === 100 ? 'end' : 'middle'}>
          {at}
        </text>
      ))}
    <text class="target" x={onScores(target)} y="11" text-anchor={target > 85 ? 'end' : 'start'}>
      target {target}
    </text>
  </svg>
);
