/** Whether a report says anything about a hidden number outside of its groups and scores: trends, spreads, notes. */
import type { Known } from './known.ts';

/** A group, or one number in a group. */
type Hidden = readonly [group: string, id?: string];

/** Parts of a report that are read row by row, or that are the same for everybody. */
const known = new Set(['groups', 'scores', 'model', 'settings', 'tool', 'period']);

/** Places in the JSON report at which numbers stand beside the name of something hidden. */
export const elsewhere = (report: object, { groups, cells }: Known): string[] => {
  const hidden: Hidden[] = [
    ...groups.filter((group) => group.hidden).map(({ id }) => [id] as const),
    ...cells.filter((cell) => cell.hidden).map(({ group, id }) => [group, id] as const),
  ];
  return Object.entries(report)
    .filter(([key]) => !known.has(key))
    .flatMap(([key, value]) =>
      placesIn(value, key, []).filter(({ names }) => hidden.some((each) => isAbout(names, each))),
    )
    .map(({ path }) => path);
};

interface Place {
  readonly path: string;
  /** Keys on the way, and texts beside the number. */
  readonly names: readonly string[];
}

/** Every number, with the names that stand around it. */
const placesIn = (value: unknown, path: string, names: readonly string[]): Place[] => {
  if (typeof value === 'number') return [{ path, names }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const texts = entries.flatMap(([, each]) => (typeof each === 'string' ? [each] : []));
  return entries.flatMap(([key, each]) => placesIn(each, `${path}.${key}`, [...names, ...texts, key]));
};

const isAbout = (names: readonly string[], [group, id]: Hidden): boolean =>
  names.some((name) => name.includes(group) && group !== 'all') &&
  (id === undefined || names.some((name) => name.split(/\W+/).includes(id)));
