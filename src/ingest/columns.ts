import { schemas } from '../schemas.ts';
import type { Column, Source } from '../types.ts';
import { type CellReader, cellReader, type Type } from './cells.ts';
import { fold } from './fold.ts';

/** Where a field of the record comes from, and how its cell is read. */
export interface FieldPlan {
  readonly field: string;
  /** Exported header; absent for a fixed value. */
  readonly header?: string;
  readonly isRequired: boolean;
  /** Does the config map its words? */
  readonly isMapped: boolean;
  readonly read: CellReader;
}

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
 * A plan for each field that the source may feed: the canonical ones of its kind, then its own. What `drop` names,
 * as a field or as a header, is never read.
 */
export const fieldPlans = (source: Source): FieldPlan[] => {
  const { kind, columns, drop } = source;
  const properties: Readonly<Record<string, Property>> = schemas[kind].properties;
  const required: readonly string[] = schemas[kind].required;
  const own = Object.keys(columns).filter((field) => !Object.hasOwn(properties, field));
  const dropped = new Set(drop.map(fold));
  return [...Object.keys(properties), ...own].flatMap((field): FieldPlan[] => {
    const column = detailsOf(columns[field]);
    const property = properties[field];
    const type = property === undefined ? (column.type ?? 'text') : typeOf(property);
    const isRequired = required.includes(field);
    const { value, from: header = field } = column;
    if (dropped.has(fold(field))) return [];
    const isMapped = column.map !== undefined;
    if (value !== undefined) return [{ field, isRequired, isMapped, read: () => value }];
    if (dropped.has(fold(header))) return [];
    const read = cellReader(source, type, { field, header, column });
    return [{ field, header, isRequired, isMapped, read }];
  });
};

const detailsOf = (column: Column | undefined): Exclude<Column, string> => {
  if (column === undefined) return {};
  return typeof column === 'string' ? { from: column } : column;
};
