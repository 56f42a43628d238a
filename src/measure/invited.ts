import type { Absence } from '../types.ts';
import { rosterExposure } from './roster-exposure.ts';
import type { GroupKey, Scene } from './scene.ts';
import type { Invited } from './statistics/statistic.ts';

/** Everybody on the roster is taken to have been asked; without one nobody knows. */
export const invitedIn = (scene: Scene, key: GroupKey): Invited | Absence => {
  const { roster } = scene.tables.lookups;
  if (roster.size === 0)
    return {
      missing: 'noData',
      reason: 'only a roster knows how many were asked: give one with --people people.csv',
    };
  const members = rosterExposure(scene, key);
  if (members === undefined)
    return {
      missing: 'notApplicable',
      reason: 'the roster does not say who belongs here, so nobody knows how many were asked',
    };
  return { people: members.people(), isKnown: (who) => roster.has(who) };
};
