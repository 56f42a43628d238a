import { namesPlace } from '../place-fields.ts';
import { schemas } from '../schemas.ts';
import type { FieldPath, Fields, Where } from '../types.ts';
import { lookAtPerson } from './entry.ts';
import { naming } from './exposure.ts';
import { asOwner, engineersAmong } from './join.ts';
import { lens } from './lens.ts';
import { peoplePresent } from './people.ts';
import type { Place } from './reasons.ts';
import { rosterField } from './roster-scope.ts';
import { compileWhere, type Predicate } from './select.ts';

/** Whom a number could be about. */
interface Among {
  /** Those who were there. */
  readonly everyone: ReadonlySet<string>;
  /** People of the records that count. */
  readonly counted: ReadonlySet<string>;
}

/**
 * Whom a number that counts people without records too is about. A condition on where people are, such as `team: South`,
 * holds for nobody of other teams, so they do not stand behind the number, however many they are: those do who can meet
 * it. If the roster does not tell who that is, those of the records counted; if there are none, one at least.
 */
export const reachOf = (place: Place, { everyone, counted }: Among): ReadonlySet<string> => {
  const rules = [place.source.plan.source.where ?? {}, place.metric.metric.where ?? {}];
  const asked = rules.flatMap(fieldsIn).filter((path) => isOfPeople(path, place));
  if (asked.length === 0 || everyone.size === 0) return everyone;
  const isKnown = asked.every((path) => isOnRoster(path, place));
  const able = isKnown ? among(everyone, ableIn(place, rules)) : [];
  if (able.length > 0) return new Set(able);
  const engineers = new Set(engineersAmong(counted, naming(place.source)));
  if (engineers.size > 0) return engineers;
  return isKnown ? everyone : new Set([...everyone].slice(0, 1));
};

const among = (everyone: ReadonlySet<string>, some: ReadonlySet<string>): string[] =>
  [...everyone].filter((who) => some.has(who));

const ableIn = (place: Place, rules: readonly Where[]): ReadonlySet<string> => {
  const { tables, there } = place.scene;
  if (there === undefined) return new Set();
  const { entry } = tables.plan;
  const tests = rules.map((where) => canMeet(where, place));
  const of = (person: Fields): boolean => {
    lookAtPerson(entry, person);
    return tests.every((test) => test(entry));
  };
  const able = peoplePresent({ roster: tables.lookups.roster, ...there, of });
  return naming(place.source) === 'engineers' ? able : new Set([...able].map(asOwner));
};

/** A condition of which everything that the roster does not tell of a person may hold, or may not. */
const canMeet = (where: Where, place: Place): Predicate => {
  const own = lens(place.scene.tables.plan.read, 'own');
  const tests = Object.entries(where).flatMap(([key, part]): Predicate[] => {
    if (Array.isArray(part)) {
      const parts = part.map((each: Where) => canMeet(each, place));
      return [
        (entry) => (key === 'any' ? parts.some((test) => test(entry)) : parts.every((test) => test(entry))),
      ];
    }
    const isTold = fieldsIn({ [key]: part } as Where).every((path) => isOfPeople(path, place));
    return isTold ? [compileWhere({ [key]: part } as Where, own)] : [];
  });
  return (entry) => tests.every((test) => test(entry));
};

/** The fields that conditions are on. */
const fieldsIn = (where: Where): FieldPath[] =>
  Object.entries(where).flatMap(([key, part]) => {
    if (Array.isArray(part)) return part.flatMap(fieldsIn);
    return key === 'not' ? fieldsIn(part as Where) : [key];
  });

/** Does the field say where people are, or anything else that the roster tells of them and a record does not? */
const isOfPeople = (path: FieldPath, { scene, source }: Place): boolean =>
  path.startsWith('person.') ||
  namesPlace(path) ||
  (scene.rosterFields.has(path) && !Object.hasOwn(schemas[source.plan.source.kind].properties, path));

const isOnRoster = (path: FieldPath, { scene }: Place): boolean =>
  scene.rosterFields.has(rosterField(path) ?? '');
