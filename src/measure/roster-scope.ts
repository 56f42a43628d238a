import type { FieldPath, Fields } from '../types.ts';
import { lookAtPerson } from './entry.ts';
import { pathsOf } from './fed.ts';
import type { Lookups } from './join.ts';
import type { Plan } from './plan.ts';
import { none } from './trays.ts';

/** The fields that at least one row of the roster has. */
export const rosterFieldsOf = ({ roster }: Lookups): Set<string> => {
  const rows = [...roster.values()].flat();
  return new Set(
    rows.flatMap(({ fields }) => Object.keys(fields).filter((field) => fields[field] !== undefined)),
  );
};

/** The name that a field has in the roster; undefined if it is a deal's, or the record's own `id`. */
export const rosterField = (path: FieldPath): string | undefined =>
  path === 'id' || path.startsWith('deal.') ? undefined : path.replace(/^person\./, '');

/** --where on the roster; undefined if the roster lacks a field that it asks for, and so cannot tell who is meant. */
export const rosterFilter = (
  { entry, request, asked }: Plan,
  known: ReadonlySet<string>,
): ((person: Fields) => boolean) | undefined => {
  if (asked === undefined) return () => true;
  const applies = pathsOf(request.where ?? {}).every((path) => known.has(rosterField(path) ?? ''));
  if (!applies) return undefined;
  return (person) => {
    lookAtPerson(entry, person);
    return asked(entry);
  };
};

/** A condition on rows of the roster: is the person in one of these groups? Undefined if the roster cannot tell. */
const inGroup = (
  known: ReadonlySet<string>,
  by: FieldPath,
  labels: readonly string[],
): ((person: Fields) => boolean) | undefined => {
  const field = rosterField(by);
  if (field === undefined || !known.has(field)) return undefined;
  return (person) => labels.includes(String(person[field] ?? none));
};

interface Scope {
  readonly asked: ((person: Fields) => boolean) | undefined;
  readonly rosterFields: ReadonlySet<string>;
}

interface Group {
  readonly by: FieldPath | undefined;
  readonly label: string;
  /** Labels of the groups that it is made of, if of several. */
  readonly merged?: readonly string[];
}

/** Who of the roster belongs to a group and to what --where asks for; undefined if the roster cannot tell. */
export const membersOf = (
  { asked, rosterFields }: Scope,
  { by, label, merged = [label] }: Group,
): ((person: Fields) => boolean) | undefined => {
  const belongs = by === undefined ? () => true : inGroup(rosterFields, by, merged);
  return asked && belongs && ((person) => asked(person) && belongs(person));
};
