/** How many columns of a terminal a text takes. */
export type Measure = (text: string) => number;

/** Letters and signs that take one column each in every font: nearly everything that is printed. */
const plain =
  /^[\x20-\x7e\u00a0-\u024f\u0370-\u03ff\u0400-\u045f\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u2500-\u25cf]*$/;

/** Codes that colour the text around them. */
const colour = /\u001b\[[0-9;]*m/g;

const countLetters: Measure = (text) => text.replace(colour, '').length;

/**
 * A measure that is right for these texts. The tables of wide, combining and joined characters are loaded only where
 * a text needs them.
 */
export const measureFor = async (texts: readonly string[]): Promise<Measure> => {
  if (texts.every((text) => plain.test(text))) return countLetters;
  const { default: stringWidth } = await import('string-width');
  return (text) => (plain.test(text) ? text.length : stringWidth(text));
};

/** What a reader sees as one character each. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text, or as much of it as fits, with `more` at the end. */
export const cut = (
  text: string,
  width: number,
  { measure, more }: { measure: Measure; more: string },
): string => {
  if (measure(text) <= width) return text;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (measure(kept + segment) > width - measure(more)) break;
    kept += segment;
  }
  return kept.trimEnd() + more;
};

/** Lines no wider than `width`, broken between words; a longer word is cut into pieces. */
export const wrap = (text: string, width: number, measure: Measure): readonly string[] => {
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
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of segmenter.segment(word)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
};
