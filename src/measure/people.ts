import type { Fields } from '../types.ts';
import { dayOf } from './calendar/day.ts';
import type { WorkingTime } from './calendar/working-time.ts';
import { addTo, startSum, total } from './exact-sum.ts';

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

/** A roster of nobody. */
export const startRoster = (): Roster => new Map();

/** Takes in a row of the roster. Without `fte`: full time; without `start_on` or `end_on`: since ever, for ever. */
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

/** Stands in for a roster: the people seen in the records, each full time and always there. */
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
  /** Nothing after this day is known, so nothing after it counts. */
  readonly asOf: number;
  /** Whose stints count, such as those of one team; absent: all. */
  readonly of?: (fields: Fields) => boolean;
}

/** A stint as far as it lies in the days asked for. */
interface Presently {
  readonly stint: Stint;
  readonly first: number;
  readonly last: number;
}

/** Every group goes through the whole roster: a loop, which makes nothing of those who are not in it. */
const present = ({ roster, from, to, asOf, of = () => true }: Presence): Presently[] => {
  const found: Presently[] = [];
  for (const stints of roster.values())
    for (const stint of stints) {
      const first = Math.max(stint.from, from);
      const last = Math.min(stint.to, to, asOf);
      if (first <= last && of(stint.fields)) found.push({ stint, first, last });
    }
  return found;
};

/** The ids of the people who were on the team on at least one of the days. */
export const peoplePresent = (presence: Presence): Set<string> =>
  new Set(present(presence).map(({ stint }) => stint.id));

/** The rows of the roster that hold on at least one of the days. */
export const rowsPresent = (presence: Presence): Fields[] =>
  present(presence).map(({ stint }) => stint.fields);

/**
 * Weeks of full-time work: FTE times the working days on which each person was on the team, by the working days of
 * a week. Holidays are no working days, so a week with one is worth less; joiners and leavers count pro rata.
 */
export const personWeeks = (presence: Presence & { readonly calendar: WorkingTime }): number =>
  fullTimeDays(presence, presence.calendar.workdaysBetween) / presence.calendar.workdaysPerWeek;

/** The working days on which each person was on the team, rising; nobody without one. */
export const workdaysPresent = (
  presence: Presence & { readonly calendar: WorkingTime },
): Map<string, readonly number[]> => {
  const { workdaysBetween } = presence.calendar;
  const found = new Map<string, Set<number>>();
  for (const { stint, first, last } of present(presence)) {
    const days = found.get(stint.id) ?? new Set();
    for (let day = first; day <= last; day += 1) if (workdaysBetween(day, day + 1) > 0) days.add(day);
    if (days.size > 0) found.set(stint.id, days);
  }
  return new Map([...found].map(([id, days]) => [id, [...days].sort((a, b) => a - b)]));
};

/** FTE times the days on which each person was on the team, every day of the week and holidays too. */
export const personDays = (presence: Presence): number => fullTimeDays(presence, (from, to) => to - from);

const fullTimeDays = (presence: Presence, daysBetween: (from: number, to: number) => number): number => {
  const days = startSum();
  for (const { stint, first, last } of present(presence))
    addTo(days, stint.fte * daysBetween(first, last + 1));
  return total(days);
};

/**
 * Person-weeks of longer units; the one place that says how long they are. A year has 52 weeks here, so that a
 * quarter is the 13 weeks by which teams plan, and three person-months are one person-quarter; by the Gregorian
 * calendar, of 365.2425 days, both would be 0.34 % longer.
 */
export const weeksPer = { personWeek: 1, personMonth: 52 / 12, personQuarter: 13, personYear: 52 } as const;

/**
 * The row of the roster that describes a person on a day: the stint of that day; if there is none, or no day is
 * asked for, the one that began last, of those the one that ends last, and then the last by its text, so that the
 * order of the roster does not matter. Undefined for somebody whom the roster does not know.
 */
export const personOn = (roster: Roster, id: string, day?: number): Fields | undefined => {
  const stints = roster.get(id) ?? [];
  const [only, another] = stints;
  if (another === undefined) return only?.fields;
  const current = day === undefined ? [] : stints.filter(({ from, to }) => from <= day && day <= to);
  const among = current.length > 0 ? current : stints;
  return among.reduce<Stint | undefined>(
    (last, each) => (last === undefined || isAfter(each, last) ? each : last),
    undefined,
  )?.fields;
};

const isAfter = (a: Stint, b: Stint): boolean => {
  if (a.from !== b.from) return a.from > b.from;
  return a.to === b.to ? textOf(a) > textOf(b) : a.to > b.to;
};

const textOf = ({ fields }: Stint): string =>
  JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Every row of the roster about a person. */
export const stintsOf = (roster: Roster, id: string): readonly Fields[] =>
  (roster.get(id) ?? []).map(({ fields }) => fields);
