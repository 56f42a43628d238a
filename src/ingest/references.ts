import type { Fields, Kind, Source } from '../types.ts';
import { echo } from './echo.ts';
import type { Fault } from './fault.ts';

/** Ids that other records may point at, by source. */
export interface References {
  readonly deals: Map<string, Set<string>>;
  readonly people: Map<string, Set<string>>;
}

/** Nobody has been read yet. */
export const startReferences = (): References => ({ deals: new Map(), people: new Map() });

const kept = { deal: 'deals', person: 'people' } as const;

const isKept = (kind: Kind): kind is keyof typeof kept => kind === 'deal' || kind === 'person';

/** Forgets a source that is about to be read again. */
export const forgetReferences = (references: References, { id, kind }: Source): void => {
  if (isKept(kind)) references[kept[kind]].delete(id);
};

/** Remembers what others may point at. */
export const remember = (references: References, { id: source, kind }: Source, { id }: Fields): void => {
  if (!isKept(kind) || id === undefined) return;
  const known = references[kept[kind]].get(source);
  if (known === undefined) references[kept[kind]].set(source, new Set([String(id)]));
  else known.add(String(id));
};

/** Ids that a record names and that no file has; nothing is said of a kind of which no file was given. */
export const dangling = (
  { deals, people }: References,
  { kind }: Source,
  { deal_id: deal, se }: Fields,
): Fault[] => {
  const faults: Fault[] = [];
  if (deal !== undefined && deals.size > 0 && !isKnown(deals, String(deal))) {
    faults.push({
      code: 'row/unknown-deal',
      field: 'deal_id',
      message: [echo(String(deal), kind, 'deal_id'), 'is the id of no deal that can be used']
        .filter(Boolean)
        .join(' '),
      hint: 'the row counts all the same, but nothing is known of its deal: that was rejected, or its file is missing',
    });
  }
  if (se !== undefined && kind !== 'person' && people.size > 0 && !isKnown(people, String(se))) {
    faults.push({
      code: 'row/unknown-person',
      field: 'se',
      message: 'names somebody who is not in the roster',
      hint: 'the row counts all the same, but this person adds no working time; complete the roster, or correct the key',
    });
  }
  return faults;
};

const isKnown = (ids: ReadonlyMap<string, ReadonlySet<string>>, id: string): boolean =>
  [...ids.values()].some((known) => known.has(id));
