import { type Behind, headsOf, somePeople } from '../crowd.ts';
import type { Group, Measurement, Model } from '../types.ts';
import { type Danger, dangerOf, sumOf } from './safe.ts';

/** What must not be shown, and why; undefined if it may be. */
export interface Hiding {
  readonly group: (group: string) => string | undefined;
  readonly metric: (group: string, metric: string) => string | undefined;
  /** May it be told how many people are in a group? Not if so few are left out of all of it that the whole less the group tells. */
  readonly mayCount: (group: string) => boolean;
}

/** What privacy looks at. */
export interface Counted {
  readonly groups: readonly Group[];
  readonly measurements: readonly Measurement[];
}

/** A whole or a part of it: a group, or one metric in a group. */
interface Part {
  readonly id: string;
  readonly behind: Behind;
}

/** Why something is hidden, by what is hidden. */
type Reasons = ReadonlyMap<string, string>;

const open: Hiding = { group: () => undefined, metric: () => undefined, mayCount: () => true };

/**
 * Decides which numbers stay hidden: those that would give somebody away, and as many more as it takes that none of
 * them can be subtracted out of the whole.
 *
 * Whoever takes everything shown from the whole is left with all hidden parts together. That must be nothing, or
 * several parts that could be shown as one number.
 */
export const hide = (
  { privacy: { minPeople, aboutPeople } }: Pick<Model, 'privacy'>,
  { groups, measurements }: Counted,
): Hiding => {
  if (!aboutPeople) return open;
  // Single people are shown because the config allows it; parts of a merged group are no numbers of their own.
  const passedOver = new Set(groups.flatMap(({ id, personal, shownIn = personal }) => shownIn && id));
  const hiddenGroups = new Map([
    ...groups.flatMap((group) => withinReason(group, groups)),
    ...hiddenAmong(groups.filter(({ id, people }) => people > 0 && !passedOver.has(id)).map(groupPart), {
      minPeople,
      already: new Map(),
    }),
  ]);
  const hiddenMetrics = new Map(
    [...byMetric(measurements)].map(([metric, cells]) => {
      const parts = cells.filter(({ group, people }) => people > 0 && !passedOver.has(group)).map(cellPart);
      const hidden = hiddenAmong(parts, { minPeople, already: hiddenGroups });
      return [metric, new Map([...unnamed(cells), ...hidden])];
    }),
  );
  const leftOut = mostLeftOut(measurements);
  return {
    mayCount: (group) => {
      const heads = leftOut.get(group) ?? 0;
      return heads === 0 || heads >= minPeople;
    },
    group: (group) => hiddenGroups.get(group),
    metric: (group, metric) => hiddenGroups.get(group) ?? hiddenMetrics.get(metric)?.get(group),
  };
};

/** By group: how many people its metrics leave out, by the one that leaves out most: no fewer are left out of the group. */
const mostLeftOut = (measurements: readonly Measurement[]): ReadonlyMap<string, number> => {
  const most = new Map<string, number>();
  for (const { group, behind } of measurements)
    most.set(group, Math.max(most.get(group) ?? 0, ...(behind?.rests ?? []).map(headsOf)));
  return most;
};

const withinReason = ({ id, shownIn }: Group, groups: readonly Group[]): [string, string][] => {
  const home = groups.find((group) => group.id === shownIn);
  return home === undefined ? [] : [[id, `shown within ${home.label}, so that nobody can be singled out`]];
};

const groupPart = ({ id, people, who = somePeople(people) }: Group): Part => ({
  id,
  behind: { crowd: { people: who, anonymous: new Map() }, rests: [] },
});

const cellPart = ({ group, people, behind }: Measurement): Part => ({
  id: group,
  behind: behind ?? { crowd: { people: somePeople(people), anonymous: new Map() }, rests: [] },
});

const unnamed = (cells: readonly Measurement[]): [string, string][] =>
  cells.flatMap(({ group, people, result }): [string, string][] =>
    people === 0 && 'value' in result
      ? [[group, 'the file does not say who stands behind it, so its people cannot be counted']]
      : [],
  );

const byMetric = (measurements: readonly Measurement[]): ReadonlyMap<string, readonly Measurement[]> => {
  const metrics = new Map<string, Measurement[]>();
  for (const measurement of measurements) {
    const known = metrics.get(measurement.metric);
    if (known === undefined) metrics.set(measurement.metric, [measurement]);
    else known.push(measurement);
  }
  return metrics;
};

interface Rule {
  readonly minPeople: number;
  /** What is hidden whatever it holds. */
  readonly already: Reasons;
}

/** The whole (`all`) and its parts as far as each must be hidden; then the smallest parts, equal ones by name. */
const hiddenAmong = (all: readonly Part[], { minPeople, already }: Rule): Reasons => {
  const hidden = new Map<string, string>();
  for (const part of all) {
    const danger = dangerOf(part.behind, minPeople);
    const reason = danger === undefined ? already.get(part.id) : reasonOf(part, danger, minPeople);
    if (reason !== undefined) hidden.set(part.id, reason);
  }
  const [whole] = all.filter(({ id }) => id === 'all');
  // Nothing can be taken from a whole that is not shown.
  if (hidden.has('all')) return hidden;
  const parts = all.filter((part) => part !== whole).toSorted(bySize);
  const gone = (): Part[] => parts.filter(({ id }) => hidden.has(id));
  for (const part of parts) {
    if (canStand(gone(), minPeople)) return hidden;
    if (!hidden.has(part.id)) hidden.set(part.id, reasonOf(part, 'beside', minPeople));
  }
  // What all parts are together, the whole is too: a group that has nothing in it leaves something out all the same.
  if (
    whole !== undefined &&
    parts.length > 0 &&
    dangerOf(sumOf(gone().map(({ behind }) => behind)), minPeople)
  )
    hidden.set('all', reasonOf(whole, 'beside', minPeople));
  return hidden;
};

const bySize = (a: Part, b: Part): number =>
  headsOf(a.behind.crowd) - headsOf(b.behind.crowd) || (a.id < b.id ? -1 : 1);

/** Can hidden parts stand together without giving one of them away? */
const canStand = (hidden: readonly Part[], minPeople: number): boolean =>
  hidden.length === 0 ||
  (hidden.length > 1 && dangerOf(sumOf(hidden.map(({ behind }) => behind)), minPeople) === undefined);

/**
 * Of the whole it may be said that it is small. Of its parts the reason is the same for those that are and those that are
 * hidden beside them, for with the total it would tell how many people are in the small one; and of answers it is the
 * same whatever it is, for "all alike" would tell what they are.
 */
const reasonOf = ({ id, behind }: Part, danger: Danger | 'beside', minPeople: number): string => {
  if (danger === 'few' && id === 'all') return `fewer than ${minPeople} people stand behind it`;
  if (behind.crowd.alike !== undefined) return "so that nobody's answers can be worked out";
  return danger === 'rest'
    ? 'so that the few people whom it leaves out cannot be worked out'
    : `so that no group of fewer than ${minPeople} people can be worked out`;
};
