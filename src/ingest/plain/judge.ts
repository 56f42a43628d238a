/** What a cell means if it is plain, judged by the readers and finders that read every other cell. */
import type { Kind, Source, Value } from '../../types.ts';
import type { CellReader } from '../cells.ts';
import type { FieldPlan } from '../columns.ts';
import { damaged } from '../damage.ts';
import type { Cell } from '../fault.ts';
import { moneyReader } from '../money.ts';
import type { FindOddWords, Words } from '../odd-words.ts';
import { dangling, type References } from '../references.ts';
import { fitsOf } from './fits.ts';

/** A plain cell: its value, if it has one, and what the evidence of its column is to be told of it. */
export interface Judgement {
  readonly value: Value | undefined;
  readonly tells: 'nothing' | 'plain' | 'other';
  /** The text that the evidence is to be told, which is not always that of the cell. */
  readonly told: string;
}

/** Judges a cell; undefined if it is not plain. */
export type Judge = (cell: Cell) => Judgement | undefined;

/** What is known where cells are judged. */
export interface Bench {
  readonly source: Source;
  readonly words: Words;
  /** The finder of the file, which remembers what it has been asked. */
  readonly findWords: FindOddWords;
  readonly references: References;
}

/** Fields whose values point at records of other files. */
const pointing: ReadonlySet<string> = new Set(['deal_id', 'se']);

/**
 * A judge of the cells of a plan; undefined if its values cannot be judged one by one. Plain is a cell that is read
 * without a fault, meets the schema and of which there is nothing to tell: such a cell says the same in every record.
 */
export const judgeOf = (plan: FieldPlan, bench: Bench): Judge | undefined => {
  const { kind } = bench.source;
  const fits = fitsOf(kind, plan.field);
  if (fits === undefined) return undefined;
  // While it reads, the reader tells what it has seen. A function asks, or the compiler would take it for unchanged.
  const last: Omit<Judgement, 'value'> = { tells: 'nothing', told: '' };
  const told = (): Omit<Judgement, 'value'> => last;
  const read = plan.readFor?.({
    see: (text) => void Object.assign(last, { tells: 'other', told: text }),
    seePlain: (text) => void Object.assign(last, { tells: 'plain', told: text }),
    verdict: () => ({ is: 'plain' }),
  });
  const settled = settler(kind, plan.field);
  const isOdd = oddity(plan, bench);
  return (cell) => {
    Object.assign(last, { tells: 'nothing', told: '' });
    const value = settled((read ?? plan.read)(cell, 0));
    const heard = told();
    if (value === undefined) return { value, ...heard };
    if (typeof value === 'object' || !fits(value) || isOdd(value)) return undefined;
    // The evidence of dates counts: all that have a value must tell something.
    if (plan.evidence?.seeAgain !== undefined && heard.tells !== 'plain') return undefined;
    return { value, ...heard };
  };
};

type Read = ReturnType<CellReader>;

/** The currency of a deal is kept as its code, whatever it was written as. */
const settler = (kind: Kind, field: string): ((value: Read) => Read) => {
  if (kind !== 'deal' || field !== 'currency') return (value) => value;
  const settle = moneyReader({ kind } as Source, {});
  return (value) => {
    if (typeof value !== 'string') return value;
    const fields: Record<string, Value> = { currency: value };
    return settle(fields, undefined) ?? fields['currency'];
  };
};

/** Is there something to tell of a value, though it is accepted? */
const oddity = (
  plan: FieldPlan,
  { source, words, findWords, references }: Bench,
): ((value: Value) => boolean) => {
  const { field } = plan;
  const known = words.get(field);
  const isText = plan.type === 'text';
  const isPointing = pointing.has(field);
  return (value) => {
    if (isText && typeof value === 'string' && damaged(value) !== undefined) return true;
    if (isPointing && dangling(references, source, { [field]: value }).length > 0) return true;
    if (known === undefined || (typeof value === 'string' && known.has(value))) return false;
    return findWords({ [field]: value }).length > 0;
  };
};
