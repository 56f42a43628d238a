import type { Problem } from '../problems.ts';
import type { Pen } from './pen.ts';
import { cut, cutStart, splitAround } from './width.ts';

/** How much of what the caret underlines is shown in any case. */
const mostUnderlined = 20;

/** Lines of the file around a place, and a caret below the place; a long line is shown from a little before it. */
export const excerptLines = ({ excerpt = [], at, caret, width = 1 }: Problem, pen: Pen): string[] => {
  const digits = Math.max(0, ...excerpt.map(({ line }) => String(line).length));
  const bar = (number: string): string => pen.faint(`${number.padStart(digits)} ${pen.glyph('bar')} `);
  const room = pen.width - digits - 3;
  return excerpt.flatMap(({ line, text }) => {
    const column = caret ?? at?.column;
    if (line !== at?.line || column === undefined) return [bar(String(line)) + fitting(text, room, pen)];
    const { shown, before, under } = marked(text, { column, width, room }, pen);
    return [bar(String(line)) + shown, bar('') + ' '.repeat(before) + pen.bad('^'.repeat(under))];
  });
};

const fitting = (text: string, room: number, { measure, show, glyph }: Pen): string =>
  cut(show(text), room, { measure, more: glyph('more') });

interface Mark {
  /** Character in the line, from 1. */
  readonly column: number;
  /** Characters to underline. */
  readonly width: number;
  /** Columns for the line. */
  readonly room: number;
}

/** The line as shown, the columns before the caret, and how many columns it underlines. */
const marked = (
  text: string,
  { column, width, room }: Mark,
  pen: Pen,
): { shown: string; before: number; under: number } => {
  const { measure, show, glyph } = pen;
  const more = glyph('more');
  const [start, underlined, end] = splitAround(text, column - 1, column - 1 + width);
  const [target, rest] = [show(underlined), show(end)];
  const needed = Math.max(1, Math.min(mostUnderlined, measure(target))) + (rest === '' ? 0 : measure(more));
  const kept = cutStart(show(start), room - needed, { measure, more });
  const before = measure(kept);
  return {
    shown: kept + cut(target + rest, room - before, { measure, more }),
    before,
    under: Math.max(1, Math.min(measure(target), room - before)),
  };
};
