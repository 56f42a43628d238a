import type { Pen } from './pen.ts';

/** A change with the ends of its interval, in points. */
export interface Moved {
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

/** A scale with 0 in its middle: as many points to each side, in so many cells, an odd number. */
export interface ChangeScale {
  readonly reach: number;
  readonly cells: number;
}

/**
 * As many points to each side as it takes to show all of them, rounded up to something round.
 * @example reachOf([{ change: -8.4, low: -14, high: -2.8 }]) // => 16
 * @example reachOf([]) // => 4
 */
export const reachOf = (moved: readonly Moved[]): number => {
  const farthest = Math.max(0, ...moved.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const step = farthest > 40 ? 20 : 4;
  return Math.max(step, Math.ceil(farthest / step) * step);
};

/** A change and its interval around 0: what lies across the bar in the middle is within noise. */
export const changeStrip = (
  { change, low, high }: Moved,
  { reach, cells }: ChangeScale,
  { glyph }: Pick<Pen, 'glyph'>,
): string => {
  const middle = (cells - 1) / 2;
  // Never in the middle what is not 0, nor on the other side of it.
  const cellOf = (points: number): number =>
    points === 0
      ? middle
      : middle + Math.sign(points) * Math.max(1, Math.round((Math.abs(points) / reach) * middle));
  const [from, dot, to] = [cellOf(low), cellOf(change), cellOf(high)];
  return Array.from({ length: cells }, (_, cell) => {
    if (cell === dot) return glyph('dot');
    if (cell === middle) return glyph('bar');
    return glyph(cell >= from && cell <= to ? 'range' : 'track');
  }).join('');
};

/**
 * The numbers above such a strip.
 * @example changeNumbers({ reach: 16, cells: 25 }) // => '-16         0         +16'
 */
export const changeNumbers = ({ reach, cells }: ChangeScale): string => {
  const [left, right] = [`-${reach}`, `+${reach}`];
  const middle = (cells - 1) / 2;
  return `${left.padEnd(middle)}0${right.padStart(cells - middle - 1)}`;
};
