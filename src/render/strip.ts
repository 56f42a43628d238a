import type { ScoreRow } from '../generated/report.ts';
import type { Pen } from './pen.ts';
import * as words from './words.ts';

/** A scale from 0 to 100 in so many cells, and the score from which on it is shaded. */
export interface Scale {
  readonly target: number;
  readonly cells: number;
}

/** A score, with its range if it has one. */
export type Ranged = Pick<ScoreRow, 'scoreLow' | 'scoreHigh'> & { readonly score: number };

/** Where on a line of so many cells a score lies. */
const cellOf = (score: number, cells: number): number => Math.round((score / 100) * (cells - 1));

/** The cell of a score: never across the edge of the shaded part, whichever side rounding would put it on. */
const dotOf = (score: number, { target, cells }: Scale): number => {
  const [cell, edge] = [cellOf(score, cells), cellOf(target, cells)];
  return score >= target ? Math.max(cell, edge) : Math.min(cell, Math.max(0, edge - 1));
};

/** A score and its range on a line from 0 to 100; where the target begins, the line is shaded. */
export const strip = (
  { score, scoreLow = score, scoreHigh = score }: Ranged,
  scale: Scale,
  { glyph }: Pick<Pen, 'glyph'>,
): string => {
  const { target, cells } = scale;
  const [low, dot, high] = [scoreLow, score, scoreHigh].map((each) => dotOf(each, scale));
  const edge = cellOf(target, cells);
  const sign = (cell: number): string => {
    if (cell === dot) return glyph('dot');
    if (cell >= (low ?? 0) && cell <= (high ?? 0)) return glyph('range');
    return glyph(cell >= edge ? 'zone' : 'track');
  };
  return Array.from({ length: cells }, (_, cell) => sign(cell)).join('');
};

/**
 * The numbers above a strip: 0, the target where its zone begins, and 100; only as many as there is room for.
 * @example numbersAbove({ target: 65, cells: 25 }) // => '0               65    100'
 */
export const numbersAbove = ({ target, cells }: Scale): string => {
  const mark = words.target(target);
  const at = Math.min(cellOf(target, cells), cells - mark.length);
  const left = at < 2 ? '0' : `0${' '.repeat(at - 1)}${mark}`;
  const free = cells - left.length - '100'.length;
  return free < 1 ? left.padEnd(cells) : `${left}${' '.repeat(free)}100`;
};
