/** How many columns of a terminal a text takes. */
export type Measure = (text: string) => number;

/** Letters and signs that take one column each in every font: nearly everything that is printed. */
const plain =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u0370-\u0377\u037a-\u037f\u0384-\u03ff\u0400-\u045f\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u2500-\u25cf]*$/;

/** Does each letter of a text take one column, as far as can be told without tables? */
export const isPlain = (text: string): boolean => plain.test(text);

/** Codes that colour the text around them. */
const colour = /\u001b\[[0-9;]*m/g;

const countLetters: Measure = (text) => text.replace(colour, '').length;

/**
 * A measure that is right for every text in a value. The tables of wide, combining and joined characters are loaded
 * only where one needs them. JSON shows at one glance what there is; what it escapes is never printed as it is.
 */
export const measureFor = async (told: unknown): Promise<Measure> => {
  if (isPlain(JSON.stringify(told) ?? '')) return countLetters;
  const { default: stringWidth } = await import('string-width');
  return (text) => (isPlain(text) ? text.length : stringWidth(text));
};

/** Cuts a text into what a reader sees as one character each; made when first needed, for it takes long to load. */
const segmented = (text: string): Intl.Segments => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
};

let segmenter: Intl.Segmenter | undefined;

/** A text in three, none of which begins or ends within what a reader sees as one character. */
export const splitAround = (text: string, from: number, to: number): readonly [string, string, string] => {
  const seen = segmented(text);
  const start = seen.containing(from)?.index ?? text.length;
  const last = seen.containing(Math.max(from, to - 1));
  const end = last === undefined ? text.length : last.index + last.segment.length;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
};

/** The text, or as much of it as fits, with `more` at the end. */
export const cut = (
  text: string,
  width: number,
  { measure, more }: { measure: Measure; more: string },
): string => {
  if (measure(text) <= width) return text;
  const room = width - measure(more);
  let kept = '';
  for (const { segment } of segmented(text)) {
    if (measure(kept + segment) > room) break;
    kept += segment;
  }
  return kept.trimEnd() + more;
};

/** The same from the end, with `more` in front. */
export const cutStart = (
  text: string,
  width: number,
  { measure, more }: { measure: Measure; more: string },
): string => {
  if (measure(text) <= width) return text;
  const room = width - measure(more);
  let kept = '';
  for (const { segment } of [...segmented(text)].reverse()) {
    if (measure(segment + kept) > room) break;
    kept = segment + kept;
  }
  return more + kept.trimStart();
};

/** Lines no wider than `width`, broken between words; a longer word is cut into pieces, after a slash if it has one. */
export const wrap = (text: string, width: number, measure: Measure): readonly string[] => {
  if (measure(text) <= width) return text === '' ? [] : [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).flatMap((each) => pieces(each, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
};

const pieces = (word: string, width: number, measure: Measure): readonly string[] => {
  if (measure(word) <= width) return word === '' ? [] : [word];
  const folders = word.split(/(?<=\/)/);
  return packed(
    folders.flatMap((folder) => packed(charactersOf(folder), width, measure)),
    width,
    measure,
  );
};

const charactersOf = (text: string): string[] => Array.from(segmented(text), ({ segment }) => segment);

/** Parts that follow each other, as many in one as fit. */
const packed = (parts: readonly string[], width: number, measure: Measure): readonly string[] => {
  const full: string[] = [];
  let last = '';
  for (const part of parts) {
    if (last !== '' && measure(last + part) > width) {
      full.push(last);
      last = '';
    }
    last += part;
  }
  return [...full, last];
};
