import { type Mapped, mapping, type Settings } from './mapping.ts';

/** How a column writes its numbers. */
export interface Marks {
  readonly decimal?: '.' | ',' | undefined;
  readonly thousands?: ',' | '.' | ' ' | "'" | '_' | undefined;
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
 * three digits, and nothing else may stand in the cell.
 *
 * @example numberReader({})('2.5e3') // => '2.5e3'
 * @example numberReader({})('1,234.50') // => undefined
 * @example numberReader({ decimal: ',', thousands: '.' })('1.234,50') // => '1234.50'
 * @example numberReader({ decimal: ',', thousands: '.' })('1.5') // => undefined
 */
export const numberReader = ({ decimal = '.', thousands }: Marks): NumberReader => {
  const grouped = thousands === undefined ? '' : `|\\d{1,3}(?:${escaped(thousands)}\\d{3})+`;
  const shape = new RegExp(`^[-+]?(?:\\d+${grouped})(?:\\${decimal}\\d+)?(?:[eE][-+]?\\d{1,3})?$`);
  const groups = thousands === undefined ? undefined : new RegExp(escaped(thousands), 'g');
  return (text) => {
    if (!shape.test(text)) return undefined;
    const bare = groups === undefined ? text : text.replace(groups, '');
    return decimal === '.' ? bare : bare.replace(decimal, '.');
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

/** What could be meant, and what to write: in words, or as the settings of the column; the first that fits. */
const guesses = (): readonly (readonly [RegExp, string, Settings?])[] => [
  [
    /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/,
    'if commas stand between thousands, write',
    { decimal: '.', thousands: ',' },
  ],
  [
    /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/,
    'if dots stand between thousands, write',
    { decimal: ',', thousands: '.' },
  ],
  [/^[-+]?\d+,\d+$/, 'if the comma is the decimal mark, write', { decimal: ',' }],
  [/^[-+]?\d+\.\d+$/, 'the decimal mark of the column is a comma; if it is a dot, write', { decimal: '.' }],
  [
    /^[-+]?\d{1,3}([ \u00a0\u2009\u202f]\d{3})+$/,
    'if spaces stand between thousands, write',
    { thousands: ' ' },
  ],
  [
    /^[-+]?\d{1,3}([ \u00a0\u2009\u202f]\d{3})+,\d+$/,
    'if spaces stand between thousands, write',
    { decimal: ',', thousands: ' ' },
  ],
  [/^[-+]?\d{1,3}(_\d{3})+$/, 'if _ stands between thousands, write', { thousands: '_' }],
  [/^[-+]?\d{1,3}(['\u2019]\d{3})+(\.\d+)?$/, 'write', { thousands: "'" }],
  [/^\([\d.,\s]+\)$/, 'brackets are not read as a minus: write -1234'],
  [/^[\u2010-\u2015\u2212]\s*\d|\d\s*[-\u2010-\u2015\u2212]$/, 'write the minus as a hyphen in front: -1234'],
  [/%$/, 'remove the % and write the number'],
  [
    /^[+-]?\p{Sc}|\p{Sc}$|^[A-Z]{3}\s|\s[A-Z]{3}$/u,
    'take the currency out of the cell; it belongs in a column of its own',
  ],
  [/^0x[0-9a-f]+$/i, 'write it with the digits 0 to 9'],
  [/^(?=.*[^\d.,\s])[\p{Nd}.,\s]+$/u, 'write it with the digits 0 to 9'],
  [/^[-+]?(nan|inf|infinity)$/i, 'leave the cell empty where there is no number'],
  [
    /^(-+|n\/?a|n\.a\.|null|none|nil|unknown|tbd|#n\/a|\(no value\))$/i,
    'leave the cell empty, or name the word under nulls of the source',
  ],
];

/**
 * What to do about a text that is no number.
 * @example numberHint('12%', { field: 'amount', header: 'Amount', column: {} }) // => 'remove the % and write the number'
 * @example numberHint('1,50', { field: 'amount', header: 'Amount', column: {} }) // => 'if the comma is the decimal mark, write amount: { from: Amount, decimal: "," }'
 */
export const numberHint = (text: string, mapped: Mapped): string => {
  const [, hint, settings] = guesses().find(([shape]) => shape.test(text)) ?? [];
  if (hint === undefined) return 'write a number such as 1234.50';
  return settings === undefined ? hint : `${hint} ${mapping(mapped, settings)}`;
};
