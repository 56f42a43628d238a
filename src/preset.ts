/** Presets: what is known of the exports of common tools. One YAML file each in `src/presets/`. */
import type { Alternative, Column, Guard, HeaderForm, Kind, Source } from './types.ts';

/** What is known of one kind of export. */
export interface Preset {
  readonly id: string;
  /** What people call it, such as `Salesforce report`. */
  readonly title: string;
  readonly kind: Kind;
  /** Sets of headers; a file that has all of one set is such an export. */
  readonly recognise: readonly (readonly string[])[];
  readonly form?: HeaderForm;
  readonly columns: Readonly<Record<string, Column>>;
  readonly skip?: Guard;
  readonly nulls?: readonly string[];
  /** Headers about people that are never read. */
  readonly drop?: readonly string[];
  /** Headers that do not hold what they seem to, and what they hold instead. */
  readonly traps?: Readonly<Record<string, string>>;
}

/**
 * A source with what a preset knows; what the source says itself comes first, column by column. A column that only says
 * how it is read keeps the header of the preset, and its map adds words to that of the preset.
 */
export const withPreset = (source: Source, preset: Preset): Source => {
  const { columns, skip = {}, nulls = [], drop = [], form } = preset;
  return {
    ...source,
    columns: { ...columns, ...mapValues(source.columns, (column, field) => over(columns[field], column)) },
    skip: { ...skip, ...source.skip },
    nulls: [...new Set([...source.nulls, ...nulls])],
    drop: [...new Set([...source.drop, ...drop])],
    ...(form === undefined ? {} : { form }),
  };
};

/** A column of the config over that of a preset. */
const over = (known: Column | undefined, own: Column): Column => {
  if (known === undefined || typeof own === 'string' || own.from !== undefined || own.value !== undefined)
    return own;
  const base = typeof known === 'string' ? { from: known } : known;
  const map = base.map === undefined || own.map === undefined ? {} : { map: { ...base.map, ...own.map } };
  return { ...base, ...own, ...map };
};

const mapValues = (
  columns: Readonly<Record<string, Column>>,
  turn: (column: Column, field: string) => Column,
): Record<string, Column> =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, turn(column, field)]));

/**
 * Every header that a column may come from.
 * @example headersOf({ from: ['Won time', { column: 'Lost time' }] }, 'closed_at') // => ['Won time', 'Lost time']
 */
export const headersOf = (column: Column | undefined, field: string): readonly string[] => {
  if (column === undefined) return [field];
  if (typeof column === 'string') return [column];
  if (column.value !== undefined) return [];
  const { from = field } = column;
  return typeof from === 'string' ? [from] : from.flatMap(headerIn);
};

const headerIn = (alternative: Alternative): readonly string[] => {
  if (typeof alternative === 'string') return [alternative];
  return alternative.column === undefined ? [] : [alternative.column];
};
