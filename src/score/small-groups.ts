import type { Group, Model } from '../types.ts';

/** The groups of a report, and of wider ones that somebody may have beside it. */
export interface Grouped {
  readonly groups: readonly Group[];
  readonly wider?: readonly Grouped[];
}

/** Who is in which group, by id. */
type Members = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which groups of each field are to be shown as one: those with fewer than `minPeople` people in any of the periods,
 * and the next smallest until there are enough of them. None where that would make one group of all, which is the whole
 * again: such groups are hidden instead.
 *
 * What is one group in a report that somebody may have is one group here too; else the groups of it could be told apart
 * by taking one report from the other.
 *
 * @param periods the period of the report first, by which groups are large or small
 * @returns ids of groups, by field
 */
export const smallTogether = (
  { privacy: { aboutPeople, minPeople } }: Pick<Model, 'privacy'>,
  periods: readonly Grouped[],
): string[][] => {
  if (!aboutPeople) return [];
  const fields = new Set(periods.flatMap(({ groups }) => groups.flatMap(({ by }) => by ?? [])));
  return [...fields].flatMap((field) => {
    const given = new Set(periods.flatMap((period) => [...ownOf(period, field, minPeople)]));
    const ids = grown(
      periods.map((period) => membersOf(period, field)),
      { given, minPeople },
    );
    return ids.size === 0 ? [] : [[...ids]];
  });
};

/** What is shown together in one report by itself. */
const ownOf = (report: Grouped, field: string, minPeople: number): ReadonlySet<string> => {
  const { wider = [] } = report;
  const given = new Set(wider.flatMap((each) => [...ownOf(each, field, minPeople)]));
  return grown([membersOf(report, field)], { given, minPeople });
};

const membersOf = ({ groups }: Grouped, field: string): Members =>
  new Map(
    groups.flatMap(({ id, by, personal, who }) =>
      by !== field || personal === true || who === undefined || who.size === 0 ? [] : [[id, who] as const],
    ),
  );

interface Start {
  /** Ids that are together in any case. */
  readonly given: ReadonlySet<string>;
  readonly minPeople: number;
}

const grown = (periods: readonly Members[], { given, minPeople }: Start): ReadonlySet<string> => {
  const small = periods.flatMap((groups) =>
    [...groups].flatMap(([id, who]) => (who.size < minPeople ? [id] : [])),
  );
  const ids = new Set([...given, ...small]);
  if (ids.size === 0) return ids;
  const rising = new Set(periods.flatMap(bySize));
  for (const id of rising) {
    if (ids.size > 1 && periods.every((groups) => isEnough(groups, ids, minPeople))) break;
    ids.add(id);
  }
  return [...rising].every((id) => ids.has(id)) ? given : ids;
};

const bySize = (groups: Members): string[] =>
  [...groups].sort(([a, some], [b, others]) => some.size - others.size || (a < b ? -1 : 1)).map(([id]) => id);

const isEnough = (groups: Members, ids: ReadonlySet<string>, minPeople: number): boolean => {
  const people = new Set([...groups].flatMap(([id, who]) => (ids.has(id) ? [...who] : [])));
  return people.size === 0 || people.size >= minPeople;
};
