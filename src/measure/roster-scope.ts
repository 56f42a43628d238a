import type { FieldPath, Fields } from '../types.ts';
import { none } from './add.ts';
import { pathsOf } from './fed.ts';
import type { Lookups } from './join.ts';
import type { Plan } from './plan.ts';

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

/** --where on the roster, if the roster has all the fields it asks for; else it says nothing about people. */
export const rosterFilter = (
  { entry, request, asked }: Plan,
  known: ReadonlySet<string>,
): ((person: Fields) => boolean) => {
  const applies = pathsOf(request.where ?? {}).every((path) => known.has(rosterField(path) ?? ''));
  if (asked === undefined || !applies) return () => true;
  return (person) => {
    entry.fields = person;
    entry.person = person;
    entry.deal = undefined;
    entry.turn += 1;
    return asked(entry);
  };
};

/** A condition on rows of the roster: is the person in this group? Undefined if the roster cannot tell. */
export const inGroup = (
  known: ReadonlySet<string>,
  by: FieldPath,
  label: string,
): ((person: Fields) => boolean) | undefined => {
  const field = rosterField(by);
  if (field === undefined || !known.has(field)) return undefined;
  return (person) => String(person[field] ?? none) === label;
};
