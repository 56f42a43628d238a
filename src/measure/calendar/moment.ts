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
export const momentReader = (timezone: string): MomentReader => {
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
  return (text) => (text.length === 10 ? readDate(text) : timed(instantOf(text, zone), zone));
};

const timed = (instant: number, zone: Zone): Moment => ({
  day: Math.floor((instant + zone.offset(instant)) / dayMs),
  instant,
});

const offset = /(?:Z|[+-]\d\d:\d\d)$/;

/** An offset says all; without one it is what a clock on the wall shows, which JavaScript is told to take for UTC. */
const instantOf = (text: string, zone: Zone): number =>
  offset.test(text) ? Date.parse(text) : zone.instantOf(Date.parse(`${text}Z`));
