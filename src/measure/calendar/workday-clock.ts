import { isTimeZone } from '../../time-zone.ts';
import type { CalendarSpec } from '../../types.ts';
import { dayMs, dayOf, weekdayOf } from './day.ts';
import { type Zone, zoneOf } from './zone.ts';

/** Does a date-time lie within the hours? A zone that is named says whose clock counts. */
export type Within = (text: string, timezone?: string) => boolean;

/** Working days and the times of the clock on them. */
export interface WorkdayClock {
  /** Hours such as `08:00-18:00`, the first minute included and the last not, of working days. */
  readonly during: (hours: string) => Within;
  /** What the clock on the wall showed, in milliseconds as if it stood in UTC; undefined without a time of day. */
  readonly wall: (text: string, timezone?: string) => number | undefined;
  /** When a working day opens and closes by the clock, in milliseconds of the day. */
  readonly hours: { readonly from: number; readonly to: number };
  /** Names that were given for zones and are none, by their characters. */
  readonly unknownZones: () => readonly string[];
}

/**
 * Reads what a clock on the wall showed. A date-time with an offset is an instant, and the clock is that of the zone
 * given with it, else the calendar's; without an offset it is what the clock showed, as it stands. A plain date has no
 * time of day and lies within no hours. Of a zone that there is none, the calendar's clock counts.
 */
export const workdayClock = (calendar: CalendarSpec): WorkdayClock => {
  const [zoneNamed, unknown] = zoneFinder(calendar.timezone);
  const workdays = new Set(calendar.workdays);
  const holidays = new Set(calendar.holidays.map(dayOf));
  const during = (hours: string): Within => {
    const [from = 0, to = 0] = hours.split('-').map(minutesOf);
    return (text, timezone) => {
      const wall = wallOf(text, () => zoneNamed(timezone));
      if (wall === undefined) return false;
      const day = Math.floor(wall / dayMs);
      const minute = (wall - day * dayMs) / minuteMs;
      return from <= minute && minute < to && workdays.has(weekdayOf(day)) && !holidays.has(day);
    };
  };
  const [open = 0, close = 0] = calendar.hours.split('-').map(minutesOf);
  return {
    during,
    wall: (text, timezone) => wallOf(text, () => zoneNamed(timezone)),
    hours: { from: open * minuteMs, to: close * minuteMs },
    unknownZones: () => [...unknown].sort(),
  };
};

const minuteMs = 60_000;

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

const offset = /(?:Z|[+-]\d\d:\d\d)$/;

const wallOf = (text: string, zone: () => Zone): number | undefined => {
  if (text.length <= 10) return undefined;
  if (!offset.test(text)) return Date.parse(`${text}Z`);
  const instant = Date.parse(text);
  return instant + zone().offset(instant);
};

/** Zones by their names, each looked up once, and the names that are none. */
const zoneFinder = (usual: string): [(timezone: string | undefined) => Zone, ReadonlySet<string>] => {
  const own = zoneOf(usual);
  const known = new Map<string, Zone>([[usual, own]]);
  const unknown = new Set<string>();
  const find = (timezone: string | undefined): Zone => {
    if (timezone === undefined) return own;
    const found = known.get(timezone);
    if (found !== undefined) return found;
    if (!isTimeZone(timezone)) unknown.add(timezone);
    const zone = unknown.has(timezone) ? own : zoneOf(timezone);
    known.set(timezone, zone);
    return zone;
  };
  return [find, unknown];
};
