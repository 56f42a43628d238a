import type { Fields, Row, Source, Value } from '../types.ts';
import { echo } from './echo.ts';
import type { Fault } from './fault.ts';

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

/** Rows that say the same: the first one, the last one, and those between. */
interface Variant {
  readonly held: Held[];
  /** When the last of them came. */
  last: number;
}

/** Rows of repeated keys: by key the different rows, each with its identical repeats. */
export interface Withheld {
  readonly byKey: Map<string, Map<string, Variant>>;
  count: number;
}

export const startWithheld = (): Withheld => ({ byKey: new Map(), count: 0 });

/** The key of a record; undefined if its first part is missing, so that nothing is said about it. */
export const keyOf = (fields: Fields, key: readonly string[]): string | undefined => {
  if (key.length === 0) return undefined;
  const [only = ''] = key;
  if (key.length === 1) return fields[only] === undefined ? undefined : String(fields[only]);
  const parts = key.map((field) => fields[field] ?? null);
  return parts[0] === null ? undefined : JSON.stringify(parts);
};

/** Two rows are the same if all fields that are read are. */
const signature = ({ fields }: Row): string =>
  JSON.stringify(
    Object.keys(fields)
      .sort()
      .map((field) => [field, fields[field]]),
  );

/** Holds a row back. */
export const hold = (withheld: Withheld, key: string, held: Held): void => {
  const variants = withheld.byKey.get(key) ?? new Map<string, Variant>();
  withheld.byKey.set(key, variants);
  const own = signature(held.row);
  const variant = variants.get(own) ?? { held: [], last: 0 };
  variants.set(own, variant);
  withheld.count += 1;
  variant.held.push(held);
  variant.last = withheld.count;
};

/** Decides what becomes of the rows: identical ones count once, of different ones the source says which. */
export function* resolve(
  { byKey }: Withheld,
  source: Source,
  compare: (a: string, b: string) => number,
): Generator<Verdict> {
  for (const variants of byKey.values()) {
    const firsts: Candidate[] = [];
    for (const { held, last } of variants.values()) {
      const [first, ...repeats] = held;
      for (const repeat of repeats) yield { held: repeat, rule: 'identical repeat' };
      if (first !== undefined) firsts.push({ held: first, last });
    }
    yield* firsts.length === 1
      ? firsts.map(({ held }) => ({ held, use: true }) as const)
      : choose(firsts, { source, compare });
  }
}

/** The first of the rows that say the same, and when the last of them came. */
interface Candidate {
  readonly held: Held;
  readonly last: number;
}

interface Choosing {
  readonly source: Source;
  readonly compare: (a: string, b: string) => number;
}

const choose = (rows: readonly Candidate[], choosing: Choosing): Verdict[] => {
  const { source } = choosing;
  const chosen = choosers[source.onDuplicate](rows, choosing);
  const fault = chosen === undefined ? conflict(rows, source) : undefined;
  return rows.map(({ held }): Verdict => {
    if (fault !== undefined) return { held, fault };
    return held === chosen?.held ? { held, use: true } : { held, rule: rules[source.onDuplicate] };
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
  Record<Source['onDuplicate'], (rows: readonly Candidate[], choosing: Choosing) => Candidate | undefined>
> = {
  reject: () => undefined,
  first: ([first]) => first,
  last: (rows) => rows.reduce((a, b) => (b.last > a.last ? b : a)),
  latest: (rows, { compare }) => {
    if (rows.some((each) => dateOf(each) === undefined)) return undefined;
    const order = (a: Candidate, b: Candidate): number => compare(String(dateOf(a)), String(dateOf(b)));
    const best = rows.reduce((a, b) => (order(b, a) > 0 ? b : a));
    return rows.every((each) => each === best || order(best, each) > 0) ? best : undefined;
  },
};

const dateOf = ({ held }: Candidate): Value | undefined => held.row.fields['updated_at'];

const conflict = (rows: readonly Candidate[], { id, kind, key, onDuplicate }: Source): Fault => {
  const [first] = rows;
  const parts = key.flatMap((field) => {
    const value = first?.held.row.fields[field];
    return value === undefined ? [] : [echo(String(value), kind, field)];
  });
  const isHidden = kind === 'person' || kind === 'survey' || parts.includes(undefined);
  const name = isHidden ? 'the key' : parts.join(' and ');
  const hint =
    onDuplicate === 'latest'
      ? 'updated_at does not say which is the latest; correct it, or write onDuplicate: last'
      : `keep one of them, or say which counts: sources: { ${id}: { onDuplicate: latest } } (or first, last)`;
  return {
    code: 'row/duplicate',
    field: key.join(', '),
    like: name,
    message: `${name} ${parts.length === 1 || isHidden ? 'stands' : 'stand'} in ${rows.length} different rows`,
    hint,
  };
};
