import type { Fields, Kind } from '../types.ts';
import { isOwner } from './join.ts';
import { type Presence, peoplePresent, personWeeks, type Roster, rosterOfSeen } from './people.ts';
import { type GroupKey, inGroup, type Scene, type SourceScene } from './scene.ts';
import type { Bucket, Cell } from './tables.ts';

/** The people of a group, and how long they were there. */
export interface Exposure {
  readonly people: () => ReadonlySet<string>;
  readonly personWeeks: () => number;
  readonly personDays: () => number;
}

/**
 * Who stands behind the numbers of a source in a group. Of the roster, those who belong to the group; if the roster
 * cannot tell (a deal's region), those seen, for as long as the roster says. Without a roster those seen, each full
 * time and all the time. Answers are about those who answered.
 */
export const exposureOf = (
  scene: Scene,
  source: SourceScene,
  { key, index }: { key: GroupKey; index: number },
): Exposure => {
  const seen = once(() => seenIn(source, key, index));
  const roster = once(() => rosterFor(scene, source.plan.source.kind, key, seen));
  const presence = (): Presence | undefined =>
    scene.days && scene.asOf !== undefined ? { ...roster(), ...scene.days, asOf: scene.asOf } : undefined;
  const calendar = scene.tables.plan.working;
  const everyDay = {
    ...calendar,
    workdaysPerWeek: 7,
    workdaysBetween: (from: number, to: number) => to - from,
  };
  return {
    people: once(() => {
      const present = presence();
      return present === undefined ? new Set<string>() : peoplePresent(present);
    }),
    personWeeks: once(() => timeOf(presence(), (present) => personWeeks({ ...present, calendar }))),
    personDays: once(() =>
      timeOf(presence(), (present) => 7 * personWeeks({ ...present, calendar: everyDay })),
    ),
  };
};

const timeOf = (presence: Presence | undefined, time: (presence: Presence) => number): number =>
  presence === undefined ? 0 : time(presence);

const rosterFor = (
  scene: Scene,
  kind: Kind,
  key: GroupKey,
  seen: () => ReadonlySet<string>,
): { roster: Roster; of?: (person: Fields) => boolean } => {
  const { roster } = scene.tables.lookups;
  if (roster.size === 0 || kind === 'survey') return { roster: rosterOfSeen(seen()) };
  if (key.by === undefined) return { roster, of: scene.asked };
  const belongs = inGroup(scene, key.by, key.label);
  if (belongs !== undefined) return { roster, of: (person) => scene.asked(person) && belongs(person) };
  return { roster, of: (person) => seen().has(String(person['id'])) };
};

/** People whose records lie in the period; of metrics without a date only if the source has no other. */
const seenIn = (source: SourceScene, key: GroupKey, index: number): Set<string> => {
  const own = source.cohorts[index];
  const dated = source.cohorts.filter(({ plan }) => plan.day !== undefined);
  const asked = own?.plan.day !== undefined || dated.length === 0 ? [own] : dated;
  return new Set(asked.flatMap((cohort) => [...engineers(source, cohort && cellIn(cohort.bucket, key))]));
};

/** The people of a cell; owners only if the source names no engineer. */
export const engineers = ({ tables }: SourceScene, cell: Cell | undefined): string[] =>
  withoutOwners(tables.fed, cell?.people ?? []);

/** Owners stand in for engineers only where a source names no engineer at all. */
export const withoutOwners = (fed: ReadonlySet<string>, people: Iterable<string>): string[] =>
  [...people].filter((who) => !fed.has('se') || !isOwner(who));

/** The cell of a group. */
export const cellIn = (bucket: Pick<Bucket, 'all' | 'by'>, key: GroupKey): Cell | undefined =>
  key.by === undefined ? bucket.all : bucket.by[key.index]?.get(key.label);

/** Works a value out once, when it is first asked for. */
const once = <Value>(work: () => Value): (() => Value) => {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
};
