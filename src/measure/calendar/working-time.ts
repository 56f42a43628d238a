import type { CalendarSpec } from '../../types.ts';
import { dayMs, dayOf, weekdayOf } from './day.ts';
import type { Moment } from './moment.ts';
import { type Zone, zoneOf } from './zone.ts';

const hourMs = 3_600_000;

/** Spans of time as a calendar counts them. A span that ends before it begins is negative. */
export interface WorkingTime {
  /** Hours from opening to closing on an ordinary day. */
  readonly hoursPerDay: number;
  readonly workdaysPerWeek: number;
  /** Working days from the first day up to, but not including, the second. */
  readonly workdaysBetween: (from: number, to: number) => number;
  /** Hours within working time; undefined if either has no time of day. */
  readonly workingHours: (a: Moment, b: Moment) => number | undefined;
  /** Working hours by hours of a full day; if either has no time of day, the working days from a to b, b not counted. */
  readonly workingDays: (a: Moment, b: Moment) => number;
  /** Hours on a stopwatch; undefined if either has no time of day. */
  readonly elapsedHours: (a: Moment, b: Moment) => number | undefined;
  /** Days of 24 hours; if either has no time of day, midnights between the two dates. */
  readonly elapsedDays: (a: Moment, b: Moment) => number;
}

/**
 * Working time of a calendar. A working day opens when the clock first shows the opening hour or later, and closes
 * when it first shows the closing hour or later; so a day on which clocks change is as long as it really was.
 * The cost does not grow with the length of a span.
 */
export const workingTime = (calendar: CalendarSpec): WorkingTime => {
  const workdaysBefore = workdayCounter(calendar);
  const worked = workedCounter(calendar, zoneOf(calendar.timezone));
  const [open, close] = hoursOf(calendar.hours);
  const hoursPerDay = (close - open) / hourMs;
  const workdaysBetween = (from: number, to: number): number => workdaysBefore(to) - workdaysBefore(from);
  const workingHours = (a: Moment, b: Moment): number | undefined => {
    const [from, to] = [worked(a), worked(b)];
    return from === undefined || to === undefined ? undefined : (to - from) / hourMs;
  };
  const workingDays = (a: Moment, b: Moment): number => {
    const hours = workingHours(a, b);
    return hours === undefined ? workdaysBetween(a.day, b.day) : hours / hoursPerDay;
  };
  const elapsedDays = (a: Moment, b: Moment): number =>
    a.instant === undefined || b.instant === undefined ? b.day - a.day : (b.instant - a.instant) / dayMs;
  const workdaysPerWeek = new Set(calendar.workdays).size;
  return {
    hoursPerDay,
    workdaysPerWeek,
    workdaysBetween,
    workingHours,
    workingDays,
    elapsedHours,
    elapsedDays,
  };
};

const elapsedHours = (a: Moment, b: Moment): number | undefined =>
  a.instant === undefined || b.instant === undefined ? undefined : (b.instant - a.instant) / hourMs;

/** Opening and closing as milliseconds of the day. */
const hoursOf = (hours: string): [open: number, close: number] => {
  const [open = 0, close = 0] = hours.split('-').map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * hourMs + minute * 60_000;
  });
  return [open, close];
};

/** Working days before a day, counted from one fixed Monday: whole weeks, the rest of a week, less holidays. */
const workdayCounter = ({ workdays, holidays }: CalendarSpec): ((day: number) => number) => {
  const monday = -3;
  const inWeek = [0, 1, 2, 3, 4, 5, 6].map((index) => (workdays.includes(weekdayOf(monday + index)) ? 1 : 0));
  const upTo = inWeek.map((_, index) => inWeek.slice(0, index).reduce<number>((sum, each) => sum + each, 0));
  const perWeek = inWeek.reduce<number>((sum, each) => sum + each, 0);
  const free = [...new Set(holidays.map(dayOf))]
    .filter((day) => workdays.includes(weekdayOf(day)))
    .sort((a, b) => a - b);
  return (day) => {
    const week = Math.floor((day - monday) / 7);
    return week * perWeek + (upTo[day - monday - week * 7] ?? 0) - below(free, day);
  };
};

/** How many of the sorted numbers are below a limit. */
const below = (sorted: readonly number[], limit: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** One day: when it opens, how long it is open, and the working time of all days before it since the origin. */
interface Shift {
  readonly opens: number;
  readonly length: number;
  readonly before: number;
}

/** Milliseconds of working time from a fixed origin to a moment; running totals are kept for the days seen. */
const workedCounter = (calendar: CalendarSpec, zone: Zone): ((at: Moment) => number | undefined) => {
  const shiftOf = shiftTable(calendar, zone);
  return ({ day, instant }) => {
    if (instant === undefined) return undefined;
    const [today, tomorrow] = [shiftOf(day), shiftOf(day + 1)];
    return today.before + within(today, instant) + within(tomorrow, instant);
  };
};

/** Tomorrow counts too: where clocks go back over midnight, an instant of today may follow one of tomorrow. */
const within = ({ opens, length }: Shift, instant: number): number =>
  Math.min(Math.max(instant - opens, 0), length);

const shiftTable = (calendar: CalendarSpec, zone: Zone): ((day: number) => Shift) => {
  const [open, close] = hoursOf(calendar.hours);
  const workdays = new Set(calendar.workdays);
  const holidays = new Set(calendar.holidays.map(dayOf));
  const bare = (day: number): Omit<Shift, 'before'> => {
    if (!workdays.has(weekdayOf(day)) || holidays.has(day)) return { opens: day * dayMs, length: 0 };
    const opens = zone.firstAt(day * dayMs + open);
    return { opens, length: zone.firstAt(day * dayMs + close) - opens };
  };
  const later: Shift[] = [];
  const earlier: Shift[] = [];
  let origin: number | undefined;
  return (day) => {
    origin ??= day;
    for (let next = later.length; next <= day - origin; next += 1) {
      const last = later[next - 1] ?? { before: 0, length: 0 };
      later.push({ ...bare(origin + next), before: last.before + last.length });
    }
    for (let next = earlier.length; next < origin - day; next += 1) {
      const shift = bare(origin - next - 1);
      earlier.push({ ...shift, before: (earlier[next - 1]?.before ?? 0) - shift.length });
    }
    return (day < origin ? earlier[origin - day - 1] : later[day - origin]) ?? { ...bare(day), before: 0 };
  };
};
