import { undressed } from './dress.ts';

/** How a column writes its numbers. */
export interface Marks {
  readonly decimal?: '.' | ',' | undefined;
  readonly thousands?: ',' | '.' | ' ' | "'" | '_' | undefined;
}

/** And whether each of them carries a sign for per cent. */
export interface AmountMarks extends Marks {
  readonly percent?: boolean | undefined;
}

/** Whole numbers beyond 2^53 - 1 are not held exactly. */
const largest = Number.MAX_SAFE_INTEGER;

/** The digits of a number, with a dot as the decimal mark; undefined if the text is none. */
export type NumberReader = (text: string) => string | undefined;

/** Spaces and apostrophes come in several widths and shapes. */
const variants: Readonly<Record<string, string>> = { ' ': '[ \u00a0\u2009\u202f]', "'": "['\u2019]" };

const escaped = (mark: string): string => variants[mark] ?? `\\${mark}`;

/**
 * A reader of numbers with these marks: plain digits, if the text is a number. Only the digits 0 to 9 count, groups have
 * three digits (the first may have fewer, and does not begin with 0) and no exponent, and nothing else may stand in the
 * cell.
 *
 * @example numberReader({})('2.5e3') // => '2.5e3'
 * @example numberReader({})('1,234.50') // => undefined
 * @example numberReader({ decimal: ',', thousands: '.' })('1.234,50') // => '1234.50'
 * @example numberReader({ decimal: ',', thousands: '.' })('1.5') // => undefined
 */
export const numberReader = ({ decimal = '.', thousands }: Marks): NumberReader => {
  const fraction = `(?:\\${decimal}\\d+)?`;
  const plain = `\\d+${fraction}(?:[eE][-+]?\\d{1,3})?`;
  if (thousands === undefined) {
    const shape = new RegExp(`^[-+]?${plain}$`);
    return (text) => {
      if (!shape.test(text)) return undefined;
      return decimal === '.' ? text : text.replace(decimal, '.');
    };
  }
  const shape = new RegExp(`^[-+]?(?:${plain}|[1-9]\\d{0,2}(?:${escaped(thousands)}\\d{3})+${fraction})$`);
  const groups = new RegExp(escaped(thousands), 'g');
  return (text) => (shape.test(text) ? text.replace(groups, '').replace(decimal, '.') : undefined);
};

/** A number as a cell holds it. */
export interface Amount {
  /** With a dot as the decimal mark, and a hyphen in front if it is below 0. */
  readonly digits: string;
  /** Its currency, if the cell names one: a code, or a sign that several share. */
  readonly currency?: string;
}

/**
 * A reader of numbers with these marks and what may stand around them: a currency, a minus behind or as U+2212, the
 * brackets of accounting. With `percent` every cell must carry the sign, and 60 % is 60; without it none may.
 *
 * @example amountReader({})('$100') // => { digits: '100', currency: '$' }
 * @example amountReader({ decimal: ',', thousands: '.' })('1.234,50- €') // => { digits: '-1234.50', currency: 'EUR' }
 * @example amountReader({ thousands: ',' })('(1,234)') // => { digits: '-1234' }
 * @example amountReader({ percent: true })('60 %') // => { digits: '60' }
 * @example amountReader({ percent: true })('60') // => undefined
 */
export const amountReader = ({
  percent = false,
  ...marks
}: AmountMarks): ((text: string) => Amount | undefined) => {
  const read = numberReader(marks);
  return (text) => {
    const digits = percent ? undefined : read(text);
    if (digits !== undefined) return { digits };
    const dress = undressed(text);
    if (dress === undefined || dress.isPercent !== percent) return undefined;
    const bare = read(dress.core);
    if (bare === undefined) return undefined;
    const { isMinus, currency } = dress;
    return { digits: `${isMinus ? '-' : ''}${bare}`, ...(currency === undefined ? {} : { currency }) };
  };
};

/**
 * The number that a text of digits means, if it can be held. -0 becomes 0.
 * @example heldNumber('-0') // => 0
 * @example heldNumber('9007199254740993') // => 'large'
 * @example heldNumber('1e309') // => 'large'
 */
export const heldNumber = (digits: string): number | 'large' => {
  const value = Number(digits);
  return Math.abs(value) <= largest ? value + 0 : 'large';
};
