import { schemas } from '../schemas.ts';
import type { Alternative, Column, Source } from '../types.ts';
import { type CellReader, cellReader, type Type } from './cells.ts';
import { droppedFrom } from './dropped.ts';
import type { Evidence } from './evidence.ts';
import { fold } from './fold.ts';
import { type Guard, guardsOf } from './guards.ts';
import { readingIds } from './salesforce-id.ts';
import type { Epoch } from './serial.ts';
import { type ColumnEvidence, evidenceOf, type Found, placeOfPlan } from './settings.ts';
import { utcReader } from './utc.ts';

/** Where a field of the record comes from, and how its cell is read. */
export interface FieldPlan {
  readonly field: string;
  /** Exported header; absent for a fixed value. */
  readonly header?: string;
  /** What must stand in other cells of the row for this one to count. */
  readonly guards: readonly Guard[];
  /** Counts only where the plans before it gave the field no value. */
  readonly isLater: boolean;
  readonly isRequired: boolean;
  readonly type: Type;
  /** Is it a question of a survey? A file needs one of them at least. */
  readonly isQuestion?: true;
  /** Does the config map its words? */
  readonly isMapped: boolean;
  /** What the config or a preset says of it. */
  readonly column: Details;
  /** What stands between the values of columns that bear the header more than once. */
  readonly join?: string;
  /** What its cells say about how they are to be read, where nobody has said it. */
  readonly evidence?: ColumnEvidence;
  readonly read: CellReader;
  /** Are its dates those of ISO 8601, as far as is known? */
  readonly isIso?: true;
  /** The same reader, whose cells are told to somebody else; a fixed value has none. */
  readonly readFor?: (evidence: Evidence<unknown>) => CellReader;
}

/** What is known of a file before its columns are read. */
export interface KnownOfFile {
  /** How its columns are read, found by a first reading. */
  readonly found?: Found | undefined;
  /** From which year the days of its workbook count; no workbook, if not given. */
  readonly epoch?: Epoch;
}

/** Fields that an answer gets from its question. */
export const filled: ReadonlySet<string> = new Set(['item', 'value', 'scale_min', 'scale_max']);

interface Property {
  readonly type: string;
  readonly format?: string;
}

const typeOf = ({ type, format }: Property): Type => {
  if (format !== undefined) return format === 'date' ? 'day' : 'date';
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'boolean' ? 'boolean' : 'text';
};

/**
 * The plans for each field that the source may feed: the canonical ones of its kind, then its own. A field that may come
 * from several columns has a plan for each, one after the other. A survey with one column for each question has the
 * questions last, in place of what they feed. What `drop` names, as a field or as a header, is never read.
 *
 * @param known what a first reading of the file has found out; without it the plans collect evidence
 */
export const fieldPlans = (source: Source, known: KnownOfFile = {}): FieldPlan[] => {
  const { kind, columns } = source;
  const properties: Readonly<Record<string, Property>> = schemas[kind].properties;
  const own = Object.keys(columns).filter((field) => !Object.hasOwn(properties, field));
  const dropped = new Set(source.drop.map(fold));
  const isDropped = droppedFrom(source);
  const isAsked = (field: string): boolean => source.items === undefined || !filled.has(field);
  const plans = [...Object.keys(properties), ...own]
    .filter((field) => isAsked(field) && !dropped.has(fold(field)))
    .flatMap((field): FieldPlan[] => {
      const property = properties[field];
      const details = detailsOf(columns[field]);
      const type = property === undefined ? (details.type ?? 'text') : typeOf(property);
      return plansOf({ field, type, details, source, known })
        .filter(({ header }) => header === undefined || !isDropped(header, field))
        .map((plan, index) => ({ ...plan, isLater: index > 0 }));
    });
  return [...plans, ...questionPlans(source).filter(({ header = '' }) => !isDropped(header))];
};

/** The columns of the questions, for a survey that has one for each; the melter reads their cells. */
const questionPlans = ({ items = {} }: Source): readonly FieldPlan[] =>
  Object.entries(items).map(([field, item]) => ({
    field,
    header: typeof item === 'string' ? item : (item.from ?? field),
    guards: [],
    isLater: false,
    isRequired: false,
    isQuestion: true,
    type: 'text',
    isMapped: false,
    column: {},
    read: () => undefined,
  }));

type Details = Exclude<Column, string>;

const detailsOf = (column: Column | undefined): Details => {
  if (column === undefined) return {};
  return typeof column === 'string' ? { from: column } : column;
};

interface Field {
  readonly field: string;
  readonly type: Type;
  readonly details: Details;
  readonly source: Source;
  readonly known: KnownOfFile;
}

const plansOf = ({
  field,
  type,
  details,
  source,
  known: { found, epoch },
}: Field): Omit<FieldPlan, 'isLater'>[] => {
  const required: readonly string[] = schemas[source.kind].required;
  const { from = field, value, otherwise, join } = details;
  const shared = {
    field,
    type,
    isRequired: required.includes(field),
    isMapped: details.map !== undefined,
    column: details,
  };
  const fixed = (text: Fixed, guards: readonly Guard[]): Omit<FieldPlan, 'isLater'> => ({
    ...shared,
    guards,
    read: () => text,
  });
  if (value !== undefined) return [fixed(value, [])];
  const alternatives = typeof from === 'string' ? [from] : from;
  const plans = alternatives.map((alternative): Omit<FieldPlan, 'isLater'> => {
    const { column: header = field, value: always, when } = partsOf(alternative);
    const guards = guardsOf(when);
    if (always !== undefined) return fixed(always, guards);
    const setting = found?.get(placeOfPlan({ field, header }));
    const evidence = found === undefined ? evidenceOf(type, details, epoch ?? 1900) : undefined;
    const readFor = (told: Evidence<unknown> | undefined): CellReader => {
      const mapped = {
        field,
        header,
        column: details,
        ...(setting === undefined ? {} : { inferred: setting }),
        ...(epoch === undefined ? {} : { holdsDates: true as const }),
      };
      return utcReader(readingIds(field, cellReader(source, type, mapped, told)), details);
    };
    return {
      ...shared,
      header,
      guards,
      ...(join === undefined ? {} : { join }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(type === 'date' && details.date === undefined && setting === undefined && epoch === undefined
        ? { isIso: true as const }
        : {}),
      read: laterMade(() => readFor(evidence)),
      readFor,
    };
  });
  // Where no column stands behind the field, there is no cell that could have another value.
  const isRest = otherwise !== undefined && otherwise !== 'reject' && plans.every(isFixed);
  const seen = plans.flatMap(({ guards }) => guards.map(({ header }) => ({ header })));
  return isRest ? [...plans, fixed(otherwise, seen)] : plans;
};

/** Made when it first reads: most fields have no column in a file. */
const laterMade = (make: () => CellReader): CellReader => {
  let reader: CellReader | undefined;
  return (cell, line) => {
    reader ??= make();
    return reader(cell, line);
  };
};

type Fixed = string | number | boolean;

const isFixed = ({ header }: Pick<FieldPlan, 'header'>): boolean => header === undefined;

const partsOf = (alternative: Alternative): Exclude<Alternative, string> =>
  typeof alternative === 'string' ? { column: alternative } : alternative;
