import { plainSpelling } from '../spelling.ts';
import type { Fields, Kind, Source } from '../types.ts';
import { echo } from './echo.ts';
import type { Fault } from './fault.ts';
import { yamlText } from './mapping.ts';

/** Ids that other records may point at, by source. */
export interface References {
  readonly deals: Map<string, Set<string>>;
  readonly people: Map<string, Set<string>>;
  /** How they are spelt without what may differ, as soon as something points at none of them. */
  readonly spelt: WeakMap<ReadonlySet<string>, Spelt>;
}

/** Ids without what may differ, and how many ids there were. */
interface Spelt {
  readonly plain: ReadonlySet<string>;
  readonly of: number;
}

/** Nobody has been read yet. */
export const startReferences = (): References => ({
  deals: new Map(),
  people: new Map(),
  spelt: new WeakMap(),
});

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

/**
 * Ids that a record names and that no file has: of a deal, of an engineer. Respondents are mostly pseudonyms and
 * owners mostly on no roster, so neither is looked up; nor is the deal that a deal names, which may stand further down and
 * is asked for nothing. Nothing is said of a kind of which no file was given.
 */
export const dangling = (
  references: References,
  source: Source,
  { deal_id: deal, se }: Fields,
): readonly Fault[] => {
  const { deals, people } = references;
  const noDeal =
    deal !== undefined && source.kind !== 'deal' && deals.size > 0 && !isKnown(deals, String(deal));
  const nobody =
    se !== undefined && source.kind !== 'person' && people.size > 0 && !isKnown(people, String(se));
  if (!noDeal && !nobody) return [];
  return [
    ...(noDeal ? [dealFault(references, source, String(deal))] : []),
    ...(nobody ? [personFault(references, source, String(se))] : []),
  ];
};

const dealFault = (references: References, source: Source, id: string): Fault => {
  const shown = echo(id, source.kind, 'deal_id');
  const found = shown === undefined ? '' : `${shown} `;
  // Salesforce tells records apart by letter case alone.
  const isSpelt = !/^[a-zA-Z0-9]{15}$/.test(id) && isSpeltOtherwise(references, 'deals', id);
  if (isSpelt) {
    return {
      code: 'row/spelling',
      field: 'deal_id',
      message: `${found}is the id of a deal in another spelling`,
      hint: spellingHint(source, 'deal_id', 'as the deals do'),
    };
  }
  return {
    code: 'row/unknown-deal',
    field: 'deal_id',
    message: `${found}is the id of no deal that can be used`,
    hint: 'the row counts all the same, but nothing is known of its deal: that was rejected, or its file is missing',
  };
};

const personFault = (references: References, source: Source, id: string): Fault => {
  if (isSpeltOtherwise(references, 'people', id)) {
    return {
      code: 'row/spelling',
      field: 'se',
      message: 'names somebody of the roster in another spelling',
      hint: spellingHint(source, 'se', 'as the roster does'),
    };
  }
  return {
    code: 'row/unknown-person',
    field: 'se',
    message: 'names somebody who is not in the roster',
    hint: 'the row counts all the same, but this person adds no working time; complete the roster, or correct the key',
  };
};

const spellingHint = ({ id, columns }: Source, field: string, how: string): string => {
  const column = columns[field];
  const from = typeof column === 'object' ? (column.from ?? field) : (column ?? field);
  const header = typeof from === 'string' ? from : field;
  return `only letter case, spaces, dashes or accents differ, and with them nothing matches: write it ${how}, or ${field}: { from: ${yamlText(header)}, map: { …: … } } under columns of ${id}`;
};

const isKnown = (ids: ReadonlyMap<string, ReadonlySet<string>>, id: string): boolean => {
  for (const known of ids.values()) if (known.has(id)) return true;
  return false;
};

const isSpeltOtherwise = (references: References, kind: 'deals' | 'people', id: string): boolean => {
  const plain = plainSpelling(id);
  return [...references[kind].values()].some((known) => plainIds(references, known).has(plain));
};

const plainIds = ({ spelt }: References, known: ReadonlySet<string>): ReadonlySet<string> => {
  const last = spelt.get(known);
  if (last?.of === known.size) return last.plain;
  const plain = new Set([...known].map(plainSpelling));
  spelt.set(known, { plain, of: known.size });
  return plain;
};
