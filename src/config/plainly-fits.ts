import { isCalendarDate, isMoment } from '../formats.ts';
import { resolve } from './definition.ts';
import type { Schema } from './expected.ts';

/**
 * Is a value plainly as the schema of the config wants it? The check that ajv writes ahead of time also finds out all
 * that is wrong, and takes longer to load than a small team to score; nearly every config that is read has nothing
 * wrong. So this walks the schema and says yes or, whatever it meets, a keyword that it does not know among them, no.
 * Then that check has the last word (`schema-faults.ts`).
 */
export const plainlyFits = (schema: Schema, value: unknown): boolean =>
  Object.keys(schema).every((keyword) => judges[keyword]?.(schema, value) ?? false);

type Judge = (schema: Schema, value: unknown) => boolean;

const saysNothing: Judge = () => true;

/** A judge of values of one type; those of another are as they should be. */
const judge =
  <Value>(
    isOne: (value: unknown) => value is Value,
    holds: (schema: Schema, value: Value) => boolean,
  ): Judge =>
  (schema, value) =>
    !isOne(value) || holds(schema, value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isType = (type: string, value: unknown): boolean => {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  if (type === 'array') return isList(value);
  return type === 'object' ? isMap(value) : type === 'null' ? value === null : typeof value === type;
};

/** Characters, not halves of them. */
const lengthOf = (text: string): number => [...text].length;

const fits = ({ pattern = '' }: Schema, text: string): boolean => new RegExp(pattern, 'u').test(text);

const isOfFormat = ({ format }: Schema, text: string): boolean =>
  format === 'date' ? isCalendarDate(text) : format === 'moment' && isMoment(text);

/** Of lists in lists it does not know. */
const isWithoutRepeats = (_: Schema, list: readonly unknown[]): boolean =>
  list.every((item) => typeof item !== 'object' || item === null) && new Set(list).size === list.length;

const propertiesFit = ({ properties = {} }: Schema, map: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(properties).every(
    ([key, schema]) => !Object.hasOwn(map, key) || plainlyFits(schema, map[key]),
  );

const othersFit = (
  { properties = {}, additionalProperties = true }: Schema,
  map: Readonly<Record<string, unknown>>,
): boolean =>
  additionalProperties === true ||
  Object.keys(map).every(
    (key) =>
      Object.hasOwn(properties, key) ||
      (additionalProperties !== false && plainlyFits(additionalProperties, map[key])),
  );

/** Of a choice by a tag, the shape with the value's tag. */
const chosenFits = (
  { oneOf = [], discriminator }: Schema,
  map: Readonly<Record<string, unknown>>,
): boolean => {
  if (discriminator === undefined || !Object.hasOwn(map, discriminator.propertyName)) return false;
  const tag = discriminator.propertyName;
  const chosen = oneOf.map(resolve).find(({ properties }) => properties?.[tag]?.const === map[tag]);
  return chosen !== undefined && plainlyFits(chosen, map);
};

/** What each keyword asks for. */
const judges: Readonly<Record<string, Judge>> = {
  $schema: saysNothing,
  title: saysNothing,
  description: saysNothing,
  definitions: saysNothing,
  discriminator: saysNothing,
  $ref: ({ $ref = '' }, value) => plainlyFits(resolve({ $ref }), value),
  type: ({ type = [] }, value) => [type].flat().some((each) => isType(each, value)),
  const: (schema, value) => schema.const === value,
  enum: (schema, value) => schema.enum?.includes(value) ?? false,
  anyOf: ({ anyOf = [] }, value) => anyOf.some((schema) => plainlyFits(schema, value)),
  oneOf: (schema, value) => isMap(value) && chosenFits(schema, value),
  minLength: judge(isText, ({ minLength = 0 }, text) => lengthOf(text) >= minLength),
  maxLength: judge(isText, ({ maxLength = 0 }, text) => lengthOf(text) <= maxLength),
  pattern: judge(isText, fits),
  format: judge(isText, isOfFormat),
  minimum: judge(isNumber, ({ minimum = 0 }, number) => number >= minimum),
  maximum: judge(isNumber, ({ maximum = 0 }, number) => number <= maximum),
  exclusiveMinimum: judge(isNumber, ({ exclusiveMinimum = 0 }, number) => number > exclusiveMinimum),
  exclusiveMaximum: judge(isNumber, ({ exclusiveMaximum = 0 }, number) => number < exclusiveMaximum),
  minItems: judge(isList, ({ minItems = 0 }, list) => list.length >= minItems),
  maxItems: judge(isList, ({ maxItems = 0 }, list) => list.length <= maxItems),
  uniqueItems: judge(isList, isWithoutRepeats),
  items: judge(isList, ({ items = {} }, list) => list.every((item) => plainlyFits(items, item))),
  required: judge(isMap, ({ required = [] }, map) => required.every((key) => Object.hasOwn(map, key))),
  minProperties: judge(isMap, ({ minProperties = 0 }, map) => Object.keys(map).length >= minProperties),
  propertyNames: judge(isMap, ({ propertyNames = {} }, map) =>
    Object.keys(map).every((key) => plainlyFits(propertyNames, key)),
  ),
  properties: judge(isMap, propertiesFit),
  additionalProperties: judge(isMap, othersFit),
};
