/** What a number in a cell means by its format: a moment, or a duration; else it is a plain number. */
export type TimeFormat = 'moment' | 'elapsed';

/**
 * Formats that have a number only, as ECMA-376 (part 1, 18.8.30) lists them: 14 to 22 and 45 to 47 everywhere, 27 to 36
 * and 50 to 58 in the Chinese, Japanese and Korean Excel. 46 is `[h]:mm:ss`.
 */
const builtIn = (id: number): TimeFormat | undefined => {
  if (id === 46) return 'elapsed';
  const isMoment =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
  return isMoment ? 'moment' : undefined;
};

/**
 * What a format makes of a number; a workbook's own `code` stands above the list.
 * @example timeFormat(14) // => 'moment'
 * @example timeFormat(164, 'dd.mm.yyyy;@') // => 'moment'
 * @example timeFormat(164, '[h]:mm') // => 'elapsed'
 * @example timeFormat(164, '[Red]#,##0 "days"') // => undefined
 */
export const timeFormat = (id: number, code?: string): TimeFormat | undefined =>
  code === undefined ? builtIn(id) : ownFormat(code);

/** What stands for itself in a format: text in quotes, a character after `\`, `_` (its width) or `*` (to the edge). */
const literal = /"[^"]*(?:"|$)|[\\_*]./gs;

const ownFormat = (code: string): TimeFormat | undefined => {
  const [positive = ''] = code.replace(literal, '').split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return 'elapsed';
  const bare = positive.replace(/\[[^\]]*\]/g, '').replace(/general/gi, '');
  return /[dmyhs]/i.test(bare) ? 'moment' : undefined;
};
