import type { Contents } from './contents.ts';
import { elapsedText, isoMoment, momentText } from './serials.ts';
import type { SheetCell } from './sheet.ts';
import type { Styles } from './styles.ts';
import { plainText } from './texts.ts';

/** A cell as it stands in the sheet. */
export interface RawCell {
  /** `t`: how the value is written. */
  readonly type: string;
  /** `s`: number of its style. */
  readonly style: number;
  /** Text of `v`, of `is`, and of `f`; undefined where the element is not there. */
  value: string | undefined;
  inline: string | undefined;
  formula: string | undefined;
}

/** What the cells of a workbook refer to. */
export interface Lookup {
  readonly texts: readonly string[];
  readonly styles: Styles;
  readonly epoch: Contents['epoch'];
}

/** What a cell holds; undefined if nothing, `'lost'` if it refers to a text that is not there. */
export const cellOf = (raw: RawCell, lookup: Lookup): { readonly cell: SheetCell } | 'lost' => {
  const { type, value, inline, formula } = raw;
  if (value === undefined && inline === undefined)
    return { cell: formula === undefined ? undefined : `=${plainText(formula)}` };
  const bare = (value ?? '').trim();
  switch (type) {
    case 's': {
      const text = /^\d{1,9}$/.test(bare) ? lookup.texts[Number(bare)] : undefined;
      return bare !== '' && text === undefined ? 'lost' : { cell: text || undefined };
    }
    case 'inlineStr':
      return { cell: plainText(inline ?? value ?? '') || undefined };
    case 'str':
      return { cell: plainText(value ?? inline ?? '') || undefined };
    case 'b':
      return { cell: bare === '1' ? 'true' : bare === '0' ? 'false' : bare || undefined };
    case 'd':
      return { cell: isoMoment(bare) || undefined };
    case 'n':
      return { cell: numberCell(bare, lookup.styles[raw.style], lookup.epoch) };
    default:
      return { cell: bare || undefined };
  }
};

const numberCell = (text: string, format: Styles[number], epoch: Contents['epoch']): SheetCell => {
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return text || undefined;
  const value = Number(text);
  if (format === 'elapsed' && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return elapsedText(value);
  return (format === 'moment' ? momentText(value, epoch) : undefined) ?? { number: digitsOf(text) };
};

/**
 * The shortest digits that mean the same number, because Excel writes 0.1 as 0.10000000000000001. A whole number beyond
 * 2^53, which an export writes for an id, keeps its digits.
 *
 * @example digitsOf('0.10000000000000001') // => '0.1'
 * @example digitsOf('1.23E+11') // => '123000000000'
 * @example digitsOf('123456789012345678') // => '123456789012345678'
 */
export const digitsOf = (text: string): string => {
  const value = Number(text);
  const isExact = Number.isFinite(value) && (Number.isSafeInteger(value) || !/^[-+]?\d+$/.test(text));
  return isExact ? String(value) : text;
};
