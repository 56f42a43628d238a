/** What stands around the digits of a number: sign, brackets, currency, per cent. */
import { currencyNamed, sameCurrency } from '../currency-words.ts';

/** The digits and marks of a number, and what its dress says of it. */
export interface Undressed {
  /** From the first digit to the last; an exponent belongs to it. */
  readonly core: string;
  readonly isMinus: boolean;
  readonly isPercent: boolean;
  /** Code, or a sign that several currencies share. */
  readonly currency?: string;
}

/** Longer texts are no numbers. */
const longest = 80;

const parts = /^([^0-9]*)([0-9](?:.*[0-9])?)([^0-9]*)$/;
const before = /^([-+\u2212(]?) ?([^-+\u2212( ]*) ?([-+\u2212(]?)$/;
const behind = /^([-\u2212)%]?) ?([^-\u2212)% ]*) ?([-\u2212)%]?)$/;

/**
 * Takes the dress off a number; undefined if something stands around the digits that says nothing of a number.
 *
 * @example undressed('" $ 3,064.52 "')?.core // => '3,064.52'
 * @example undressed('(1,234)')?.isMinus // => true
 * @example undressed('1 234,50 kr')?.currency // => 'kr'
 * @example undressed('12 apples') // => undefined
 */
export const undressed = (text: string): Undressed | undefined => {
  if (text.length > longest) return undefined;
  const [, left, core, right] = parts.exec(unquoted(text)) ?? [];
  if (left === undefined || core === undefined || right === undefined) return undefined;
  if (left === '' && right === '') return { core, isMinus: false, isPercent: false };
  return dressed(core, before.exec(spaced(left)), behind.exec(spaced(right)));
};

const unquoted = (text: string): string => (/^".*"$/.test(text) ? text.slice(1, -1) : text);

/** With plain single spaces, and none at the ends. */
const spaced = (side: string): string => side.replace(/[ \t\u00a0\u2009\u202f]+/g, ' ').trim();

const dressed = (
  core: string,
  left: RegExpExecArray | null,
  right: RegExpExecArray | null,
): Undressed | undefined => {
  if (left === null || right === null) return undefined;
  const [, first = '', ahead = '', second = ''] = left;
  const [, third = '', after = '', fourth = ''] = right;
  const marks = signOf([first, second, third, fourth].join(''));
  const currency = oneOf(ahead, after);
  if (marks === undefined || currency === undefined) return undefined;
  // An amount per cent is no amount.
  if (currency !== '' && marks.isPercent) return undefined;
  return { core, ...marks, ...(currency === '' ? {} : { currency }) };
};

/** What the marks say, in the order in which they stand: one sign or brackets, then perhaps per cent. */
const signOf = (marks: string): Pick<Undressed, 'isMinus' | 'isPercent'> | undefined => {
  const isPercent = marks.includes('%');
  const sign = isPercent ? marks.replace('%', '') : marks;
  if (sign === '' || sign === '+') return { isMinus: false, isPercent };
  return sign === '()' || sign === '-' || sign === '\u2212' ? { isMinus: true, isPercent } : undefined;
};

/** The currency that a word on one side names, or words on both, as in `$5 USD`; empty if there is none. */
const oneOf = (ahead: string, after: string): string | undefined => {
  const [one, other] = [nameOf(ahead), nameOf(after)];
  if (one === undefined || other === undefined) return undefined;
  return one === '' || other === '' ? one + other : sameCurrency(one, other);
};

const nameOf = (word: string): string | undefined => (word === '' ? '' : currencyNamed(word));
