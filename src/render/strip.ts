import type { Pen } from './pen.ts';
import * as words from './words.ts';

/** Where on a line of so many cells a score lies. */
const cellOf = (score: number, cells: number): number => Math.round((score / 100) * (cells - 1));

/** A score on a line from 0 to 100; where the target begins, the line is shaded. */
export const strip = (
  score: number,
  { target, cells }: { target: number; cells: number },
  { glyph }: Pen,
): string => {
  const zone = cellOf(target, cells);
  const dot = cellOf(score, cells);
  const sign = (cell: number): string => glyph(cell === dot ? 'dot' : cell >= zone ? 'zone' : 'track');
  return Array.from({ length: cells }, (_, cell) => sign(cell)).join('');
};

/**
 * The numbers above a strip: 0, the target where its zone begins, and 100.
 * @example scale({ target: 65, cells: 25 }) // => '0               65    100'
 */
export const scale = ({ target, cells }: { target: number; cells: number }): string => {
  const mark = words.score(target);
  const at = Math.min(cellOf(target, cells), cells - 3 - mark.length - 1);
  const left = at < 2 ? '0' : `0${' '.repeat(at - 1)}${mark}`;
  return `${left}${' '.repeat(Math.max(1, cells - left.length - 3))}100`;
};
