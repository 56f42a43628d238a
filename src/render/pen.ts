import { Chalk } from 'chalk';
import { type Glyph, glyphs } from './glyphs.ts';
import { safe } from './safe.ts';
import { type Measure, measureFor } from './width.ts';

/** How text is drawn. */
export interface RenderOptions {
  /** Columns in a line, at least 40. */
  readonly width: number;
  readonly colour: boolean;
  /** Only the letters and signs of ASCII. */
  readonly ascii: boolean;
  /** In CSV: `raw` leaves texts that a spreadsheet would run as a formula as they are. */
  readonly texts?: 'safe' | 'raw';
  /** Of Markdown: only headings and tables, or with folds and no longer than a comment on GitHub. */
  readonly flavor?: 'plain' | 'github';
  /** What another command needs to speak of the same numbers, such as ` exports/2026-Q3`. */
  readonly again?: { readonly explain: string; readonly score: string; readonly validate: string };
  /** The command line that writes the same again. */
  readonly command?: string;
}

/** Signs of print in texts, and what stands for them in ASCII. */
const signs: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '→': '->',
  '×': 'x',
  '≥': '>=',
  '≤': '<=',
  '\u00a0': ' ',
};

/** Colours a text, or makes it strong or faint. */
export type Paint = (text: string) => string;

/** Something to draw with: a width, colours that may be none, signs that may be ASCII. */
export interface Pen {
  readonly width: number;
  readonly ascii: boolean;
  readonly measure: Measure;
  /** A text from outside, harmless, and without signs that the terminal may lack. */
  readonly show: (text: string) => string;
  readonly glyph: (name: Glyph) => string;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  readonly middling: Paint;
  readonly bad: Paint;
}

/** Narrower than this nothing can be laid out. */
const leastWidth = 40;

/**
 * A pen for everything that is said in `told`. Cyan, yellow and bold red rather than green and red, which many cannot
 * tell apart; and never colour alone.
 */
export const penFor = async ({ width, colour, ascii }: RenderOptions, told: unknown): Promise<Pen> => {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    width: Math.max(leastWidth, width),
    ascii,
    measure: await measureFor(told),
    show: (text) => (ascii ? inAscii(safe(text)) : safe(text)),
    glyph: (name) => glyphs[name][ascii ? 1 : 0],
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.cyan(text),
    middling: (text) => chalk.yellow(text),
    bad: (text) => chalk.bold.red(text),
  };
};

const inAscii = (text: string): string => text.replace(/[^\x00-\x7f]/g, (sign) => signs[sign] ?? sign);
