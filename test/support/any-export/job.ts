/** Whole readings: sources and files that somebody may have. */
import type { Kind, Replaced } from '../../../src/types.ts';
import { type Dice, diceOf } from '../dice.ts';
import type { Job, JobFile, JobSource } from '../engines.ts';
import { cellsOf } from './cells.ts';
import { writtenObjects } from './objects.ts';
import { anySize } from './sizes.ts';
import { anySource, type Header } from './source.ts';
import { type Table, type Written, written } from './table.ts';
import { zones } from './zones.ts';

const kinds: readonly Kind[] = ['person', 'deal', 'activity', 'survey'];

/** How tables are written. */
type Writer = (dice: Dice, table: Table) => Written;

/** A job with tables of about so many rows each. */
export const anyJob = (seed: number, rows: number): Job => jobOf(diceOf(seed), rows, written);

/** The same with objects of JSON. */
export const anyObjectsJob = (seed: number, rows: number): Job => jobOf(diceOf(seed), rows, writtenObjects);

const jobOf = (dice: Dice, rows: number, write: Writer): Job => {
  const chosen = dice.chance(0.3) ? kinds.filter(() => dice.chance(0.6)) : [dice.pick(kinds)];
  return {
    sources: chosen.map((kind) => sourceOf(dice, { kind, rows, write })),
    isAsked: dice.chance(0.5),
    ...(dice.chance(0.1) && { currencies: { to: 'EUR', rates: { EUR: 1, USD: 0.9, GBP: 1.2 } } }),
    scoutsFrom: dice.pick([1, 1, 2, 100]),
    timezone: dice.pick(zones),
  };
};

interface Asked {
  readonly kind: Kind;
  readonly rows: number;
  readonly write: Writer;
}

const sourceOf = (dice: Dice, { kind, rows, write }: Asked): JobSource => {
  const { source, headers } = anySource(dice, kind);
  const count = dice.chance(0.2) ? 2 : 1;
  const files = Array.from({ length: count }, (_, at): JobFile => {
    const some = dice.chance(0.1) ? headers.filter(() => dice.chance(0.9)) : headers;
    return fileOf(dice, some, { name: `${kind}${at + 1}`, rows: dice.below(rows), write });
  });
  return { source, files: repaired(dice, files) };
};

const fileOf = (
  dice: Dice,
  headers: readonly Header[],
  { name, rows, write }: { readonly name: string; readonly rows: number; readonly write: Writer },
): JobFile => {
  const columns = headers.map((header) => cellsOf(dice, { ...header, rows }));
  const table = {
    header: headers.map((header) => header.name),
    rows: Array.from({ length: rows }, (_, row) => columns.map((cells) => cells(row))),
  };
  const { bytes, ending } = write(dice, table);
  return { name: `${name}.${ending}`, bytes, size: anySize(dice, bytes.length) };
};

/** Now and then some rows of the first file come back in the second. */
const repaired = (dice: Dice, files: readonly JobFile[]): readonly JobFile[] => {
  const [first, second] = files;
  if (first === undefined || second === undefined || !dice.chance(0.4)) return files;
  const codes = [
    'row/date',
    'row/number',
    'row/duplicate',
    'row/missing',
    'row/cells',
    'row/value',
    'row/quote',
  ];
  const rows: Replaced['rows'] = new Map(
    Array.from({ length: 40 }, (_, at) => [`${at + 2} ${dice.pick(codes)}`, 1 + dice.below(2)]),
  );
  return [
    { ...first, replaced: { by: second.name, rows } },
    { ...second, encoding: 'utf-8', ...(dice.chance(0.7) && { like: first.name }) },
  ];
};
