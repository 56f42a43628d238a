/** How a column writes its numbers. */
export interface Marks {
  readonly decimal?: '.' | ',' | undefined;
  readonly thousands?: ',' | '.' | ' ' | "'" | '_' | undefined;
}

/** Whole numbers beyond 2^53 - 1 are not held exactly. */
const largest = Number.MAX_SAFE_INTEGER;

/** Reads a number; undefined if it is none, `large` if it cannot be held. */
export type NumberReader = (text: string) => number | 'large' | undefined;

/** Spaces and apostrophes come in several widths and shapes. */
const variants: Readonly<Record<string, string>> = { ' ': '[ \u00a0\u2009\u202f]', "'": "['\u2019]" };

const escaped = (mark: string): string => variants[mark] ?? `\\${mark}`;

/**
 * A reader of numbers with these marks. Only the digits 0 to 9 count, groups have three digits, and nothing else
 * may stand in the cell.
 *
 * @example numberReader({})('2.5e3') // => 2500
 * @example numberReader({})('1,234.50') // => undefined
 * @example numberReader({ decimal: ',', thousands: '.' })('1.234,50') // => 1234.5
 * @example numberReader({ decimal: ',', thousands: '.' })('1.5') // => undefined
 * @example numberReader({})('1e309') // => 'large'
 */
export const numberReader = ({ decimal = '.', thousands }: Marks): NumberReader => {
  const grouped = thousands === undefined ? '' : `|\\d{1,3}(?:${escaped(thousands)}\\d{3})+`;
  const shape = new RegExp(`^[-+]?(?:\\d+${grouped})(?:\\${decimal}\\d+)?(?:[eE][-+]?\\d{1,3})?$`);
  const groups = thousands === undefined ? undefined : new RegExp(escaped(thousands), 'g');
  return (text) => {
    if (!shape.test(text)) return undefined;
    const bare = groups === undefined ? text : text.replace(groups, '');
    return heldNumber(decimal === '.' ? bare : bare.replace(decimal, '.'));
  };
};

/**
 * The number that a text of digits means, if it can be held. -0 becomes 0.
 * @example heldNumber('9007199254740993') // => 'large'
 */
export const heldNumber = (digits: string): number | 'large' => {
  const value = Number(digits);
  return Math.abs(value) <= largest ? value + 0 : 'large';
};

/** What could be meant, and what to write; the first that fits. `$field` stands for the name of the field. */
const guesses: readonly (readonly [RegExp, string])[] = [
  [
    /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/,
    'if commas stand between thousands, write $field: { from: …, thousands: "," }',
  ],
  [
    /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/,
    'if dots stand between thousands, write $field: { from: …, decimal: ",", thousands: "." }',
  ],
  [/^[-+]?\d+,\d+$/, 'if the comma is the decimal mark, write $field: { from: …, decimal: "," }'],
  [/^[-+]?\d+\.\d+$/, 'the mapping of $field says that the decimal mark is a comma'],
  [
    /^[-+]?\d{1,3}([ \u00a0\u2009\u202f]\d{3})+$/,
    'if spaces stand between thousands, write $field: { from: …, thousands: " " }',
  ],
  [/^[-+]?\d{1,3}(_\d{3})+$/, 'if _ stands between thousands, write $field: { from: …, thousands: "_" }'],
  [/^[-+]?\d{1,3}(['\u2019]\d{3})+(\.\d+)?$/, `write $field: { from: …, thousands: "'" }`],
  [/^\([\d.,\s]+\)$/, 'brackets are not read as a minus: write -1234'],
  [/%$/, 'remove the % and write the number'],
  [
    /^[$€£¥]|[$€£¥]$|^[A-Z]{3}\s|\s[A-Z]{3}$/,
    'take the currency out of the cell; it belongs in a column of its own',
  ],
  [/^0x[0-9a-f]+$/i, 'write it with the digits 0 to 9'],
  [/^[\p{Nd}.,\s]+$/u, 'write it with the digits 0 to 9'],
  [/^[-+]?(nan|inf|infinity)$/i, 'leave the cell empty where there is no number'],
  [
    /^(-+|n\/?a|n\.a\.|null|none|nil|unknown|tbd|#n\/a)$/i,
    'leave the cell empty, or name the word under nulls of the source',
  ],
];

/**
 * What to do about a text that is no number.
 * @example numberHint('12%', 'amount') // => 'remove the % and write the number'
 */
export const numberHint = (text: string, field: string): string =>
  (guesses.find(([shape]) => shape.test(text))?.[1] ?? 'write a number such as 1234.50').replace(
    '$field',
    field,
  );
