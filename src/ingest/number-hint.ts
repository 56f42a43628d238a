import { type Undressed, undressed } from './dress.ts';
import { type Mapped, mapping, type Settings } from './mapping.ts';
import { numberReader } from './numbers.ts';

/**
 * What to do about a text that is no number, or none that the column may hold.
 * @example numberHint('12%', { field: 'fte', header: 'FTE', column: {} }) // => 'if every number of the column carries the %, write fte: { from: FTE, percent: true }'
 * @example numberHint('1,50', { field: 'amount', header: 'Amount', column: {} }) // => 'if the comma is the decimal mark, write amount: { from: Amount, decimal: "," }'
 */
export const numberHint = (text: string, mapped: Mapped): string => {
  const dress = undressed(text);
  const core = dress?.core ?? text;
  if (dress !== undefined && numberReader(mapped.column)(core) !== undefined) return dressHint(dress, mapped);
  const [, hint, settings] = guesses().find(([shape]) => shape.test(core)) ?? [];
  if (hint === undefined) return 'write a number such as 1234.50';
  if (settings === undefined) return hint;
  return `${hint} ${mapping(mapped, { ...settings, ...(dress?.isPercent === true ? { percent: true } : {}) })}`;
};

/** The digits are right, and what stands around them is wrong here. */
const dressHint = ({ isPercent, currency }: Undressed, mapped: Mapped): string => {
  if (isPercent)
    return `if every number of the column carries the %, write ${mapping(mapped, { percent: true })}`;
  return currency === undefined
    ? 'the config says percent: every number of the column carries its %'
    : 'take the currency out of the cell: only the amount of a deal has one';
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
  [/^[\u2010-\u2015]\s*\d|\d\s*[\u2010-\u2015]$/, 'write the minus as a hyphen in front: -1234'],
  [/^0x[0-9a-f]+$/i, 'write it with the digits 0 to 9'],
  [/^(?=.*[^\d.,\s])[\p{Nd}.,\s]+$/u, 'write it with the digits 0 to 9'],
  [/^[-+]?(nan|inf|infinity)$/i, 'leave the cell empty where there is no number'],
  [
    /^(-+|n\/?a|n\.a\.|null|none|nil|unknown|tbd|#n\/a|\(no value\))$/i,
    'leave the cell empty, or name the word under nulls of the source',
  ],
];
