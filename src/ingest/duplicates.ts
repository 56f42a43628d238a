import type { Fields, Row, Source } from '../types.ts';
import type { Fault } from './fault.ts';
import { hashOf } from './keys.ts';

/** A row whose key stands in other rows too, held back until all of them are known. */
export interface Held {
  readonly row: Row;
  /** The record's own text, if rejected rows are wanted. */
  readonly record: string;
}

/** What becomes of a row that was held back. */
export type Verdict =
  | { readonly held: Held; readonly use: true }
  | { readonly held: Held; readonly rule: string }
  | { readonly held: Held; readonly fault: Fault };

/** Rows of repeated keys: by key the different rows, each with its identical repeats. */
export interface Withheld {
  readonly byKey: Map<string, Held[][]>;
}

export const startWithheld = (): Withheld => ({ byKey: new Map() });

/** The key of a record; undefined if a part of it is missing, so that nothing is said about it. */
export const keyOf = (fields: Fields, key: readonly string[]): string | undefined => {
  if (key.length === 0) return undefined;
  const [only = ''] = key;
  if (key.length === 1) return fields[only] === undefined ? undefined : String(fields[only]);
  const parts = key.map((field) => fields[field]);
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
};

export const keyHash = (key: string): number => hashOf(key);

/** Two rows are the same if all fields that are read are. */
const signature = ({ fields }: Row): string =>
  JSON.stringify(
    Object.keys(fields)
      .sort()
      .map((field) => [field, fields[field]]),
  );

/** Holds a row back. */
export const hold = ({ byKey }: Withheld, key: string, held: Held): void => {
  const variants = byKey.get(key) ?? [];
  byKey.set(key, variants);
  const own = signature(held.row);
  const same = variants.find(([first]) => first !== undefined && signature(first.row) === own);
  if (same === undefined) variants.push([held]);
  else same.push(held);
};

/** Decides what becomes of the rows: identical ones count once, of different ones the source says which. */
export function* resolve(
  { byKey }: Withheld,
  source: Source,
  compare: (a: string, b: string) => number,
): Generator<Verdict> {
  for (const [key, variants] of byKey) {
    for (const repeats of variants) {
      for (const held of repeats.slice(1)) yield { held, rule: 'identical repeat' };
    }
    const firsts = variants.flatMap(([first]) => (first === undefined ? [] : [first]));
    yield* firsts.length === 1
      ? firsts.map((held) => ({ held, use: true }) as const)
      : choose(firsts, { key, source, compare });
  }
}

interface Choosing {
  readonly key: string;
  readonly source: Source;
  readonly compare: (a: string, b: string) => number;
}

const choose = (rows: readonly Held[], choosing: Choosing): Verdict[] => {
  const chosen = choosers[choosing.source.onDuplicate](rows, choosing);
  const fault = chosen === undefined ? conflict(rows, choosing) : undefined;
  return rows.map((held): Verdict => {
    if (fault !== undefined) return { held, fault };
    return held === chosen ? { held, use: true } : { held, rule: rules[choosing.source.onDuplicate] };
  });
};

const rules: Readonly<Record<Source['onDuplicate'], string>> = {
  reject: '',
  first: 'not the first of its key',
  last: 'not the last of its key',
  latest: 'not the latest of its key',
};

/** The row to use; undefined if none can be chosen. */
const choosers: Readonly<
  Record<Source['onDuplicate'], (rows: readonly Held[], choosing: Choosing) => Held | undefined>
> = {
  reject: () => undefined,
  first: (rows) => rows[0],
  last: (rows) => rows.at(-1),
  latest: (rows, { compare }) => {
    const dated = rows.map((held) => ({ held, at: held.row.fields['updated_at'] }));
    if (dated.some(({ at }) => typeof at !== 'string')) return undefined;
    const sorted = dated.toSorted((a, b) => compare(String(b.at), String(a.at)));
    const [first, second] = sorted;
    return first !== undefined && second !== undefined && compare(String(first.at), String(second.at)) === 0
      ? undefined
      : first?.held;
  },
};

const conflict = (rows: readonly Held[], { key, source }: Choosing): Fault => {
  const name = source.kind === 'person' || source.kind === 'survey' ? 'the key' : JSON.stringify(key);
  const hint =
    source.onDuplicate === 'latest'
      ? 'updated_at does not say which is the latest; correct it, or write onDuplicate: last'
      : `keep one of them, or say which counts: sources: { ${source.id}: { onDuplicate: latest } } (or first, last)`;
  return {
    code: 'row/duplicate',
    field: source.key.join(', '),
    like: key,
    message: `${name} stands in ${rows.length} different rows`,
    hint,
  };
};
