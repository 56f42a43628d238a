import { schemas } from '../schemas.ts';
import type { FieldPath, Kind, Model } from '../types.ts';

/** What a field is asked for: to group by it, or to pick records by it. */
export type Asked = 'by' | 'where';

/** Fields with a value of its own for each record, and what somebody thinks of one who left. */
const single: ReadonlySet<string> = new Set(['id', 'deal_id', 'name', 'regretted']);

/**
 * What groups or picks by the field would be: single answers or records, for there are hardly two with the same number,
 * day or name. Undefined if the field describes many, or the config allows single records; it cannot allow answers.
 */
export const tellsOne = (
  { sources, privacy }: Model,
  path: FieldPath,
  asked: Asked,
): 'answers' | 'records' | undefined => {
  const [, prefix, field = path] = /^(deal|person)\.(.+)$/.exec(path) ?? [];
  const kinds = Object.values(sources).flatMap(({ kind, columns }) => {
    const isOf = prefix === undefined || prefix === kind;
    return isOf && isSingle(kind, field, { column: columns[field], asked }) ? [kind] : [];
  });
  // What only surveys have says something of an answer; `deal_id` is of activities as well.
  if (kinds.includes('survey') && (!single.has(field) || kinds.every((kind) => kind === 'survey')))
    return 'answers';
  return kinds.length > 0 && privacy.individuals !== 'allow' ? 'records' : undefined;
};

interface Field {
  readonly column: Model['sources'][string]['columns'][string] | undefined;
  readonly asked: Asked;
}

const isSingle = (kind: Kind, field: string, { column, asked }: Field): boolean => {
  const known = propertyOf(kind, field);
  if (known !== undefined)
    return single.has(field) || (field === 'account' && asked === 'by') || isMeasured(known);
  return (
    typeof column === 'object' && 'type' in column && (column.type === 'number' || column.type === 'date')
  );
};

/** A property of a schema, as far as it is looked at here. */
interface Property {
  readonly type?: unknown;
  readonly format?: unknown;
}

const propertyOf = (kind: Kind, field: string): Property | undefined => {
  const { properties } = schemas[kind];
  return Object.hasOwn(properties, field)
    ? (properties as Readonly<Record<string, Property>>)[field]
    : undefined;
};

/** Numbers and dates. */
const isMeasured = ({ type, format }: Property): boolean =>
  type === 'number' || type === 'integer' || format === 'moment' || format === 'date';
