/** What a piece of the schema wants, in words. */
import { listed } from '../nearest.ts';

/** The parts of a JSON Schema that this room reads. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
}

/**
 * @example expected({ type: 'number', minimum: 0, maximum: 1 }) // => 'a number from 0 to 1'
 * @example expected({ enum: ['won', 'lost'] }) // => 'won or lost'
 */
export const expected = (schema: Schema): string => {
  if (schema.anyOf !== undefined) return schema.anyOf.map(expected).join(', or ');
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum !== undefined) return alternatives(schema.enum.map(String));
  const types = schema.type === undefined ? [] : [schema.type].flat();
  return alternatives(types.map((type) => typeWords(type, schema)));
};

const typeWords = (type: string, schema: Schema): string => {
  if (type === 'number' || type === 'integer') {
    return `${type === 'integer' ? 'a whole number' : 'a number'}${rangeWords(schema)}`;
  }
  if (type === 'string') return textWords(schema);
  if (type === 'boolean') return 'true or false';
  if (type === 'array') return listWords(schema);
  if (type !== 'object') return type;
  const keys = Object.keys(schema.properties ?? {});
  return keys.length === 0 ? 'a map (key: value)' : `a map of ${listed(keys)}`;
};

const rangeWords = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string => {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (exclusiveMinimum !== undefined && exclusiveMaximum !== undefined) {
    return ` between ${exclusiveMinimum} and ${exclusiveMaximum}`;
  }
  const low =
    minimum !== undefined
      ? ` of at least ${minimum}`
      : exclusiveMinimum !== undefined
        ? ` above ${exclusiveMinimum}`
        : '';
  const high = maximum !== undefined ? ` of at most ${maximum}` : '';
  return exclusiveMinimum !== undefined && maximum !== undefined
    ? `${low} and at most ${maximum}`
    : `${low}${high}`;
};

const textWords = ({ pattern, format, maxLength }: Schema): string => {
  if (format === 'date') return 'a day such as 2026-12-25';
  if (maxLength === 1) return 'one character';
  if (maxLength !== undefined) return `text of at most ${maxLength} characters`;
  if (pattern === undefined) return 'text';
  if (pattern.includes('24:00')) return 'hours such as 09:00-17:30';
  if (pattern.includes('deal')) return 'the name of a field, such as closed_at or deal.outcome';
  return 'a name of small letters, digits and _ that begins with a letter';
};

const listWords = ({ minItems, maxItems, items }: Schema): string => {
  const count = minItems !== undefined && minItems === maxItems ? ` of ${minItems}` : '';
  const what = items?.type === 'number' ? ' numbers' : '';
  return count === '' && what === '' ? 'a list' : `a list${count}${count === '' ? ' of' : ''}${what}`;
};

/**
 * @example alternatives(['a', 'b', 'c']) // => 'a, b or c'
 */
export const alternatives = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? 'something else') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
