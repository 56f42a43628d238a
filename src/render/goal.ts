/** The values that reach the target, as text. */
import type { Goal } from '../types.ts';
import type { Pen } from './pen.ts';
import * as words from './words.ts';

/**
 * Decimals beyond the usual ones that it takes to print a value on its own side of its goal; nearly always 0.
 * @example moreDecimals(0.691, { min: 0.6925 }, '%') // => 1
 * @example moreDecimals(0.57, { min: 0.6925 }, '%') // => 0
 */
export const moreDecimals = (amount: number, wanted: Goal | undefined, unit: string | undefined): number => {
  const { min, max, below } = wanted ?? {};
  // What is less than `min` must not look like it; nor what is less than `below`.
  const apart = [
    ...(min !== undefined && amount < min ? [min] : []),
    ...(max !== undefined && amount > max ? [max] : []),
    ...(below !== undefined && amount < below ? [below] : []),
  ];
  const misleads = (more: number): boolean =>
    apart.some((bound) => words.value(bound, unit, more) === words.value(amount, unit, more));
  return [0, 1, 2, 3].find((more) => !misleads(more)) ?? 0;
};

/**
 * Does a value reach its goal? Nothing reaches a goal that is not there.
 * @example isWithin(2.3, { max: 3.4 }) // => true
 * @example isWithin(8, { min: 2, below: 8 }) // => false
 */
export const isWithin = (amount: number, wanted: Goal | undefined): boolean =>
  wanted !== undefined &&
  amount >= (wanted.min ?? -Infinity) &&
  amount <= (wanted.max ?? Infinity) &&
  amount < (wanted.below ?? Infinity);

/** An amount without its unit, but for the sign of percent. */
const bare = (amount: number, unit: string | undefined, more: number): string =>
  unit === '%' ? words.share(amount, more) : words.number(amount, more);

/** From one amount to another, the sign of percent only once; a dash would be lost beside a minus. */
export const span = (from: string, to: string, between: string): string =>
  `${from.replace(/%$/, '')}${`${from}${to}`.includes('-') ? ' to ' : between}${to}`;

/** How a goal is written: signs, and decimals beyond the usual ones. */
interface Signs extends Pick<Pen, 'glyph'> {
  readonly more: number;
}

/** The goal for a table, in the unit of the value beside it; empty if every value reaches it, or none. */
export const goalInSigns = (
  wanted: Goal | undefined,
  unit: string | undefined,
  { glyph, more }: Signs,
): string => {
  const { min, max, below } = wanted ?? {};
  const amount = (bound: number): string => bare(bound, unit, more);
  if (below !== undefined) return `${min === undefined ? '' : `${amount(min)} to `}< ${amount(below)}`;
  if (min !== undefined && max !== undefined) return span(amount(min), amount(max), glyph('dash'));
  if (min !== undefined) return `${glyph('atLeast')} ${amount(min)}`;
  return max === undefined ? '' : `${glyph('atMost')} ${amount(max)}`;
};

/**
 * The goal for a sentence.
 * @param more decimals beyond the usual ones
 * @example goalInWords({ max: 9 }, 'working days') // => '9 working days or less'
 * @example goalInWords({ min: 2, max: 6 }, 'demos') // => '2 to 6 demos'
 */
export const goalInWords = (
  wanted: Goal | undefined,
  unit: string | undefined,
  more = 0,
): string | undefined => {
  const { min, max, below } = wanted ?? {};
  const full = (bound: number): string => words.fullValue(bound, unit, more);
  if (below !== undefined)
    return `${min === undefined ? '' : `${full(min)} or more, but `}less than ${full(below)}`;
  if (min !== undefined && max !== undefined) return span(bare(min, unit, more), full(max), ' to ');
  if (min !== undefined) return `${full(min)} or more`;
  return max === undefined ? undefined : `${full(max)} or less`;
};
