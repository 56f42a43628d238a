import type { Fields } from '../types.ts';
import { once } from './once.ts';
import {
  type Presence,
  peoplePresent,
  personDays,
  personWeeks,
  type Roster,
  workdaysPresent,
} from './people.ts';
import { membersOf } from './roster-scope.ts';
import type { GroupKey, Scene } from './scene.ts';

/** The people of a group, and how long they were there. */
export interface Exposure {
  readonly people: () => ReadonlySet<string>;
  readonly personWeeks: () => number;
  readonly personDays: () => number;
  readonly workdays: () => ReadonlyMap<string, readonly number[]>;
}

/** Some of a roster. */
interface Among {
  readonly roster: Roster;
  readonly of?: (person: Fields) => boolean;
}

/** Those of a roster who were there in the period of a scene. */
export const exposureAmong = (scene: Scene, among: Among): Exposure => {
  const presence: Presence | undefined = scene.there && { ...among, ...scene.there };
  const calendar = scene.tables.plan.working;
  const timeOf = (time: (presence: Presence) => number): number =>
    scene.days === undefined || presence === undefined ? 0 : time(presence);
  return {
    people: once(() => (presence === undefined ? new Set() : peoplePresent(presence))),
    personWeeks: once(() => timeOf((present) => personWeeks({ ...present, calendar }))),
    personDays: once(() => timeOf(personDays)),
    workdays: once(() =>
      scene.days === undefined || presence === undefined
        ? new Map()
        : workdaysPresent({ ...presence, calendar }),
    ),
  };
};

/**
 * Those of the roster who belong to a group and to what --where asks for; undefined if the roster cannot tell. Worked out
 * once, for all metrics of the group: each time the whole roster is gone through.
 */
export const rosterExposure = (scene: Scene, key: GroupKey): Exposure | undefined => {
  const { roster } = scene.tables.lookups;
  const of = roster.size === 0 ? undefined : membersOf(scene, key);
  if (of === undefined) return undefined;
  const groups = known.get(scene) ?? new Map<GroupKey, Exposure>();
  known.set(scene, groups);
  const exposure = groups.get(key) ?? exposureAmong(scene, { roster, of });
  groups.set(key, exposure);
  return exposure;
};

const known = new WeakMap<Scene, Map<GroupKey, Exposure>>();
