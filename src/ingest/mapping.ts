/** Pieces of a config as a hint shows them, to be copied. */
import type { Column } from '../types.ts';

type Details = Exclude<Column, string>;

/** Texts that YAML takes as they are, also between braces. */
const isPlain = (text: string): boolean => /^[\p{L}_][\p{L}\p{N}_ ()./%+-]*$/u.test(text);

/** Words that YAML takes for something else. */
const special = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** Longer headers are cut: the place is clear without the rest. */
const longest = 200;

/**
 * A text as YAML, in quotes where it needs them.
 * @example yamlText('Close Date') // => 'Close Date'
 * @example yamlText('Deal: stage') // => '"Deal: stage"'
 */
export const yamlText = (text: string): string => {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return isPlain(short) && !special.test(short) && !short.endsWith(' ') ? short : JSON.stringify(short);
};

/** A field and the header from which it comes, with how it is read so far. */
export interface Mapped {
  readonly field: string;
  readonly header: string;
  readonly column: Details;
  /** How it is read by what its cells say, where nobody has said it. */
  readonly inferred?: Settings;
  /** Does it stand in a workbook, where dates are dates, whatever the texts beside them look like? */
  readonly holdsDates?: true;
}

/** How the texts of a column are to be read. */
export type Settings = Pick<Details, 'date' | 'decimal' | 'thousands' | 'percent'>;

const kept = ['date', 'decimal', 'thousands', 'percent'] as const;

/**
 * The mapping of a column with other settings, as a config has it. The header is left out where a preset says more of it
 * than its name: a column that names its header takes nothing from the preset.
 * @example mapping({ field: 'amount', header: 'Amount', column: {} }, { decimal: ',' }) // => 'amount: { from: Amount, decimal: "," }'
 * @example mapping({ field: 'amount', header: 'Amount', column: {} }, { decimal: '.' }) // => 'amount: { from: Amount, decimal: "." }'
 * @example mapping({ field: 'won_at', header: 'Won', column: { from: ['Won', 'Lost'] } }, { date: 'D/M/YYYY' }) // => 'won_at: { date: D/M/YYYY }'
 * @example mapping({ field: 'fte', header: 'FTE', column: {} }, { percent: true }) // => 'fte: { from: FTE, percent: true }'
 */
export const mapping = ({ field, header, column }: Mapped, settings: Settings): string => {
  const all = { ...column, ...settings };
  // The same mark cannot stand in both places: the new one counts.
  if (all.thousands === (all.decimal ?? '.') && settings.thousands === undefined) delete all.thousands;
  // Beside thousands it is understood; alone it says that 1.234 is a little more than 1.
  const isImplied = (key: string): boolean =>
    key === 'decimal' && all.decimal === '.' && all.thousands !== undefined;
  const parts = kept.flatMap((key) => {
    const value = all[key];
    return value === undefined || value === false || isImplied(key)
      ? []
      : [`${key}: ${settingText(key, value)}`];
  });
  const isNamed = !Array.isArray(column.from) && column.utc === undefined;
  const from = isNamed ? [`from: ${yamlText(header)}`] : [];
  return `${field}: { ${[...from, ...parts].join(', ')} }`;
};

const settingText = (key: (typeof kept)[number], value: string | true): string =>
  key === 'date' ? dateText(String(value)) : JSON.stringify(value);

/** Formats with a comma, a colon or brackets would end the setting early. */
const dateText = (format: string): string =>
  /^[\w ./:-]*$/.test(format) && !format.includes(': ') ? format : JSON.stringify(format);
