import { clockTime, offsetIn } from './clock-time.ts';
import { dayMs, dayOf } from './day.ts';
import { type Zone, zoneOf } from './zone.ts';

/** A local day, and the instant if the time of day is known. */
export interface Moment {
  /** Whole days from 1970-01-01 to the local date. */
  readonly day: number;
  /** Milliseconds since 1970-01-01T00:00:00Z; absent for a plain date. */
  readonly instant?: number;
}

/** Reads the text of a date or date-time that `isMoment` accepts. */
export type MomentReader = (text: string) => Moment;

/** The same also for what a clock showed, in milliseconds as if it stood in UTC; `isUtc`: it did. */
export interface TimeReader extends MomentReader {
  readonly wall: (wall: number, isUtc: boolean) => Moment;
  /** The day alone. */
  readonly wallDay: (wall: number, isUtc: boolean) => number;
}

/** Plain dates repeat, so they are remembered; more than these do not occur in sane data. */
const most = 40_000;

/**
 * Reads moments as seen in a time zone. With an offset the text is an instant, and its day the zone's; without one
 * it is a wall time of the zone (skipped when clocks go forward: later by as much; shown twice: the first); a plain
 * date is that day, whatever the zone. Digits beyond milliseconds are cut.
 *
 * @param timezone an IANA name that the config room has accepted
 * @example momentReader('Europe/Berlin')('2026-07-03') // => { day: 20637 }
 * @example momentReader('Europe/Berlin')('2026-07-03T23:30Z') // => { day: 20638, instant: 1783121400000 }
 * @example momentReader('Europe/Berlin')('2026-07-03T23:30') // => { day: 20637, instant: 1783114200000 }
 */
export const momentReader = (timezone: string): TimeReader => {
  const zone = zoneOf(timezone);
  const dates = new Map<string, Moment>();
  const readDate = (text: string): Moment => {
    const known = dates.get(text);
    if (known !== undefined) return known;
    if (dates.size >= most) dates.clear();
    const fresh = { day: dayOf(text) };
    dates.set(text, fresh);
    return fresh;
  };
  const { read: readTimed, ...times } = timedReader(zone);
  return Object.assign((text: string) => (text.length === 10 ? readDate(text) : readTimed(text)), times);
};

/** An offset says all; without one it is what a clock on the wall shows. */
const timedReader = (zone: Zone): { readonly read: MomentReader } & Pick<TimeReader, 'wall' | 'wallDay'> => {
  const offsets = steadyOffsets(zone);
  const dayOfInstant = (instant: number): number => Math.floor((instant + zone.offset(instant)) / dayMs);
  const at = (instant: number): Moment => ({ day: dayOfInstant(instant), instant });
  const wallAt = (wall: number): Moment => {
    const day = Math.floor(wall / dayMs);
    const steady = offsets(day);
    return steady === undefined ? at(zone.instantOf(wall)) : { day, instant: wall - steady };
  };
  return {
    read: (text) => {
      const [wall, ahead] = [clockTime(text), offsetIn(text)];
      return ahead === undefined ? wallAt(wall) : at(wall - ahead);
    },
    wall: (wall, isUtc) => (isUtc ? at(wall) : wallAt(wall)),
    wallDay: (wall, isUtc) => {
      if (isUtc) return dayOfInstant(wall);
      const day = Math.floor(wall / dayMs);
      return offsets(day) === undefined ? dayOfInstant(zone.instantOf(wall)) : day;
    },
  };
};

/** The offset of a local day about which clocks do not change; undefined for the others. Records are many, days are few. */
const steadyOffsets = (zone: Zone): ((day: number) => number | undefined) => {
  const known = new Map<number, number | undefined>();
  // A zone never changes its clocks twice within three days.
  const look = (day: number): number | undefined => {
    const first = zone.offset((day - 1) * dayMs);
    return zone.offset((day + 2) * dayMs) === first ? first : undefined;
  };
  return (day) => {
    const offset = known.get(day);
    if (offset !== undefined || known.has(day)) return offset;
    if (known.size >= most) known.clear();
    const fresh = look(day);
    known.set(day, fresh);
    return fresh;
  };
};
