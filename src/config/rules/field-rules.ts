import type { Source } from '../../generated/config.ts';
import { nearest, suggest } from '../../nearest.ts';
import { type Field, lookUp } from '../fields.ts';
import type { Path } from '../tree.ts';
import { entriesOf, type Scope } from './scope.ts';

export interface Use {
  readonly scope: Scope;
  /** The source whose records are read; nothing is checked when it is not known. */
  readonly source: Source | undefined;
  readonly path: Path;
}

/** A field that is used somewhere: it must exist, and be of one of the types. Returns it when it is fine. */
export const useField = (
  name: unknown,
  { scope, source, path }: Use,
  types?: readonly Field['type'][],
): Field | undefined => {
  if (source === undefined || typeof name !== 'string' || !scope.sound(path)) return undefined;
  const on = path.at(-1) === name ? 'key' : 'value';
  const found = lookUp(name, source, scope.config);
  if ('message' in found) {
    const bare = name.slice(name.indexOf('.') + 1);
    const meant = nearest(bare, found.known);
    const hint = meant === undefined ? ownHint(bare, found.known) : `did you mean ${found.prefix}${meant}?`;
    scope.report(path, { on, code: 'config/field', message: found.message, hint });
    return undefined;
  }
  if (types !== undefined && !types.includes(found.field.type)) {
    const hint = hintForType(source, types);
    const message = `${name} is ${articles[found.field.type]}, but ${types.map((type) => articles[type]).join(' or ')} is needed here`;
    scope.report(path, { on, code: 'config/field', message, hint });
    return undefined;
  }
  return found.field;
};

const articles: Readonly<Record<Field['type'], string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date',
};

const ownHint = (name: string, known: readonly string[]): string | undefined =>
  known.length === 0
    ? undefined
    : `map a column to it under columns, with a type: ${name}: { from: …, type: text }; ${suggest(name, known) ?? ''}`;

const hintForType = (source: Source, types: readonly Field['type'][]): string =>
  types.includes('date')
    ? `dates of a ${source.kind} end in _at or _on; a column of your own needs type: date`
    : `a column of your own can be used with type: ${types.join(' or ')}`;

/** The source of a metric, if the config has it in a sound shape. */
export const sourceOf = (scope: Scope, id: unknown): Source | undefined =>
  entriesOf(scope, 'sources').find(
    ([name, , path]) => name === id && scope.sound([...path, 'kind']) && scope.sound([...path, 'columns']),
  )?.[1];

/** The hint for a value that a field cannot hold. */
export const valueHint = ({ type, values }: Field, value: string): string | undefined => {
  if (values !== undefined) {
    const meant = nearest(value.trim(), values);
    return meant === undefined ? `one of ${values.join(', ')}` : `write ${meant}`;
  }
  if (type === 'text') return `quote it: write "${value}"`;
  if (type === 'date') return 'write a date such as 2026-07-01';
  if (type === 'boolean') return /^(yes|true|y|1)$/i.test(value) ? 'write true' : 'write true or false';
  const number = Number(value);
  return Number.isFinite(number) && value.trim() !== '' ? `write ${number}` : 'write a number';
};

/**
 * What a field takes, in words.
 * @example wanted({ type: 'text', values: ['won', 'lost'] }) // => 'one of won, lost'
 */
export const wanted = ({ type, values }: Field): string =>
  values === undefined ? articles[type] : `one of ${values.join(', ')}`;
