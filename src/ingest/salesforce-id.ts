import type { CellReader } from './cells.ts';

/** Fields that hold the id of a record, or of the record or the person that it points at. */
const idFields: ReadonlySet<string> = new Set(['id', 'deal_id', 'se', 'owner', 'respondent']);

/**
 * The id as reports have it, 15 characters, of one as the API has it, 18: the last three say which of the others are
 * capitals. Any other text stays as it is.
 *
 * @example shortId('0019000000B98deAAB') // => '0019000000B98de'
 * @example shortId('0019000000B98deAAA') // => '0019000000B98deAAA'
 */
export const shortId = (text: string): string => {
  if (text.length !== 18 || !/^[a-zA-Z0-9]{15}[A-Z0-5]{3}$/.test(text)) return text;
  const short = text.slice(0, 15);
  return text === short + checksum(short) ? short : text;
};

/** Reads cells of ids so that the long and the short form of one are the same; other fields as they are. */
export const readingIds = (field: string, read: CellReader): CellReader => {
  if (!idFields.has(field)) return read;
  return (...cell) => {
    const value = read(...cell);
    return typeof value === 'string' ? shortId(value) : value;
  };
};

/** What a number of five bits is written as. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** A letter for every five characters: one bit for each of them, set if it is a capital, the first one the lowest. */
const checksum = (short: string): string =>
  [0, 5, 10]
    .map((from) => {
      let bits = 0;
      for (let at = 0; at < 5; at += 1) if (isCapital(short.charCodeAt(from + at))) bits += 2 ** at;
      return letters[bits];
    })
    .join('');

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
