/** Lines of running text. */
import type { Paint, Pen } from './pen.ts';
import { wrap } from './width.ts';

/** A text over the whole width; harmless already. */
export const paragraph = (text: string, pen: Pen): readonly string[] => wrap(text, pen.width, pen.measure);

/**
 * A command behind what is said of it, or below it, in one line whatever its length: it is there to be copied.
 * @example command('Next:', 'spacesea score x', { width: 16, measure: (text) => text.length, show: (text) => text }) // => ['Next:', '  spacesea score x']
 */
export const command = (
  lead: string,
  text: string,
  { width, measure, show }: Pick<Pen, 'width' | 'measure' | 'show'>,
): string[] => {
  const whole = show(`${lead} ${text}`);
  return measure(whole) <= width ? [whole] : [...wrap(show(lead), width, measure), `  ${show(text)}`];
};

/** A word in front of a text whose lines stand under each other. */
export const hanging = (
  word: string,
  text: string,
  { pen, paint, indent = 0 }: { readonly pen: Pen; readonly paint: Paint; readonly indent?: number },
): string[] => {
  const start = pen.measure(word);
  return wrap(text, pen.width - indent - start, pen.measure).map(
    (line, at) => `${' '.repeat(indent)}${at === 0 ? paint(word) : ' '.repeat(start)}${line}`,
  );
};

/**
 * Parts with a sign between them, broken only between parts where that is possible.
 * @example inParts(['a b', 'c d', 'e'], ' | ', { width: 9, measure: (text) => text.length }) // => ['a b | c d', 'e']
 */
export const inParts = (
  parts: readonly string[],
  between: string,
  { width, measure }: Pick<Pen, 'width' | 'measure'>,
): string[] => {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = `${last}${between}${part}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrap(part, width, measure));
  }
  return lines;
};
