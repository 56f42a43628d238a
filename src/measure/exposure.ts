import type { Fields, Kind } from '../types.ts';
import { asOwner, engineersAmong } from './join.ts';
import {
  type Presence,
  peoplePresent,
  personDays,
  personWeeks,
  type Roster,
  rosterOfSeen,
  workdaysPresent,
} from './people.ts';
import { named } from './plan.ts';
import { membersOf } from './roster-scope.ts';
import type { GroupKey, Scene, SourceScene } from './scene.ts';
import type { Bucket, Cell } from './tables.ts';

/** The people of a group, and how long they were there. */
export interface Exposure {
  readonly people: () => ReadonlySet<string>;
  readonly personWeeks: () => number;
  readonly personDays: () => number;
  readonly workdays: () => ReadonlyMap<string, readonly number[]>;
}

/**
 * Who stands behind the numbers of a source in a group. Of the roster, those who belong to the group and to what
 * --where asks for; if the roster cannot tell (a deal's region), those seen, for as long as the roster says. Without a roster those seen, each full
 * time and all the time. Answers are about those who answered.
 */
export const exposureOf = (
  scene: Scene,
  source: SourceScene,
  { key, index }: { key: GroupKey; index: number },
): Exposure => {
  const seen = once(() => seenIn(source, key, index));
  const roster = once(() => rosterFor(scene, { kind: source.plan.source.kind, key }, seen));
  const presence = (): Presence | undefined => scene.there && { ...roster(), ...scene.there };
  const calendar = scene.tables.plan.working;
  const timeOf = (time: (presence: Presence) => number): number => {
    const present = presence();
    return scene.days === undefined || present === undefined ? 0 : time(present);
  };
  const workdays = (): Map<string, readonly number[]> => {
    const present = presence();
    return scene.days === undefined || present === undefined
      ? new Map()
      : workdaysPresent({ ...present, calendar });
  };
  return {
    people: once(() => {
      const present = presence();
      const people = present === undefined ? new Set<string>() : peoplePresent(present);
      return naming(source) === 'engineers' ? people : new Set([...people].map(asOwner));
    }),
    personWeeks: once(() => timeOf((present) => personWeeks({ ...present, calendar }))),
    personDays: once(() => timeOf(personDays)),
    workdays: once(() =>
      naming(source) === 'engineers'
        ? workdays()
        : new Map([...workdays()].map(([who, days]) => [asOwner(who), days])),
    ),
  };
};

const rosterFor = (
  scene: Scene,
  { kind, key }: { kind: Kind; key: GroupKey },
  seen: () => ReadonlySet<string>,
): { roster: Roster; of?: (person: Fields) => boolean } => {
  const { roster } = scene.tables.lookups;
  if (roster.size === 0 || kind === 'survey') return { roster: rosterOfSeen(seen()) };
  const of = membersOf(scene, key) ?? ((person: Fields) => seen().has(String(person['id'])));
  return { roster, of };
};

/** People whose records lie in the period; of metrics without a date only if the source has no other. */
const seenIn = (source: SourceScene, key: GroupKey, index: number): Set<string> => {
  const own = source.cohorts[index];
  const dated = source.cohorts.filter(({ plan }) => plan.day !== undefined);
  const asked = own?.plan.day !== undefined || dated.length === 0 ? [own] : dated;
  return new Set(asked.flatMap((cohort) => [...engineers(source, cohort && cellIn(cohort.bucket, key))]));
};

/** The people of a cell; owners only if the source names no engineer. */
export const engineers = (source: SourceScene, cell: Cell | undefined): string[] =>
  engineersAmong(cell?.people ?? [], naming(source));

/** Whom a source names as the people behind its records. */
export const naming = ({ plan, tables: { fed } }: SourceScene): 'engineers' | 'owners' =>
  plan.source.kind === 'deal' && !fed.has(named('se')) ? 'owners' : 'engineers';

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
