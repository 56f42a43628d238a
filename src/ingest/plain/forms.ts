/** Texts that are plain by their look alone: most of those that stand in a file only once or twice are. */
import type { Source } from '../../types.ts';
import type { FieldPlan } from '../columns.ts';
import type { Words } from '../odd-words.ts';
import type { Cells } from './cut.ts';
import { fitsOf } from './fits.ts';
import type { Judgement } from './judge.ts';

/** What a cell means, if its look says so; else undefined, and it has to be judged. */
export type Glance = (cells: Cells, cell: number) => Judgement | undefined;

const never: Glance = () => undefined;

/** A glance for the cells of a plan. Where anything but the type of the field says how they are read, there is none. */
export const glanceOf = (plan: FieldPlan, source: Source, words: Words): Glance => {
  const { field, type, column } = plan;
  const { from: _, ...rest } = column;
  const isTouched = Object.keys(rest).length > 0 || source.nulls.length > 0 || plan.readFor === undefined;
  if (isTouched || words.has(field) || field === 'currency') return never;
  if (type === 'text' && fitsOf(source.kind, field)?.('x1') === true && !/^(deal_id|se)$/.test(field))
    return asName;
  return never;
};

const [zero, nine] = [0x30, 0x39];

const isLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** What is known of texts of letters and digits: nothing has such a look that is changed, or told of. */
const asName: Glance = ({ bytes, from, to }, cell) => {
  const [start, end] = [from[cell] as number, to[cell] as number];
  if (end - start > 15 || !isLetter(bytes[start] ?? 0)) return undefined;
  let digits = 0;
  for (let at = start + 1; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= zero && byte <= nine) digits += 1;
    else if (!isLetter(byte)) return undefined;
  }
  return digits === 0 ? undefined : { value: bytes.toString('latin1', start, end), tells: 'nothing' };
};
