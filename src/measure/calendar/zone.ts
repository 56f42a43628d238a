import { tzOffset } from '@date-fns/tz';
import { dayMs } from './day.ts';

/** A time zone. Wall times are milliseconds since 1970-01-01T00:00 as a clock on the wall counts them. */
export interface Zone {
  /** Milliseconds by which the clock is ahead of UTC at an instant. */
  readonly offset: (instant: number) => number;
  /** The instant of a wall time. Skipped by the clock: later by what was skipped. Shown twice: the first. */
  readonly instantOf: (wall: number) => number;
  /** The first instant at which the clock shows this wall time or a later one. */
  readonly firstAt: (wall: number) => number;
}

/** Knows the zone's offsets from the data that Node brings, and remembers them by day. */
export const zoneOf = (timezone: string): Zone => {
  const offset = offsetOf(timezone);
  /** Offsets well before and well after a wall time: clocks differ from UTC by less than a day. */
  const around = (wall: number): [before: number, after: number] => [
    offset(wall - dayMs),
    offset(wall + dayMs),
  ];
  const instantOf = (wall: number): number => {
    const [before, after] = around(wall);
    const byBefore = wall - before;
    if (before === after || offset(byBefore) === before) return byBefore;
    const byAfter = wall - after;
    return offset(byAfter) === after ? byAfter : byBefore;
  };
  const firstAt = (wall: number): number => {
    const instant = instantOf(wall);
    const skipped = instant + offset(instant) - wall;
    return skipped === 0 ? instant : turn(offset, instant - skipped, instant);
  };
  return { offset, instantOf, firstAt };
};

/** The first instant after `from` that has the offset of `to`, which must be another, if it changes once in between. */
const turn = (offset: (instant: number) => number, from: number, to: number): number => {
  const late = offset(to);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) === late) high = middle;
    else low = middle;
  }
  return high;
};

/** What is known of one UTC day: the offset at its start, and when it changes to what. */
interface ZoneDay {
  readonly first: number;
  readonly change: number;
  readonly last: number;
}

const offsetOf = (timezone: string): ((instant: number) => number) => {
  const ask = (instant: number): number => Math.round(tzOffset(timezone, new Date(instant)) * 60) * 1000;
  const days = new Map<number, ZoneDay>();
  const look = (day: number): ZoneDay => {
    const [start, end] = [day * dayMs, (day + 1) * dayMs];
    const first = days.get(day - 1)?.last ?? ask(start);
    const last = days.get(day + 1)?.first ?? ask(end);
    const known = { first, last, change: first === last ? end : turn(ask, start, end) };
    days.set(day, known);
    return known;
  };
  return (instant) => {
    const day = Math.floor(instant / dayMs);
    const { first, change, last } = days.get(day) ?? look(day);
    return instant < change ? first : last;
  };
};
