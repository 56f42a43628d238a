import { glyphs } from './glyphs.ts';
import { safe } from './safe.ts';
import { cut, cutStart, isPlain, type Measure } from './width.ts';
import * as words from './words.ts';

/** How far some work is. */
export interface Step {
  /** `Reading`. */
  readonly doing: string;
  /** What it is done with: a path, of which the end says more than the beginning. */
  readonly on?: string;
  /** From 0 to 1, if that is known. */
  readonly share?: number;
  /** Counted so far, and how many there are in all, as far as can be guessed. */
  readonly rows?: { readonly counted: number; readonly about?: number };
}

/** Where the line is shown. */
export interface ProgressSpace {
  readonly width: number;
  readonly ascii: boolean;
}

/** Longer than this a bar says no more. */
const longestBar = 24;

/** Shorter than this it says nothing. */
const shortestBar = 6;

/** What is being done gets at least this much of the line. */
const leastName = 24;

/** How far the work is, in one line: what, a bar, the share and the rows, as far as they are known and there is room. */
export const progressLine = ({ doing, on, share, rows }: Step, { width, ascii }: ProgressSpace): string => {
  const form = ascii ? 1 : 0;
  const percent = share === undefined ? [] : [`${Math.floor(share * 100)}%`.padStart(4)];
  const counted = rows === undefined ? [] : [rowsSoFar(rows)];
  const parts = [[...percent, ...counted], percent].find((each) => lengthOf(each) + leastName <= width) ?? [];
  const room = width - lengthOf(parts);
  const name = nameIn({ doing, on }, room, glyphs.more[form]);
  const cells = share === undefined ? 0 : Math.min(longestBar, room - most(name) - gap);
  if (share === undefined || cells < shortestBar) return [name, ...parts].join('  ');
  const done = Math.floor(share * cells);
  const bar = glyphs.done[form].repeat(done) + glyphs.ahead[form].repeat(cells - done);
  return [name, bar, ...parts].join('  ');
};

const gap = 2;

const lengthOf = (parts: readonly string[]): number =>
  parts.reduce((sum, part) => sum + gap + part.length, 0);

/** At most as many columns as a text can take: it is erased all the same, and nothing need be loaded to know better. */
const most: Measure = (text) => (isPlain(text) ? text.length : text.length * 2);

const nameIn = (
  { doing, on }: Pick<Step, 'doing'> & { on: string | undefined },
  width: number,
  more: string,
): string => {
  const how = { measure: most, more };
  if (on === undefined) return cut(doing, width, how);
  const start = `${doing} `;
  return start + cutStart(safe(on), width - start.length, how);
};

/** `1.9 of about 3.2 million rows`. */
const rowsSoFar = ({ counted, about }: NonNullable<Step['rows']>): string => {
  if (about === undefined) return `${words.count(counted)} rows`;
  if (about >= million)
    return `${words.points(counted / million)} of about ${words.points(about / million)} million rows`;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(about)) - 1);
  return `${words.count(counted)} of about ${words.count(Math.round(about / step) * step)} rows`;
};

const million = 1_000_000;
