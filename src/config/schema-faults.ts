import { isConfig } from '../config-schema.ts';
import { listed, nearest, suggest } from '../nearest.ts';
import type { ErrorObject } from '../schemas.ts';
import { resolve } from './definition.ts';
import { alternatives, expected, type Schema } from './expected.ts';
import type { Fault } from './fault.ts';
import { repair } from './repair.ts';
import { find, keysAt, type Path, pathOf, plain, type Tree } from './tree.ts';

/** A fault of shape. `harmless` ones (an unknown key) leave the rest of their map as it should be. */
export interface ShapeFault extends Fault {
  readonly harmless: boolean;
}

/** Everything in which the config differs from its schema, one fault a place. */
export const schemaFaults = (tree: Tree): readonly ShapeFault[] => {
  if (isConfig(plain(tree))) return [];
  const errors = collapsed(isConfig.errors ?? []);
  const lacks = ({ keyword }: ErrorObject): boolean => keyword === 'required';
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors.filter(lacks)) {
    groups.set(error.instancePath, [...(groups.get(error.instancePath) ?? []), error]);
  }
  const faults = [
    ...errors.filter((error) => !lacks(error)).map((error) => faultOf(error, tree)),
    ...[...groups.values()].map((group) => missingKeys(group, tree)),
  ];
  const first = new Map(
    faults.map((fault) => [`${fault.on} ${JSON.stringify(fault.path)}`, fault] as const).reverse(),
  );
  return faults.filter((fault) => first.get(`${fault.on} ${JSON.stringify(fault.path)}`) === fault);
};

/**
 * Of a choice between shapes ajv reports every shape that does not fit. For a map the errors of the one shape
 * that is a map tell it all; for anything else the choice itself does.
 */
const collapsed = (errors: readonly ErrorObject[]): readonly ErrorObject[] => {
  const choices = new Map(
    errors.filter(({ keyword }) => keyword === 'anyOf').map((error) => [error.instancePath, error]),
  );
  return errors.filter((error) => {
    if (error.propertyName !== undefined && error.keyword !== 'propertyNames') return false;
    if (error.keyword === 'discriminator' && error.params['error'] === 'tag')
      return typeOf(error.data) === 'map' && hasType(error.data);
    const choice = choices.get(error.instancePath);
    if (choice === undefined) return true;
    if (typeOf(choice.data) === 'map')
      return !['anyOf', 'type', 'const', 'enum', 'pattern', 'minLength'].includes(error.keyword);
    return error === choice;
  });
};

const hasType = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, 'type');

const faultOf = (error: ErrorObject, tree: Tree): ShapeFault => {
  const path = pathOf(tree, error.instancePath);
  const { params } = error;
  const schema = resolve((error.parentSchema ?? {}) as Schema);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey([...path, String(params['additionalProperty'])], schema);
    case 'propertyNames':
      return badName([...path, String(params['propertyName'])]);
    case 'discriminator':
      return badTag(path, schema, tree);
    case 'uniqueItems':
      return twice([...path, Math.max(Number(params['i']), Number(params['j']))], tree);
    default:
      return unfit(path, schema, tree);
  }
};

const unknownKey = (path: Path, schema: Schema): ShapeFault => {
  const name = String(path.at(-1));
  const known = Object.keys(schema.properties ?? {});
  const kind = schema.properties?.['type']?.const;
  const where = kind === undefined ? (path.at(-2) ?? 'the config') : `a ${path.at(-2)} of type ${kind}`;
  return {
    path,
    on: 'key',
    code: 'config/unknown-key',
    message: `${typeof where === 'number' ? `item ${where + 1}` : where} has no key "${name}"`,
    hint: suggest(name, known),
    harmless: true,
  };
};

/** A map that lacks keys; one that lacks them because its name is misspelt extends nothing. */
const missingKeys = (errors: readonly ErrorObject[], tree: Tree): ShapeFault => {
  const path = pathOf(tree, errors[0]?.instancePath ?? '');
  const schema = resolve((errors[0]?.parentSchema ?? {}) as Schema);
  const names = errors.map(({ params }) => String(params['missingProperty']));
  const own = String(path.at(-1));
  const siblings = path.length === 2 ? keysAt(tree, path.slice(0, 1)).filter((key) => key !== own) : [];
  const meant = nearest(own, siblings);
  return {
    path,
    on: 'key',
    code: 'config/missing-key',
    message: `${subject(path)} needs ${names.length === 1 ? 'the key' : 'the keys'} ${listed(names)}`,
    hint: `${meant === undefined ? '' : `did you mean ${meant}? Else `}${names.map((name) => addition(name, schema, tree)).join('; ')}`,
    harmless: false,
  };
};

const addition = (name: string, schema: Schema, tree: Tree): string => {
  if (name === 'version') return 'write version: 1 at the top of the file';
  const sources = name === 'source' ? keysAt(tree, ['sources']) : [];
  if (sources.length > 0) return `add source: ${alternatives(sources)}`;
  const tags =
    name === 'type' ? schema.oneOf?.map((branch) => String(branch.properties?.['type']?.const)) : undefined;
  const inner = resolve(schema.properties?.[name] ?? {});
  const choice = inner.oneOf === undefined ? expected(inner) : 'a map with a type';
  return `add ${name}: ${tags === undefined ? choice : `one of ${listed(tags)}`}`;
};

const badName = (path: Path): ShapeFault => {
  const name = String(path.at(-1));
  const at = { kind: 'leaf', value: name, source: name, at: { file: '' } } as const;
  const schema = { type: 'string', pattern: '^[a-z][a-z0-9_]*$' };
  return {
    path,
    on: 'key',
    code: 'config/name',
    message: `"${cut(name)}" must be ${expected(schema)}`,
    hint: repair(at, schema),
    harmless: true,
  };
};

const badTag = (path: Path, schema: Schema, tree: Tree): ShapeFault => {
  const tags = schema.oneOf?.map((branch) => branch.properties?.['type']?.const) ?? [];
  return unfit([...path, 'type'], { enum: tags }, tree);
};

const twice = (path: Path, tree: Tree): ShapeFault => ({
  path,
  on: 'value',
  code: 'config/value',
  message: `${subject(path.slice(0, -1))} holds ${found(find(tree, path))} twice`,
  hint: 'remove one of the two',
  harmless: true,
});

const unfit = (path: Path, schema: Schema, tree: Tree): ShapeFault => {
  const node = find(tree, path);
  const choice = schema.anyOf === undefined ? schema : { anyOf: schema.anyOf.map(resolve) };
  const enough =
    choice.enum !== undefined && choice.enum.length > 8
      ? `one of ${listed(choice.enum.map(String))}`
      : expected(choice);
  const empty = isEmpty(node) ? 'must not be empty' : undefined;
  return {
    path,
    on: 'value',
    code: 'config/value',
    message: `${subject(path)} ${empty ?? `must be ${enough}, not ${found(node)}`}`,
    hint: node === undefined || empty !== undefined ? undefined : repair(node, choice),
    harmless: false,
  };
};

const isEmpty = (node: Tree | undefined): boolean =>
  (node?.kind === 'leaf' && node.value === '') ||
  (node?.kind === 'list' && node.items.length === 0) ||
  (node?.kind === 'map' && node.entries.size === 0);

/** What stands there, short enough for one line. */
const found = (node: Tree | undefined): string => {
  if (node === undefined || (node.kind === 'leaf' && node.value === null)) return 'nothing';
  if (node.kind === 'list')
    return node.items.every(({ kind }) => kind === 'leaf') ? `a list of ${node.items.length}` : 'a list';
  if (node.kind === 'map') return 'a map';
  return typeof node.value === 'string' ? JSON.stringify(cut(node.value)) : node.source;
};

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The last words of a path: `weight`, `holidays[2]`. */
const subject = (path: Path): string => {
  const last = path.at(-1);
  if (last === undefined) return 'the config';
  return typeof last === 'number' ? `${subject(path.slice(0, -1))}[${last}]` : last;
};

const typeOf = (data: unknown): string =>
  Array.isArray(data) ? 'list' : typeof data === 'object' && data !== null ? 'map' : typeof data;
