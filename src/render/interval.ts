/** Intervals as text. */
import type { ScoreRow } from '../generated/report.ts';
import { moreDecimals, span } from './goal.ts';
import type { Pen } from './pen.ts';
import * as words from './words.ts';

/** Two numbers, the second only if it is printed differently. */
const ends = (low: string, high: string, between: string): string =>
  low === high ? low : span(low, high, between);

/** The range of a score; empty if it has none. */
export const scoreRange = ({ scoreLow, scoreHigh }: ScoreRow, target: number, between = ' to '): string =>
  scoreLow === undefined || scoreHigh === undefined
    ? ''
    : ends(words.score(scoreLow, target), words.score(scoreHigh, target), between);

/** Has the value a range, if only on one side? */
const hasRange = ({ method, valueLow, valueHigh }: ScoreRow): boolean =>
  method !== undefined && (valueLow !== undefined || valueHigh !== undefined);

/** The range of a value for a table, without its unit but for the sign of percent; empty if it has none. */
export const valueRange = (row: ScoreRow, { glyph }: Pick<Pen, 'glyph'>): string => {
  if (!hasRange(row)) return '';
  const { valueLow: low, valueHigh: high } = row;
  const text = (amount: number): string => bare(amount, row);
  if (low !== undefined && high !== undefined) return ends(text(low), text(high), glyph('dash'));
  return low === undefined ? `${glyph('atMost')} ${text(high ?? 0)}` : `${glyph('atLeast')} ${text(low)}`;
};

const decimals = ({ value = 0, goal, unit }: ScoreRow): number => moreDecimals(value, goal, unit);

const bare = (amount: number, row: ScoreRow): string =>
  row.unit === '%' ? words.share(amount, decimals(row)) : words.number(amount, decimals(row));

/** The range of a value for a sentence, with its whole unit; undefined if it has none. */
export const valueRangeWords = (row: ScoreRow): string | undefined => {
  if (!hasRange(row)) return undefined;
  const { valueLow: low, valueHigh: high, unit } = row;
  const full = (amount: number): string => words.fullValue(amount, unit, decimals(row));
  if (low !== undefined && high !== undefined) return ends(bare(low, row), full(high), ' to ');
  return low === undefined ? `${full(high ?? 0)} or less` : `${full(low)} or more`;
};

/** The range of a change, each end as `text` says it; undefined if it has none. */
export const changeRange = (
  { changeLow: low, changeHigh: high }: ScoreRow,
  text: (amount: number) => string,
): string | undefined => {
  if (low !== undefined && high !== undefined) return `between ${text(low)} and ${text(high)}`;
  if (low !== undefined) return `${text(low)} or more`;
  return high === undefined ? undefined : `${text(high)} or less`;
};

/**
 * From the value before to the value now, with as many decimals as it takes to tell them apart.
 * @param between what stands between the two
 */
export const fromTo = (
  { previous = 0, value = 0, unit, goal }: ScoreRow,
  { between, full }: { readonly between: string; readonly full: boolean },
): string => {
  const text = full ? words.fullValue : words.value;
  const least = moreDecimals(value, goal, unit);
  const more =
    [0, 1, 2, 3].find(
      (each) => each >= least && words.value(previous, unit, each) !== words.value(value, unit, each),
    ) ?? least;
  const from = unit === '%' ? words.share(previous, more) : words.number(previous, more);
  return `${from} ${between} ${text(value, unit, more)}`;
};
