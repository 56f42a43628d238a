import { bareField } from './fields.ts';
import type { CohortScene, GroupKey, Scene } from './scene.ts';
import { type Cell, mergeCell, startCell } from './tables.ts';

/**
 * The groups with those that are shown together as one more, after the others of their field.
 * @param together ids of groups of one field
 */
export const joinKeys = (
  keys: readonly GroupKey[],
  together: readonly (readonly string[])[],
): readonly GroupKey[] => {
  const joined = together.flatMap((ids) => joinedKey(keys, ids) ?? []);
  if (joined.length === 0) return keys;
  const fields = [...new Set(keys.map(({ index }) => index))];
  return fields.flatMap((field) => {
    const own = joined.filter(({ index }) => index === field);
    const members = keys.filter(({ index }) => index === field).map((key) => memberOf(key, own));
    return [...members, ...own];
  });
};

const memberOf = (key: GroupKey, joined: readonly GroupKey[]): GroupKey => {
  const home = joined.find(({ merged = [] }) => merged.includes(key.label));
  return home === undefined ? key : { ...key, shownIn: home.id };
};

/** Of a group that has nothing in the period others may have numbers all the same, so it is one of them. */
const joinedKey = (keys: readonly GroupKey[], ids: readonly string[]): GroupKey | undefined => {
  const first = keys.find(({ id }) => ids.includes(id));
  if (first?.by === undefined) return undefined;
  const { by, index } = first;
  const merged = ids.map((id) => id.slice(by.length + 1)).sort((a, b) => (a < b ? -1 : 1));
  const label = unusedLabel(`${merged.length} small ${several(bareField(by))} together`, keys);
  return { id: `${by}:${label}`, by, index, label, merged };
};

/** A team may be called so. */
const unusedLabel = (label: string, keys: readonly GroupKey[]): string =>
  keys.some((key) => key.label === label) ? unusedLabel(`${label}*`, keys) : label;

/**
 * The name of a field for several of its values.
 * @example several('team') // => 'teams'
 * @example several('country') // => 'countries'
 * @example several('business_unit') // => 'business units'
 */
export const several = (field: string): string => {
  const word = field.replaceAll('_', ' ');
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

/** A scene that has cells for the groups shown together; what was counted stays as it is. */
export const joinCells = (scene: Scene, keys: readonly GroupKey[]): Scene => {
  const joined = keys.filter(({ merged }) => merged !== undefined);
  if (joined.length === 0) return scene;
  return {
    ...scene,
    sources: scene.sources.map((source) => ({
      ...source,
      cohorts: source.cohorts.map((cohort) => withCells(cohort, joined)),
    })),
  };
};

const withCells = ({ plan, bucket }: CohortScene, joined: readonly GroupKey[]): CohortScene => ({
  plan,
  bucket: {
    ...bucket,
    by: bucket.by.map((cells, index) => {
      const own = joined.filter((key) => key.index === index);
      return new Map([
        ...cells,
        ...own.flatMap(({ label, merged = [] }): [string, Cell][] => {
          const parts = merged.flatMap((each) => cells.get(each) ?? []);
          return parts.length === 0 ? [] : [[label, joinedCell(parts, plan)]];
        }),
      ]);
    }),
  },
});

const joinedCell = (parts: readonly Cell[], plan: CohortScene['plan']): Cell => {
  const whole = startCell();
  for (const part of parts) mergeCell(whole, part, plan);
  return whole;
};
