import { nearest } from '../nearest.ts';
import type { Schema } from './expected.ts';
import type { Tree } from './tree.ts';

/** The exact text to write instead, when it can be told from what was written. */
export const repair = (tree: Tree, schema: Schema): string | undefined => {
  if (schema.anyOf !== undefined) {
    if (tree.kind === 'list' && hasKey(schema, 'in')) return `write { in: ${flow(tree)} }`;
    return firstOf(schema.anyOf.map((branch) => repair(tree, branch)));
  }
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (schema.oneOf !== undefined && tree.kind === 'leaf') {
    const tags = schema.oneOf.map(({ properties }) => String(properties?.['type']?.const));
    const meant = nearest(String(tree.value), tags);
    return meant === undefined ? undefined : `write { type: ${meant} }`;
  }
  if (tree.kind === 'map') return undefined;
  if (tree.kind === 'list') {
    const [only] = tree.items;
    return tree.items.length === 1 &&
      only?.kind === 'leaf' &&
      !types.includes('array') &&
      !types.includes('object')
      ? `write ${only.source}`
      : undefined;
  }
  if (schema.enum !== undefined || schema.const !== undefined) {
    const known = (schema.enum ?? [schema.const]).map(String);
    const meant = nearest(String(tree.value), known);
    return meant === undefined ? undefined : `write ${meant}`;
  }
  return firstOf(types.map((type) => repairType(tree, type, schema)));
};

type Leaf = Extract<Tree, { kind: 'leaf' }>;

const repairType = (leaf: Leaf, type: string, schema: Schema): string | undefined => {
  const { value, source } = leaf;
  if (value === null) return undefined;
  if (type === 'number' || type === 'integer') return repairNumber(value, type, schema);
  if (type === 'boolean') return typeof value === 'boolean' ? undefined : repairSwitch(String(value));
  if (type === 'string')
    return typeof value === 'string' ? repairText(value, schema) : `quote it: write "${source}"`;
  if (type !== 'array' || (schema.minItems ?? 0) > 1) return undefined;
  const text =
    typeof value === 'string' && value.includes(',') && schema.items?.type === 'string' ? value : source;
  return `write [${text}]`;
};

/**
 * @example repairNumber('40%', 'number', {}) // => 'write 0.4'
 * @example repairNumber('1,5', 'number', {}) // => 'write 1.5'
 */
export const repairNumber = (
  value: string | number | boolean,
  type: string,
  schema: Schema,
): string | undefined => {
  const text = String(value).trim();
  const percent = /^([-+]?\d+(?:[.,]\d+)?)\s*%$/.exec(text)?.[1];
  const number = Number((percent ?? text).replace(/^(-?\d+),(\d{1,2}|\d{4,})$/, '$1.$2'));
  if (text === '' || Number.isNaN(number) || typeof value === 'boolean') return undefined;
  const share = schema.maximum === 1 || schema.exclusiveMaximum === 1 || schema.maximum === undefined;
  const meant =
    percent !== undefined && share
      ? hundredth(number)
      : typeof value === 'number' &&
          (schema.maximum === 1 || schema.exclusiveMaximum === 1) &&
          number > 1 &&
          number <= 100
        ? hundredth(number)
        : number;
  const whole = type === 'integer' ? Math.round(meant) : meant;
  return whole === value || !within(whole, schema) ? undefined : `write ${whole}`;
};

const hundredth = (number: number): number => Number((number / 100).toPrecision(12));

const within = (number: number, schema: Schema): boolean =>
  number >= (schema.minimum ?? Number.NEGATIVE_INFINITY) &&
  number <= (schema.maximum ?? Number.POSITIVE_INFINITY) &&
  number > (schema.exclusiveMinimum ?? Number.NEGATIVE_INFINITY) &&
  number < (schema.exclusiveMaximum ?? Number.POSITIVE_INFINITY);

/** Words that other versions of YAML take for true and false. */
const repairSwitch = (text: string): string | undefined => {
  if (/^(yes|y|on|true|1)$/i.test(text)) return 'write true';
  return /^(no|n|off|false|0)$/i.test(text) ? 'write false' : undefined;
};

const repairText = (text: string, { pattern, format }: Schema): string | undefined => {
  if (format === 'date') return repairDate(text);
  if (pattern === undefined) return undefined;
  if (pattern.includes('24:00')) return 'write it as "09:00-17:30"';
  const prefix = pattern.includes('deal') ? (/^(deal|person)\./.exec(text)?.[0] ?? '') : '';
  const name = text
    .slice(prefix.length)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '');
  return name === '' || prefix + name === text ? undefined : `write ${prefix}${name}`;
};

/** Turned round only where it can mean just one day. */
const repairDate = (text: string): string => {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && a < 32 && b > 0 && b < 13)
    return `write ${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`;
  if (b > 12 && b < 32 && a > 0 && a < 13)
    return `write ${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`;
  return 'write a day of the calendar as YYYY-MM-DD';
};

const flow = (tree: Tree): string =>
  tree.kind === 'list'
    ? `[${tree.items.map((item) => (item.kind === 'leaf' ? item.source : '…')).join(', ')}]`
    : '';

const hasKey = ({ anyOf = [] }: Schema, key: string): boolean =>
  anyOf.some(({ properties }) => properties !== undefined && Object.hasOwn(properties, key));

const firstOf = (hints: readonly (string | undefined)[]): string | undefined =>
  hints.find((hint) => hint !== undefined);
