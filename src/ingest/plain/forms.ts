/** Texts that are plain by their look alone: most of those that stand in a file only once or twice are. */
import type { Source } from '../../types.ts';
import type { FieldPlan } from '../columns.ts';
import type { Words } from '../odd-words.ts';
import type { Cells } from './cut.ts';
import { fitsOf } from './fits.ts';

/** Is a cell plain by its look, with a value that is its very bytes, and nothing to be told of it? */
export type Glance = (cells: Cells, cell: number) => boolean;

/** None is. */
export const never: Glance = () => false;

/** A glance for the cells of a plan. Where anything but the type of the field says how they are read, there is none. */
export const glanceOf = (plan: FieldPlan, source: Source, words: Words): Glance => {
  const { field, type, column } = plan;
  const { from: _, ...rest } = column;
  const isTouched = Object.keys(rest).length > 0 || source.nulls.length > 0 || plan.readFor === undefined;
  if (isTouched || words.has(field) || field === 'currency') return never;
  if (type === 'text' && fitsOf(source.kind, field)?.('x1') === true && !/^(deal_id|se)$/.test(field))
    return isName;
  return never;
};

/** What a byte of a name may be; 0 is none. */
const letter = 1;
const digit = 2;
const joint = 4;

const kinds = new Uint8Array(256);
for (const [kind, bytes] of [
  [letter, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  [digit, '0123456789'],
  [joint, '-_'],
] as const)
  for (const each of bytes) kinds[each.charCodeAt(0)] = kind;

/** Longer names are left to the judge, and those of 18 characters, which may be ids of Salesforce. */
const longest = 40;
const ofSalesforce = 18;

/** Up to this length, a name with a hyphen may be a day that a spreadsheet has made, such as 25-Jun. */
const longestDay = 8;

/** What is known of texts of letters, digits and hyphens: nothing that has a digit has such a look and is changed, or told of. */
const isName: Glance = ({ bytes, from, to }, cell) => {
  const start = from[cell] as number;
  const end = to[cell] as number;
  const length = end - start;
  if (length > longest || length === ofSalesforce) return false;
  let seen = 0;
  for (let at = start; at < end; at += 1) {
    const kind = kinds[bytes[at] as number] as number;
    if (kind === 0) return false;
    seen |= kind;
  }
  return (seen & digit) !== 0 && ((seen & joint) === 0 || length > longestDay);
};
