import type { Group, Measurement, Model } from '../types.ts';

/** What must not be shown, and why; undefined if it may be. */
export interface Hiding {
  readonly group: (group: string) => string | undefined;
  readonly metric: (group: string, metric: string) => string | undefined;
}

/** What privacy looks at. */
export interface Counted {
  readonly groups: readonly Group[];
  readonly measurements: readonly Measurement[];
}

/** A part of a whole and the people behind it: a group, or one metric in a group. */
interface Part {
  readonly id: string;
  readonly people: number;
}

/** Why something is hidden, by what is hidden. */
type Reasons = ReadonlyMap<string, string>;

const open: Hiding = { group: () => undefined, metric: () => undefined };

/**
 * Decides which numbers stay hidden: those behind which fewer than `minPeople` people stand, and as many more as it
 * takes that none of them can be subtracted out of the whole.
 *
 * Whoever takes everything shown from the whole is left with all hidden parts together. That must be nobody, or
 * several parts of which at least one is large enough by itself: then it is large enough however they overlap.
 */
export const hide = ({ privacy }: Pick<Model, 'privacy'>, { groups, measurements }: Counted): Hiding => {
  const { minPeople, aboutPeople } = privacy;
  if (!aboutPeople) return open;
  const personal = new Set(groups.filter((group) => group.personal === true).map(({ id }) => id));
  const counted = groups.filter(({ id, people }) => people > 0 && !personal.has(id));
  const hiddenGroups = hiddenAmong(counted, minPeople, new Map());
  const hiddenMetrics = new Map<string, Reasons>();
  for (const [metric, cells] of byMetric(measurements)) {
    const unnamed = cells.filter(({ people, result }) => people === 0 && 'value' in result);
    const parts = cells
      .filter(({ group, people }) => people > 0 && !personal.has(group))
      .map(({ group, people }) => ({ id: group, people }));
    hiddenMetrics.set(
      metric,
      new Map([
        ...unnamed.map(({ group }) => [group, nobodyNamed] as const),
        ...hiddenAmong(parts, minPeople, hiddenGroups),
      ]),
    );
  }
  return {
    group: (group) => hiddenGroups.get(group),
    metric: (group, metric) => hiddenGroups.get(group) ?? hiddenMetrics.get(metric)?.get(group),
  };
};

const nobodyNamed = 'the file does not say who stands behind it, so its people cannot be counted';

const byMetric = (measurements: readonly Measurement[]): ReadonlyMap<string, readonly Measurement[]> => {
  const metrics = new Map<string, Measurement[]>();
  for (const measurement of measurements) {
    const known = metrics.get(measurement.metric);
    if (known === undefined) metrics.set(measurement.metric, [measurement]);
    else known.push(measurement);
  }
  return metrics;
};

/** The whole (`all`) if it is small, and of its parts those to hide: the smallest first, equal ones by name. */
const hiddenAmong = (parts: readonly Part[], minPeople: number, already: Reasons): Reasons => {
  const small = `fewer than ${minPeople} people stand behind it`;
  const sorted = parts
    .filter(({ id }) => id !== 'all')
    .toSorted((a, b) => a.people - b.people || (a.id < b.id ? -1 : 1));
  const hidden = new Map<string, string>();
  for (const { id, people } of parts) {
    const reason = people < minPeople ? small : already.get(id);
    if (reason !== undefined) hidden.set(id, reason);
  }
  for (const { id } of sorted) {
    if (
      isLarge(
        sorted.filter((part) => hidden.has(part.id)),
        minPeople,
      )
    )
      break;
    if (!hidden.has(id)) hidden.set(id, beside);
  }
  return hidden;
};

const beside = 'so that a smaller group cannot be worked out from the rest';

/** Can hidden parts stand together without giving one of them away? */
const isLarge = (hidden: readonly Part[], minPeople: number): boolean =>
  hidden.length === 0 || (hidden.length > 1 && hidden.some(({ people }) => people >= minPeople));
