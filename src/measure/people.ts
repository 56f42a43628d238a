import type { Fields } from '../types.ts';
import { dayOf } from './calendar/day.ts';
import type { WorkingTime } from './calendar/working-time.ts';

/** A row of the roster: one person's time on the team. */
export interface Stint {
  readonly id: string;
  /** Share of full time. */
  readonly fte: number;
  /** First and last day on the team, both included; infinite if the roster does not say. */
  readonly from: number;
  readonly to: number;
  readonly fields: Fields;
}

/** The people, by id. Somebody who came back, or changed teams, has more than one stint. */
export type Roster = Map<string, Stint[]>;

export const startRoster = (): Roster => new Map();

/** Takes in a row of the roster. Without `fte`: full time; without dates: always. */
export const addPerson = (roster: Roster, fields: Fields): void => {
  const { id, fte, start_on: start, end_on: end } = fields;
  const stint = {
    id: String(id),
    fte: typeof fte === 'number' ? fte : 1,
    from: typeof start === 'string' ? dayOf(start) : Number.NEGATIVE_INFINITY,
    to: typeof end === 'string' ? dayOf(end) : Number.POSITIVE_INFINITY,
    fields,
  };
  const stints = roster.get(stint.id);
  if (stints === undefined) roster.set(stint.id, [stint]);
  else stints.push(stint);
};

/** Stands in for a roster: the people seen, each full time and always there. */
export const rosterOfSeen = (ids: Iterable<string>): Roster => {
  const roster = startRoster();
  for (const id of ids) addPerson(roster, { id });
  return roster;
};

/** Which time of which people. */
export interface Presence {
  readonly roster: Roster;
  /** First and last day, both included. */
  readonly from: number;
  readonly to: number;
  /** Nothing after this day is known. */
  readonly asOf: number;
  /** Whose stints count: a team, a region; absent: all. */
  readonly of?: (fields: Fields) => boolean;
}

/** Overlap of each stint that counts with the days asked for. */
const spans = ({
  roster,
  from,
  to,
  asOf,
  of = () => true,
}: Presence): { stint: Stint; first: number; last: number }[] =>
  [...roster.values()]
    .flat()
    .map((stint) => ({ stint, first: Math.max(stint.from, from), last: Math.min(stint.to, to, asOf) }))
    .filter(({ stint, first, last }) => first <= last && of(stint.fields));

/** The ids of the people who were on the team on at least one of the days. */
export const peoplePresent = (presence: Presence): Set<string> =>
  new Set(spans(presence).map(({ stint }) => stint.id));

/** How many people were on the team on at least one of the days. */
export const headcount = (presence: Presence): number => peoplePresent(presence).size;

/** FTE-weeks. */
export const personWeeks = (presence: Presence & { readonly calendar: WorkingTime }): number => {
  const { workdaysBetween, workdaysPerWeek } = presence.calendar;
  const days = spans(presence).reduce(
    (sum, { stint, first, last }) => sum + stint.fte * workdaysBetween(first, last + 1),
    0,
  );
  return days / workdaysPerWeek;
};

/** The row of the roster that describes a person on a day: the stint of that day, else the last one. */
export const personOn = (roster: Roster, id: string, day?: number): Fields | undefined => {
  const stints = roster.get(id) ?? [];
  const current = day === undefined ? undefined : stints.find(({ from, to }) => from <= day && day <= to);
  return (current ?? stints.at(-1))?.fields;
};
