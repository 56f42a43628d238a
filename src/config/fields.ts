/** Which fields a record has, and of what type. */
import type { Source } from '../generated/config.ts';
import { isMoment, schemas } from '../schemas.ts';
import type { Config, Kind } from '../types.ts';

export interface Field {
  readonly type: 'text' | 'number' | 'boolean' | 'date';
  /** The values allowed, where they are few. */
  readonly values?: readonly string[];
}

type Fields = ReadonlyMap<string, Field>;

interface Property {
  readonly type: string;
  readonly format?: string;
  readonly enum?: readonly string[];
}

const fieldOf = ({ type, format, enum: values }: Property): Field => {
  if (format !== undefined) return { type: 'date' };
  if (type === 'number' || type === 'integer') return { type: 'number' };
  return type === 'boolean' ? { type: 'boolean' } : { type: 'text', ...(values && { values }) };
};

const catalogue = (kind: Kind): Fields => {
  const properties: Readonly<Record<string, Property>> = schemas[kind].properties;
  return new Map(Object.entries(properties).map(([name, property]) => [name, fieldOf(property)]));
};

/** The fields of each kind of record, by the schemas of the records. */
export const canonical: Readonly<Record<Kind, Fields>> = {
  deal: catalogue('deal'),
  activity: catalogue('activity'),
  survey: catalogue('survey'),
  person: catalogue('person'),
};

/** Canonical fields, and the columns that a source carries along. */
export const fieldsOf = ({ kind, columns = {} }: Source): Fields => {
  const known = canonical[kind];
  const own = Object.entries(columns)
    .filter(([name]) => !known.has(name))
    .map(([name, column]): [string, Field] => [name, { type: ownType(column) }]);
  // Most sources carry nothing along, and rules ask for their fields with every condition.
  return own.length === 0 ? known : new Map([...known, ...own]);
};

const ownType = (column: NonNullable<Source['columns']>[string]): Field['type'] => {
  if (typeof column === 'string') return 'text';
  const { type, value } = column;
  if (type !== undefined) return type;
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
};

/** A field, or why there is none. */
export type Lookup =
  | { readonly field: Field }
  | { readonly message: string; readonly known: readonly string[]; readonly prefix: string };

/** Looks up `outcome`, `deal.outcome` or `person.team` as seen from a source. */
export const lookUp = (path: string, source: Source, config: Config): Lookup => {
  const [, prefix = '', name = path] = /^(deal\.|person\.)(.*)$/s.exec(path) ?? [];
  const kind: Kind | undefined = prefix === 'deal.' ? 'deal' : prefix === 'person.' ? 'person' : undefined;
  const fields = kind === undefined ? fieldsOf(source) : fieldsOfKind(kind, config);
  if (kind === source.kind)
    return { message: `a record of kind ${kind} has its fields itself`, known: [name], prefix: '' };
  if (kind === 'deal' && !fieldsOf(source).has('deal_id')) {
    return { message: `a record of kind ${source.kind} points at no deal`, known: [], prefix };
  }
  const field = fields.get(name);
  if (field !== undefined) return { field };
  return {
    message: `records of kind ${kind ?? source.kind} have no field "${name}"`,
    known: [...fields.keys()],
    prefix,
  };
};

/** Fields that any source of a kind has. */
export const fieldsOfKind = (kind: Kind, config: Config): Fields => {
  const own = Object.values(config.sources ?? {})
    .filter((source) => source?.kind === kind)
    .map(fieldsOf)
    .filter((fields) => fields !== canonical[kind]);
  return own.length === 0 ? canonical[kind] : new Map([canonical[kind], ...own].flatMap((each) => [...each]));
};

/** Can the field hold the value? */
export const holds = ({ type, values }: Field, value: unknown): boolean => {
  if (type === 'number') return typeof value === 'number';
  if (type === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  return type === 'date' ? isMoment(value) : values === undefined || values.includes(value);
};
