/** The only place where numbers become text, and the words that all outputs share. */

import type { ScoreRow } from '../generated/report.ts';
import type { Goal } from '../types.ts';

/** What a status is called. */
export const statusWords: Readonly<Record<ScoreRow['status'], string>> = {
  scored: 'scored',
  informational: 'shown, not scored',
  tooFew: 'too few',
  noData: 'no data',
  noPopulation: 'nothing to count',
  notApplicable: 'does not apply',
  lowCoverage: 'too little data',
  suppressed: 'hidden',
  error: 'error',
};

/** Stands where there is no number. */
export const nothing = '--';

/** A whole number with groups of three digits, by commas whatever the locale. */
const inGroups = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/**
 * A count.
 * @example count(1204) // => '1,204'
 */
export const count = (number: number): string => inGroups(String(number));

/**
 * A count with its noun.
 * @example counted(1, 'row') // => '1 row'
 * @example counted(1204, 'row') // => '1,204 rows'
 * @example counted(2, 'person', 'people') // => '2 people'
 */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

/**
 * A score, 0 to 100, to the whole point.
 * @example score(48.7) // => '49'
 */
export const score = (number: number): string => number.toFixed(0);

/**
 * A score as far as it takes to follow a calculation.
 * @example exactScore(48.72) // => '48.7'
 */
export const exactScore = (number: number): string => number.toFixed(1);

/**
 * A difference to a target, with its sign; that of the rounded numbers, so that what is printed adds up.
 * @example difference(48.7, 65) // => '-16'
 * @example difference(65.2, 65) // => '0'
 */
export const difference = (number: number, target: number): string => {
  const points = Math.round(number) - Math.round(target);
  return points > 0 ? `+${points}` : String(points);
};

/**
 * A share of 0 to 1. Only nothing is 0%, only everything 100%.
 * @example share(0.974) // => '97%'
 * @example share(0.0271) // => '2.7%'
 * @example share(0.9982) // => '99.8%'
 * @example share(0.00004) // => '<0.1%'
 */
export const share = (number: number): string => {
  const percent = 100 * number;
  if (number > 0 && percent < 0.05) return '<0.1%';
  if (number < 1 && percent >= 99.95) return '>99.9%';
  const digits = percent !== 0 && (Math.abs(percent) < 9.95 || (percent >= 99 && percent < 100)) ? 1 : 0;
  return `${withoutZeros(percent.toFixed(digits))}%`;
};

/** 2.0 says no more than 2. */
const withoutZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/**
 * A number with as many decimals as it takes to tell it from its neighbours: about three digits.
 * @example number(12.44) // => '12.4'
 * @example number(0.487) // => '0.49'
 * @example number(1204.4) // => '1,204'
 */
export const number = (value: number): string => {
  const size = Math.abs(value);
  const decimals = size >= 99.5 ? 0 : size >= 0.995 ? 1 : 2;
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  const text = withoutZeros(rest === undefined ? inGroups(whole) : `${inGroups(whole)}.${rest}`);
  return text === '-0' ? '0' : text;
};

/** Units that fit into a column; others are said by the name of the metric. */
const shortUnits: Readonly<Record<string, string>> = {
  'working hours': ' work h',
  'working days': ' work d',
  hours: ' h',
  days: ' days',
  points: ' pts',
};

/**
 * The value of a metric for a table.
 * @example value(0.41, '%') // => '41%'
 * @example value(12.44, 'working days') // => '12.4 work d'
 * @example value(4.6, 'demos per SE and week') // => '4.6'
 */
export const value = (amount: number, unit: string | undefined): string => {
  if (unit === '%') return share(amount);
  return `${number(amount)}${shortUnits[unit ?? ''] ?? ''}`;
};

/**
 * The value of a metric for a sentence, with its whole unit.
 * @example fullValue(4.6, 'demos per SE and week') // => '4.6 demos per SE and week'
 */
export const fullValue = (amount: number, unit: string | undefined): string => {
  if (unit === '%') return share(amount);
  return unit === undefined ? number(amount) : `${number(amount)} ${unit}`;
};

/** The signs for a goal. */
export interface GoalSigns {
  readonly atLeast: string;
  readonly atMost: string;
  readonly dash: string;
}

/**
 * The values that reach the target, for a table, in the unit of the value beside it; empty if every value does, or
 * none.
 * @example goal({ max: 9 }, 'working days', { atLeast: '≥', atMost: '≤', dash: '–' }) // => '≤ 9'
 * @example goal({ min: 0.38 }, '%', { atLeast: '≥', atMost: '≤', dash: '–' }) // => '≥ 38%'
 * @example goal({ min: 2, max: 6 }, 'demos', { atLeast: '≥', atMost: '≤', dash: '–' }) // => '2–6'
 */
export const goal = (wanted: Goal | undefined, unit: string | undefined, signs: GoalSigns): string => {
  const { min, max, below } = wanted ?? {};
  const amount = (value: number): string => (unit === '%' ? share(value) : number(value));
  if (below !== undefined) return `${min === undefined ? '' : `${amount(min)} to `}< ${amount(below)}`;
  if (min !== undefined && max !== undefined)
    return `${number(unit === '%' ? 100 * min : min)}${signs.dash}${amount(max)}`;
  if (min !== undefined) return `${signs.atLeast} ${amount(min)}`;
  return max === undefined ? '' : `${signs.atMost} ${amount(max)}`;
};

/**
 * The same for a sentence.
 * @example goalInWords({ max: 9 }, 'working days') // => '9 working days or less'
 * @example goalInWords({ min: 2, max: 6 }, 'demos') // => '2 to 6 demos'
 */
export const goalInWords = (wanted: Goal | undefined, unit: string | undefined): string | undefined => {
  const { min, max, below } = wanted ?? {};
  if (below !== undefined)
    return `${min === undefined ? '' : `${fullValue(min, unit)} or more, but `}less than ${fullValue(below, unit)}`;
  if (min !== undefined && max !== undefined)
    return `${number(unit === '%' ? 100 * min : min)} to ${fullValue(max, unit)}`;
  if (min !== undefined) return `${fullValue(min, unit)} or more`;
  return max === undefined ? undefined : `${fullValue(max, unit)} or less`;
};

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * A small count in letters, for sentences.
 * @example inLetters(4) // => 'four'
 * @example inLetters(38) // => '38'
 */
export const inLetters = (number: number): string => small[number] ?? count(number);

/**
 * Words with commas and "and".
 * @example listed(['a', 'b', 'c']) // => 'a, b and c'
 */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/**
 * The first letter large.
 * @example capital('four') // => 'Four'
 */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
