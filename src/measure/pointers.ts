/** What records point at, looked up once for each different value that points. */
import { fieldsAt } from '../columns.ts';
import type { Fields, Kind, Value } from '../types.ts';
import type { Entry, Read } from './entry.ts';
import { dealOf, hasMoved, type Lookups, personOf, rosterKey, whoOf } from './join.ts';
import { numberOf, startNames } from './numbered-names.ts';
import { worked } from './worked.ts';

/** Readers of what the record at hand points at. */
export interface Pointers {
  /** Key of the person behind it, and the number of that key: they count up from 0 in the order in which they came. */
  readonly who: Read<string>;
  readonly whoAt: Read<number>;
  /** Key of that person, if the roster has several rows of them, so that the day matters. */
  readonly moved: Read<string>;
  readonly person: Read<Fields>;
  readonly deal: Read<Fields>;
}

/**
 * Readers for records of a kind. The roster and the deals must have been looked at before: what they say is kept.
 * @param dealFields those of deals that anything asks for; without any, no deal is looked up
 */
export const pointersOf = (kind: Kind, lookups: Lookups, dealFields: readonly string[]): Pointers => {
  const first = firstOf(kind);
  const names = startNames();
  return {
    who: first((fields) => whoOf(kind, fields)),
    whoAt: first((fields) => {
      const who = whoOf(kind, fields);
      return who === undefined ? undefined : numberOf(names, who);
    }),
    moved: movedOf(kind, lookups),
    person:
      kind === 'person'
        ? ({ batch, row }) => batch && fieldsAt(batch, row)
        : first((fields) => personOf(lookups, rosterKey(lookups, kind, fields), undefined)),
    deal:
      kind === 'deal' || dealFields.length === 0
        ? () => undefined
        : worked('deal_id', (id) => dealOf(lookups, kind, one('deal_id', id))),
  };
};

/** A row of the roster has not moved: it is one of those between which somebody moves. */
const movedOf = (kind: Kind, lookups: Lookups): Read<string> => {
  if (kind === 'person') return () => undefined;
  const read = firstOf(kind)((fields) => {
    const key = rosterKey(lookups, kind, fields);
    return key === undefined ? undefined : { key, hasMoved: hasMoved(lookups, key) };
  });
  return (entry) => {
    const told = read(entry);
    return told?.hasMoved === true ? told.key : undefined;
  };
};

type Asking<Told> = (fields: Fields) => Told | undefined;

/** Fields that name people, by kind of record; the first that has an answer gives it. */
const naming: Readonly<Record<Kind, readonly string[]>> = {
  person: ['id'],
  survey: ['respondent', 'se'],
  deal: ['se', 'owner'],
  activity: ['se'],
};

const one = (field: string, value: Value | undefined): Fields =>
  Object.assign(Object.create(null), { [field]: value });

const firstOf =
  (kind: Kind) =>
  <Told>(ask: Asking<Told>): Read<Told> => {
    const readers = naming[kind].map((field) => worked(field, (value) => ask(one(field, value))));
    return (entry: Entry) => {
      for (const read of readers) {
        const told = read(entry);
        if (told !== undefined) return told;
      }
      return undefined;
    };
  };
