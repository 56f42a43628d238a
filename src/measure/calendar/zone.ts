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

const utc: Zone = { offset: () => 0, instantOf: (wall) => wall, firstAt: (wall) => wall };

/** Knows the zone's offsets from the data that Node brings, and remembers them. */
export const zoneOf = (timezone: string): Zone => {
  if (timezone === 'UTC') return utc;
  const offset = offsetOf(timezone);
  const instantOf = (wall: number): number => {
    // Well before and well after: clocks differ from UTC by less than a day.
    const before = offset(wall - dayMs);
    const after = offset(wall + dayMs);
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

/** Days that are looked at together: no zone has changed its clocks twice in less than seven (Boa Vista, October 2000). */
const spanMs = 4 * dayMs;

/** What is known of some days: the offset at their start, and when it changes to what. */
interface ZoneSpan {
  readonly first: number;
  readonly change: number;
  readonly last: number;
}

const offsetOf = (timezone: string): ((instant: number) => number) => {
  const ask = (instant: number): number => Math.round(tzOffset(timezone, new Date(instant)) * 60) * 1000;
  const spans = new Map<number, ZoneSpan>();
  const look = (index: number): ZoneSpan => {
    const [start, end] = [index * spanMs, (index + 1) * spanMs];
    const first = spans.get(index - 1)?.last ?? ask(start);
    const last = spans.get(index + 1)?.first ?? ask(end);
    const known = { first, last, change: first === last ? end : turn(ask, start, end) };
    spans.set(index, known);
    return known;
  };
  return (instant) => {
    const index = Math.floor(instant / spanMs);
    const { first, change, last } = spans.get(index) ?? look(index);
    return instant < change ? first : last;
  };
};
