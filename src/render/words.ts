/** The only place where numbers become text, and the words that all outputs share. */

import type { ScoreRow } from '../generated/report.ts';

export { againstFull, goalWords, statusWords } from './status-words.ts';

/** Where a score stands against the target, by its whole range. */
export const againstWords: Readonly<Record<NonNullable<ScoreRow['against']>, string>> = {
  onTarget: 'on target',
  borderline: 'borderline',
  below: 'below',
};

/** The same as a mark after a number: what is on target needs none. */
export const againstMarks: Readonly<Record<NonNullable<ScoreRow['against']>, string>> = {
  onTarget: '',
  borderline: '?',
  below: '!',
};

/** Marks a number of which nobody can say how sure it is. */
export const unsureMark = '*';

/** What a change is called. */
export const verdictWords: Readonly<Record<NonNullable<ScoreRow['verdict']>, string>> = {
  clearRise: 'clear rise',
  clearFall: 'clear fall',
  noise: 'within noise',
};

/** What a clear change of a metric did to its score. */
export const effectWords: Readonly<Record<NonNullable<ScoreRow['effect']>, string>> = {
  better: 'better',
  worse: 'worse',
  same: 'same',
};

/** Stands where there is no number. */
export const nothing = '--';

/** A number to so many decimals. What is no number is nothing, and what rounds to nothing has no sign. */
const fixed = (amount: number, decimals: number): string => {
  if (!Number.isFinite(amount)) return nothing;
  const text = amount.toFixed(decimals);
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
};

/** Groups of three digits, by commas whatever the locale. */
const inGroups = (text: string): string => {
  const [whole = '', rest] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
};

/** 2.0 says no more than 2. */
const withoutZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/**
 * A count.
 * @example count(1204) // => '1,204'
 */
export const count = (number: number): string => inGroups(fixed(number, 0));

/**
 * A count with its noun.
 * @example counted(1, 'row') // => '1 row'
 * @example counted(1204, 'row') // => '1,204 rows'
 * @example counted(2, 'person', 'people') // => '2 people'
 */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

/**
 * The target as the model writes it.
 * @example target(65) // => '65'
 * @example target(62.5) // => '62.5'
 */
export const target = (points: number): string => withoutZeros(fixed(points, 2));

/** A score with as many of these decimals as it takes to stand on its own side of the target. */
const onItsSide = (points: number, wanted: number, decimals: readonly number[]): string => {
  const texts = decimals.map((each) => fixed(points, each));
  return (
    texts.find((text) => Number(text) >= wanted === points >= wanted) ??
    (points < wanted ? `<${target(wanted)}` : target(wanted))
  );
};

/**
 * A score, 0 to 100, to the whole point; more exact only where rounding would carry it over the target.
 * @example score(48.7, 65) // => '49'
 * @example score(64.6, 65) // => '64.6'
 * @example score(64.99, 65) // => '<65'
 */
export const score = (points: number, wanted: number): string => onItsSide(points, wanted, [0, 1]);

/**
 * A score as far as it takes to follow a calculation.
 * @example exactScore(48.72, 65) // => '48.7'
 * @example exactScore(64.97, 65) // => '64.97'
 */
export const exactScore = (points: number, wanted: number): string => onItsSide(points, wanted, [1, 2, 3, 4]);

/**
 * What one part adds to a score.
 * @example points(13.71) // => '13.7'
 */
export const points = (amount: number): string => fixed(amount, 1);

/**
 * How far a score is from the target, with its sign; from the score as printed, so that what is printed adds up.
 * @example difference(48.7, 65) // => '-16'
 * @example difference(65.2, 65) // => '0'
 * @example difference(64.6, 65) // => '-0.4'
 */
export const difference = (number: number, wanted: number): string => {
  const printed = score(number, wanted);
  if (printed.startsWith('<')) return '<0';
  const text = withoutZeros(fixed(Number(printed) - wanted, 2));
  return Number(text) > 0 ? `+${text}` : text;
};

/**
 * A share of 0 to 1. Only nothing is 0%, only everything 100%.
 * @param more decimals beyond the usual ones
 * @example share(0.974) // => '97%'
 * @example share(0.0271) // => '2.7%'
 * @example share(0.9982) // => '99.8%'
 * @example share(0.00004) // => '<0.1%'
 */
export const share = (part: number, more = 0): string => {
  const percent = Math.abs(100 * part);
  const sign = part < 0 ? '-' : '';
  if (percent > 0 && percent < 0.05) return part < 0 ? '>-0.1%' : '<0.1%';
  if (percent >= 99.95 && percent < 100) return part < 0 ? '<-99.9%' : '>99.9%';
  const usual = percent < 9.95 || (percent >= 99 && percent < 100) ? 1 : 0;
  const text = fixed(percent, usual + more);
  return text === nothing ? nothing : `${sign}${inGroups(withoutZeros(text))}%`;
};

/** Decimals that say about three digits of a number. */
const decimalsOf = (size: number): number => {
  if (size >= 99.5) return 0;
  if (size >= 0.995) return 1;
  return size >= 0.0995 || size === 0 ? 2 : Math.min(4, 1 - Math.floor(Math.log10(size)));
};

/**
 * A number with as many decimals as it takes to tell it from its neighbours; only nothing is 0.
 * @param more decimals beyond the usual ones
 * @example number(12.44) // => '12.4'
 * @example number(0.487) // => '0.49'
 * @example number(0.0034) // => '0.0034'
 * @example number(1204.4) // => '1,204'
 */
export const number = (amount: number, more = 0): string => {
  const size = Math.abs(amount);
  if (size > 0 && size < 0.00005) return amount < 0 ? '>-0.0001' : '<0.0001';
  return inGroups(withoutZeros(fixed(amount, decimalsOf(size) + more)));
};

/** A number with its sign; what is printed as nothing has none. */
const withSign = (text: string): string =>
  text === nothing || /^-|^>-|^[0.]+$/.test(text) ? text : `+${text}`;

/**
 * What a score changed by.
 * @example pointsChange(4.27) // => '+4.3'
 * @example pointsChange(-0.04) // => '0.0'
 */
export const pointsChange = (amount: number): string => withSign(fixed(amount, 1));

/**
 * A probability.
 * @example probability(0.0312) // => '0.031'
 * @example probability(0.00004) // => 'below 0.001'
 */
export const probability = (p: number): string => (p < 0.001 ? 'below 0.001' : withoutZeros(fixed(p, 3)));

/** Units that fit into a column; others are said by the name of the metric. */
const shortUnits: ReadonlyMap<string, string> = new Map([
  ['working hours', 'work h'],
  ['working days', 'work d'],
  ['hours', 'h'],
  ['days', 'days'],
  ['points', 'pts'],
]);

/** A number and its unit; one of the usual units is said in the singular. */
const withUnit = (text: string, unit: string, known: boolean): string =>
  `${text} ${known && /^[+-]?1$/.test(text) ? unit.replace(/s$/, '') : unit}`;

/**
 * The value of a metric for a table.
 * @param more decimals beyond the usual ones
 * @example value(0.41, '%') // => '41%'
 * @example value(12.44, 'working days') // => '12.4 work d'
 * @example value(4.6, 'demos per SE and week') // => '4.6'
 */
export const value = (amount: number, unit: string | undefined, more = 0): string => {
  if (unit === '%') return share(amount, more);
  const short = shortUnits.get(unit ?? '');
  const text = number(amount, more);
  return short === undefined || text === nothing ? text : withUnit(text, short, true);
};

/**
 * The value of a metric for a sentence, with its whole unit.
 * @param more decimals beyond the usual ones
 * @example fullValue(4.6, 'demos per SE and week') // => '4.6 demos per SE and week'
 * @example fullValue(1, 'working days') // => '1 working day'
 */
export const fullValue = (amount: number, unit: string | undefined, more = 0): string => {
  if (unit === '%') return share(amount, more);
  const text = number(amount, more);
  return unit === undefined || text === nothing ? text : withUnit(text, unit, shortUnits.has(unit));
};

/** Decimals of a change: none that the value beside it has not, but enough for one digit that is not 0. */
const changeDecimals = (size: number, beside: number): number => {
  const own = decimalsOf(size);
  const digit = size === 0 || size >= 1 ? 0 : -Math.floor(Math.log10(size));
  return Math.min(own, Math.max(decimalsOf(beside), digit));
};

/**
 * What the value of a metric changed by, without its unit; a share changes by points.
 * @param beside the value that changed: the change has no digits that the value has not
 * @example amountChange(2.54, 'working days', 12.4) // => '+2.5'
 * @example amountChange(-0.041, '%', 0.5) // => '-4.1'
 * @example amountChange(0.0239, 'demos', 0.83) // => '+0.02'
 * @example amountChange(0.0039, 'demos', 0.83) // => '+0.004'
 */
export const amountChange = (amount: number, unit: string | undefined, beside: number): string => {
  const [change, value] = unit === '%' ? [100 * amount, 1] : [amount, Math.abs(beside)];
  const size = Math.abs(change);
  return withSign(number(change, changeDecimals(size, value) - decimalsOf(size)));
};

/**
 * The same with its unit.
 * @example valueChange(2.54, 'working days', 12.4) // => '+2.5 working days'
 * @example valueChange(-0.041, '%', 0.5) // => '-4.1 points'
 */
export const valueChange = (amount: number, unit: string | undefined, beside: number): string => {
  const told = unit === '%' ? 'points' : unit;
  const text = amountChange(amount, unit, beside);
  return told === undefined || text === nothing ? text : withUnit(text, told, shortUnits.has(told));
};
