/** The line of a record as a message may show it. Logs travel: what it hides is replaced by one sign. */
import type { Problem } from '../problems.ts';
import { schemas } from '../schemas.ts';
import type { Source, Value } from '../types.ts';
import { type FieldPlan, fieldPlans } from './columns.ts';
import { cellsOf } from './csv.ts';
import { echo } from './echo.ts';
import type { Found } from './settings.ts';

/** What is known of the columns of a table. */
export interface Sight {
  readonly source: Source;
  /** What a first reading has found out about how cells are read. */
  readonly found: Found | undefined;
  /** For each plan of the source the place of its column, from 0; below 0 if the table has none. */
  readonly places: readonly number[];
  readonly delimiter: string;
}

/** A record as it stands in the file, and the number of its column, from 1, in which something is wrong. */
export interface Spot {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The line of the record, and where the caret stands below it. */
export type Excerpt = Required<Pick<Problem, 'excerpt' | 'caret' | 'width'>>;

/** Stands for what is not shown. */
const hidden = '…';

/** Letters of a cell that are shown: of the one with the fault, and of its neighbours. */
const [longest, shortest] = [60, 24];

/** Columns that are shown on either side. */
const around = 12;

/**
 * Shows records of a table, each on one line. The cell with the fault is shown where a message may repeat it. Beside
 * it stand dates, numbers, known words and ids, each only if it reads as one: in a row whose values have moved, a name
 * may stand anywhere. All other columns, and those that nothing reads, are hidden; so are all of an answer and of a
 * person, who could be known by a day and a number. Where nothing is left to show, there is no line.
 */
export const recordShower = (sight: Sight): ((spot: Spot) => Excerpt | undefined) => {
  const { source, delimiter } = sight;
  let readers: ReadonlyMap<number, readonly FieldPlan[]> | undefined;
  const isShown = (cell: string, place: number, isFault: boolean): boolean => {
    readers ??= readersOf(sight);
    const reading = readers.get(place) ?? [];
    const isEcho = reading.every(({ field }) => echo(cell.trim(), source.kind, field) !== undefined);
    return isEcho && reading.some((plan) => isFault || isOpen(cell, plan, source));
  };
  return ({ text, line, column }) => {
    const at = column - 1;
    const shown = cellsIn(text, delimiter).map((cell, place) => {
      const isFault = place === at;
      if (cell.trim() !== '' && !isShown(cell, place, isFault)) return hidden;
      return written(shortened(cell, isFault ? longest : shortest), delimiter);
    });
    if (shown.every((cell) => cell === hidden || cell === '')) return undefined;
    const [first, last] = [Math.max(0, at - around), Math.min(shown.length, at + around + 1)];
    const before = [...(first > 0 ? [hidden] : []), ...shown.slice(first, at)].map(
      (cell) => cell + delimiter,
    );
    const start = before.join('');
    const rest = [...shown.slice(at, last), ...(last < shown.length ? [hidden] : [])].join(delimiter);
    return {
      excerpt: [{ line, text: start + rest }],
      caret: start.length + 1,
      width: Math.max(1, shown[at]?.length ?? 0),
    };
  };
};

/** By place of a column what reads it. The plans are made anew: those that read the file learn from what they see. */
const readersOf = ({ source, found, places }: Sight): ReadonlyMap<number, readonly FieldPlan[]> => {
  const readers = new Map<number, FieldPlan[]>();
  for (const [index, plan] of fieldPlans(source, { found: found ?? new Map() }).entries()) {
    const place = places[index] ?? -1;
    readers.set(place, [...(readers.get(place) ?? []), plan]);
  }
  return readers;
};

const cellsIn = (text: string, delimiter: string): readonly string[] => {
  const bytes = new TextEncoder().encode(text);
  return cellsOf({ bytes, frames: [{ line: 1, from: 0, to: bytes.length }] }, { delimiter })[0] ?? [];
};

/** May a cell in which nothing is wrong be shown? */
const isOpen = (cell: string, { field, read }: FieldPlan, { kind, columns }: Source): boolean => {
  if (kind === 'survey' || kind === 'person') return false;
  const column = columns[field];
  const { map, otherwise, type = 'text' } = typeof column === 'object' ? column : {};
  const text = cell.trim();
  const properties: Readonly<Record<string, Property>> = schemas[kind].properties;
  const property = properties[field] ?? (type === 'text' ? {} : { format: type });
  if (
    property.enum === undefined &&
    property.format === undefined &&
    (property.type ?? 'string') === 'string'
  )
    return ids.has(field) && /^(?=.*\d)[\w.:-]{1,40}$/.test(text);
  if (map !== undefined && isKey(text, map)) return true;
  // Anything at all may stand behind `otherwise`.
  if (otherwise !== undefined) return false;
  const value = read(cell, 0);
  const isFault = typeof value === 'object' && 'code' in value;
  return !isFault && (property.enum?.some((word) => word === value) ?? true);
};

/** Texts that name a record, not a person. */
const ids: ReadonlySet<string> = new Set(['id', 'deal_id']);

/** What a schema says of a field. */
interface Property {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly Value[];
}

const isKey = (text: string, map: Readonly<Record<string, Value>>): boolean =>
  Object.keys(map).some((key) => key.trim().toLowerCase() === text.toLowerCase());

const shortened = (text: string, most: number): string => {
  const letters = Array.from(text.slice(0, 2 * most + 1));
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}${hidden}` : text;
};

/** A cell on one line, in quotes where it needs them. */
const written = (text: string, delimiter: string): string => {
  const line = text.replace(/\r\n|[\r\n]/g, ' ');
  return line.includes(delimiter) || line.includes('"') || line !== text
    ? `"${line.replaceAll('"', '""')}"`
    : line;
};
