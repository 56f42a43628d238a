import type { Group, Measurements, Model } from '../types.ts';

/** A group in one period. */
interface Seen {
  readonly id: string;
  readonly who: ReadonlySet<string>;
}

/**
 * Which groups of each field are to be shown as one: those with fewer than `minPeople` people in any of the periods,
 * and the next smallest until there are enough of them. None where that would make one group of all, which is the whole
 * again: such groups are hidden instead.
 *
 * @param periods the period of the report first, by which groups are large or small
 * @returns ids of groups, by field
 */
export const smallTogether = (
  { privacy }: Pick<Model, 'privacy'>,
  periods: readonly Pick<Measurements, 'groups'>[],
): string[][] => {
  if (!privacy.aboutPeople) return [];
  const groups = periods.map((period) =>
    period.groups.filter(({ by, personal }) => by !== undefined && !personal),
  );
  const fields = new Set(groups.flat().map(({ by }) => by));
  return [...fields].flatMap((field) => {
    const own = groups.map((each) => each.filter(({ by }) => by === field).flatMap(seenOf));
    const ids = together(own, privacy.minPeople);
    return ids.length === 0 ? [] : [ids];
  });
};

const seenOf = ({ id, who }: Group): Seen[] => (who === undefined || who.size === 0 ? [] : [{ id, who }]);

const together = (periods: readonly (readonly Seen[])[], minPeople: number): string[] => {
  const chosen = new Set(periods.flat().flatMap(({ id, who }) => (who.size < minPeople ? [id] : [])));
  if (chosen.size === 0) return [];
  const rising = [...new Set(periods.flatMap((groups) => groups.toSorted(bySize).map(({ id }) => id)))];
  for (const id of rising) {
    if (chosen.size > 1 && periods.every((groups) => isEnough(groups, chosen, minPeople))) break;
    chosen.add(id);
  }
  return chosen.size < rising.length ? rising.filter((id) => chosen.has(id)) : [];
};

const bySize = (a: Seen, b: Seen): number => a.who.size - b.who.size || (a.id < b.id ? -1 : 1);

const isEnough = (groups: readonly Seen[], chosen: ReadonlySet<string>, minPeople: number): boolean => {
  const people = new Set(groups.flatMap(({ id, who }) => (chosen.has(id) ? [...who] : [])));
  return people.size === 0 || people.size >= minPeople;
};
