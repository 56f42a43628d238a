import type { RobustRow, Span, Spans, Turn } from '../../robustness.ts';
import { judge } from '../judge.ts';
import { weightEnds } from './ends.ts';
import { type Rescored, rescore, type Setup, type Standing } from './setup.ts';
import { type Trial, trialsOf } from './trials.ts';
import { extent, type Variation, varied } from './vary.ts';

interface Asking {
  readonly variations: readonly Variation[];
  readonly target: number;
}

/** One score among those of a group. */
interface Seat {
  readonly id: string;
  readonly level: 'dimension' | 'overall';
  readonly score: number;
  readonly of: (scores: Rescored) => number | undefined;
  /** With all weights a quarter higher or lower. */
  readonly ends: Span;
}

interface Tried {
  readonly trials: readonly Trial[];
  readonly together: readonly Rescored[];
  readonly reweighed: readonly Rescored[];
}

/** The scores of a group with all that can move them, and what takes them to the other side of the target. */
export const rowsOf = (
  { group, rows, setup }: Standing,
  { variations, target }: Asking,
): { readonly rows: RobustRow[]; readonly turns: Turn[] } => {
  const tried: Tried = {
    trials: trialsOf(setup),
    together: variations.map((variation) => rescore(varied(setup, variation))),
    reweighed: variations.map(({ weights = new Map() }) => rescore(varied(setup, { weights }))),
  };
  const seats = seatsOf(setup);
  return {
    rows: seats.map((seat) => ({
      group: group.id,
      level: seat.level,
      id: seat.id,
      label: rows.find(({ level, id }) => level === seat.level && id === seat.id)?.label ?? seat.id,
      score: seat.score,
      spans: spansOf(seat, tried),
    })),
    turns: seats.flatMap((seat) =>
      turnsOf(seat, tried, target).map((turn) => ({ group: group.id, ...turn })),
    ),
  };
};

const seatsOf = (setup: Setup): Seat[] => {
  const own = rescore(setup);
  const judged = (block: number): number[] =>
    (setup.blocks[block]?.metrics ?? []).map(({ value, curve }) => judge(value, curve));
  const ends = weightEnds(setup, judged, extent.weights);
  const dimensions = setup.blocks.flatMap(({ id }, at): Seat[] => {
    const [score, end] = [own.dimensions[at], ends.dimensions[at]];
    return score === undefined || end === undefined
      ? []
      : [{ id, level: 'dimension', score, ends: end, of: (scores) => scores.dimensions[at] }];
  });
  return own.overall === undefined || ends.overall === undefined
    ? dimensions
    : [
        ...dimensions,
        {
          id: 'overall',
          level: 'overall',
          score: own.overall,
          ends: ends.overall,
          of: ({ overall }) => overall,
        },
      ];
};

const spansOf = ({ score, of, ends }: Seat, { trials, together }: Tried): Spans => {
  const by = (way: Trial['what']['by']): Span =>
    spanOf([
      score,
      ...trials.filter(({ what }) => what.by === way).flatMap(({ scores }) => of(scores) ?? []),
    ]);
  return {
    weights: spanOf([score, ends.low, ends.high]),
    goalposts: by('goalposts'),
    aggregation: by('aggregation'),
    leftOut: by('leftOut'),
    together: middleOf(together.flatMap((scores) => of(scores) ?? [])),
  };
};

const spanOf = (scores: readonly number[]): Span => ({ low: Math.min(...scores), high: Math.max(...scores) });

/** Without the lowest and the highest fortieth. */
const middleOf = (scores: readonly number[]): Span => {
  const rising = scores.toSorted((a, b) => a - b);
  const left = Math.floor(rising.length / 40);
  return spanOf(rising.slice(left, rising.length - left));
};

type Untold = Turn extends infer One ? (One extends Turn ? Omit<One, 'group'> : never) : never;

const turnsOf = ({ id, score, of, ends }: Seat, { trials, reweighed }: Tried, target: number): Untold[] => {
  const isOver = (other: number): boolean => other >= target !== score >= target;
  const draws = reweighed.filter((scores) => isOver(of(scores) ?? score)).length;
  return [
    ...(isOver(ends.low) || isOver(ends.high)
      ? [{ id, by: 'weights' as const, draws, of: reweighed.length }]
      : []),
    ...trials.flatMap(({ what, scores }): Untold[] => {
      const other = of(scores);
      return other === undefined || !isOver(other) ? [] : [{ id, ...what, score: other }];
    }),
  ];
};
