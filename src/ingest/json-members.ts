import type { FieldPlan } from './columns.ts';
import type { Cell, Fault, RawRecord } from './fault.ts';
import { fold } from './fold.ts';
import { watchedHeaders } from './guards.ts';
import type { PlainObjects } from './json-object.ts';
import type { JsonRecord } from './json-records.ts';
import type { Recognised } from './recognise.ts';
import type { IngestOptions } from './work.ts';

/** Which members of the records feed the plans, found as they come. */
export interface Members {
  readonly plans: readonly FieldPlan[];
  /** The headers of the plans, then those that are watched. */
  readonly headers: readonly (string | undefined)[];
  /** Places of the headers that a name feeds. */
  readonly places: Map<string, readonly number[]>;
  /** Plans that were fed, and names that feed none. */
  readonly fed: Set<number>;
  readonly unused: Set<string>;
  /** Does the file hold a part of the records only? */
  isPartial: boolean;
  /** Is every record read by its text, and none as it stands in the bytes? */
  readonly isExact: boolean;
  /** Takes in the records that are plain; the others are handed on. */
  plain?: PlainObjects;
}

/** Members of which none has been met yet. */
export const startMembers = (
  { source, plans }: Pick<Recognised, 'source' | 'plans'>,
  engine: IngestOptions['engine'] = 'fast',
): Members => ({
  plans,
  headers: [...plans.map(({ header }) => header), ...watchedHeaders(source, plans)],
  places: new Map(),
  fed: new Set(),
  unused: new Set(),
  isPartial: false,
  isExact: engine === 'reference',
});

/** A record's members as cells in the order of the plans. `text` is what its places count in. */
export const rawRecord = (
  record: JsonRecord,
  { text, members }: { readonly text: string; readonly members: Members },
): Omit<RawRecord, 'line'> => {
  const own = text.slice(record.from, record.to);
  return { text: () => own, content: contentOf(record, members) };
};

const contentOf = ({ members: given, twice: all }: JsonRecord, members: Members): RawRecord['content'] => {
  if (given === undefined) return { fault: noObject };
  // What nothing reads may stand there as often as it likes.
  const twice = all?.find((name) => placesOf(name, members).length > 0);
  if (twice !== undefined)
    return {
      fault: {
        code: 'row/twice',
        message: `has ${JSON.stringify(twice)} twice`,
        hint: 'remove one of the two',
      },
    };
  const cells: (Cell | undefined)[] = members.headers.map(() => undefined);
  const names: (string | undefined)[] = members.headers.map(() => undefined);
  for (const [name, cell] of given) {
    for (const place of placesOf(name, members, cell)) {
      const other = names[place];
      if (other !== undefined) return { fault: both(other, name) };
      names[place] = name;
      cells[place] = cell ?? undefined;
    }
  }
  return { cells };
};

const noObject: Fault = {
  code: 'row/json',
  message: 'is not an object',
  hint: 'each record must be an object, such as {"id": "D1", "outcome": "won"}',
};

/** Two names that differ in case or spaces only, as two columns of one name in a table. */
const both = (one: string, other: string): Fault => ({
  code: 'row/twice',
  message: `has both ${JSON.stringify(one)} and ${JSON.stringify(other)}, which mean the same`,
  hint: 'remove one of the two',
});

/** What the Salesforce interface says of a record itself. */
const technical = /^attributes\.(type|url)$/;

/** The plans that a name feeds; notes what was found. An object is told by its members. */
const placesOf = (
  name: string,
  { headers, places, fed, unused }: Members,
  cell: Cell | null = null,
): readonly number[] => {
  const known = places.get(name);
  if (known !== undefined) return known;
  const found = [...headers.entries()]
    .filter(([, header]) => header !== undefined && fold(header) === fold(name))
    .map(([place]) => place);
  places.set(name, found);
  const isObject = typeof cell === 'object' && cell !== null && 'nested' in cell && cell.nested === 'object';
  if (found.length === 0 && !isObject && !technical.test(name)) unused.add(name);
  for (const place of found) fed.add(place);
  return found;
};
