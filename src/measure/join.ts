import type { Fields, Kind, Value } from '../types.ts';
import { addPerson, personOn, type Roster, startRoster } from './people.ts';

/** What records point at: deals by their id, people by their key. */
export interface Lookups {
  /** By source, so that a source can be forgotten and read again. */
  readonly deals: Map<string, Map<string, Fields>>;
  roster: Roster;
}

export const startLookups = (): Lookups => ({ deals: new Map(), roster: startRoster() });

/** Remembers those fields of a deal that something in the model looks up. */
export const rememberDeal = (
  lookups: Lookups,
  source: string,
  fields: Fields,
  kept: readonly string[],
): void => {
  const id = fields['id'];
  if (kept.length === 0 || id === undefined) return;
  const copy: Record<string, Value | undefined> = Object.create(null);
  for (const field of kept) {
    const value = fields[field];
    if (value !== undefined) copy[field] = value;
  }
  const known = lookups.deals.get(source);
  if (known === undefined) lookups.deals.set(source, new Map([[String(id), copy]]));
  else known.set(String(id), copy);
};

/** Takes a row of the roster in. */
export const rememberPerson = ({ roster }: Lookups, fields: Fields): void => addPerson(roster, fields);

/** Forgets what a source has told. */
export const forget = (lookups: Lookups, source: string, isRoster: 'roster' | 'other'): void => {
  lookups.deals.delete(source);
  if (isRoster === 'roster') lookups.roster = startRoster();
};

/** Takes in everything that other look-ups know. */
export const mergeLookups = (into: Lookups, from: Lookups): void => {
  for (const [source, deals] of from.deals) {
    into.deals.set(source, new Map([...(into.deals.get(source) ?? []), ...deals]));
  }
  for (const [id, stints] of from.roster) into.roster.set(id, [...(into.roster.get(id) ?? []), ...stints]);
};

/** The deal of a record: itself, or the one that `deal_id` names, from the first source that knows it. */
export const dealOf = ({ deals }: Lookups, kind: Kind, fields: Fields): Fields | undefined => {
  if (kind === 'deal') return fields;
  const id = fields['deal_id'];
  if (id === undefined) return undefined;
  for (const known of deals.values()) {
    const deal = known.get(String(id));
    if (deal !== undefined) return deal;
  }
  return undefined;
};

/** The key of the record's person in the roster: the engineer; for answers the respondent, if the roster has them. */
export const rosterKey = ({ roster }: Lookups, kind: Kind, fields: Fields): string | undefined => {
  const { id, se, respondent } = fields;
  if (kind === 'person') return textOf(id);
  if (kind === 'survey' && respondent !== undefined && roster.has(String(respondent)))
    return String(respondent);
  return textOf(se);
};

/** The person's row of the roster on a day, if there is one. */
export const personOf = (
  { roster }: Lookups,
  key: string | undefined,
  day: number | undefined,
): Fields | undefined => (key === undefined ? undefined : personOn(roster, key, day));

/** Does the person have several rows in the roster, so that the day matters? */
export const hasMoved = ({ roster }: Lookups, key: string | undefined): boolean =>
  key !== undefined && (roster.get(key)?.length ?? 0) > 1;

/** Marks owners, who stand in for engineers only in a source that names no engineer at all. */
const ownerMark = '\u0000owner ';

/**
 * Who stands behind a record: the engineer, for answers the respondent, for deals without an engineer the owner.
 * @example whoOf('activity', { se: 'se-1' }) // => 'se-1'
 */
export const whoOf = (kind: Kind, fields: Fields): string | undefined => {
  if (kind === 'survey') return textOf(fields['respondent']);
  if (kind === 'person') return textOf(fields['id']);
  const { se, owner } = fields;
  if (se !== undefined || kind !== 'deal') return textOf(se);
  return owner === undefined ? undefined : asOwner(String(owner));
};

/** The key of a person as an owner. */
export const asOwner = (who: string): string => ownerMark + who;

/** The engineers among people; if the source names no engineer at all, the owners, by their own keys. */
export const engineersAmong = (people: Iterable<string>, naming: 'engineers' | 'owners'): string[] =>
  [...people].flatMap((who) => {
    const isOwner = who.startsWith(ownerMark);
    if (naming === 'engineers') return isOwner ? [] : [who];
    return [isOwner ? who.slice(ownerMark.length) : who];
  });

const textOf = (value: Value | undefined): string | undefined =>
  value === undefined ? undefined : String(value);
