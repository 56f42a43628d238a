import { Chalk } from 'chalk';
import { type Measure, measureFor } from './width.ts';

/** How text is drawn. */
export interface RenderOptions {
  /** Characters in a line. */
  readonly width: number;
  readonly colour: boolean;
  /** Only the letters and signs of ASCII. */
  readonly ascii: boolean;
  /** In CSV: `raw` leaves texts that a spreadsheet would run as a formula as they are. */
  readonly texts?: 'safe' | 'raw';
}

/** Signs that every monospace font has (Windows Glyph List 4), and what stands for them in ASCII. */
const glyphs = {
  dot: ['●', 'o'],
  track: ['·', '.'],
  zone: ['░', ':'],
  rule: ['─', '-'],
  bar: ['│', '|'],
  dash: ['–', '-'],
  arrow: ['→', '->'],
  atLeast: ['≥', '>='],
  atMost: ['≤', '<='],
  times: ['×', 'x'],
  middle: ['·', '|'],
  more: ['…', '...'],
} as const;

export type Glyph = keyof typeof glyphs;

/** Something to draw with: a width, colours that may be none, signs that may be ASCII. */
export interface Pen {
  readonly width: number;
  readonly measure: Measure;
  readonly glyph: (name: Glyph) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly middling: (text: string) => string;
  readonly bad: (text: string) => string;
}

/**
 * A pen for these texts. Cyan, yellow and bold red rather than green and red, which many cannot tell apart; and never
 * colour alone.
 */
export const penFor = async (
  { width, colour, ascii }: RenderOptions,
  texts: readonly string[],
): Promise<Pen> => {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    width,
    measure: await measureFor(texts),
    glyph: (name) => glyphs[name][ascii ? 1 : 0],
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.cyan(text),
    middling: (text) => chalk.yellow(text),
    bad: (text) => chalk.bold.red(text),
  };
};
