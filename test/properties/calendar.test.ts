import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, dateText, dayOf, weekdayOf } from '../../src/measure/calendar/day.ts';
import { type Moment, momentReader } from '../../src/measure/calendar/moment.ts';
import { parsePeriod, periodBefore, quarterOf } from '../../src/measure/calendar/period.ts';
import { workingTime } from '../../src/measure/calendar/working-time.ts';
import { zoneOf } from '../../src/measure/calendar/zone.ts';
import { isCalendarDate } from '../../src/schemas.ts';
import type { CalendarSpec, Weekday } from '../../src/types.ts';

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const minuteMs = 60_000;

/** Zones that change in spring or autumn, by an hour or a half, at night or at midnight, over a day, or never. */
const timezone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'America/Havana',
  'Atlantic/Azores',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/St_Johns',
);
const minute = fc.integer({ min: 0, max: 1440 });
const clock = (at: number): string =>
  `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
const hours = fc.uniqueArray(minute, { minLength: 2, maxLength: 2 }).map((pair) =>
  pair
    .toSorted((a, b) => a - b)
    .map(clock)
    .join('-'),
);

/** Days about which clocks change somewhere, and any other. */
const day = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        '2026-03-29',
        '2026-10-25',
        '2026-03-08',
        '2026-11-01',
        '2011-12-30',
        '2006-10-29',
        '2026-04-05',
        '2026-09-06',
      ),
      fc.integer({ min: -3, max: 3 }),
    )
    .map(([text, shift]) => dayOf(text) + shift),
  fc.integer({ min: dayOf('2005-01-01'), max: dayOf('2030-12-31') }),
);

const calendar: fc.Arbitrary<CalendarSpec> = fc.record({
  fiscalYearStart: fc.integer({ min: 1, max: 12 }),
  timezone,
  workdays: fc.subarray([...week], { minLength: 1 }),
  hours,
  holidays: fc.array(day.map(dateText), { maxLength: 4 }),
});

const instantNear = (of: fc.Arbitrary<number>) =>
  fc
    .tuple(of, fc.integer({ min: 0, max: 1439 }))
    .map(([at, minutes]) => at * 86_400_000 + minutes * minuteMs);

/** Zones and readers remember what they were asked, so that one of each is enough. */
const kept = <Made>(make: (timezone: string) => Made): ((timezone: string) => Made) => {
  const known = new Map<string, Made>();
  return (timezone) => {
    const made = known.get(timezone) ?? make(timezone);
    known.set(timezone, made);
    return made;
  };
};
const zoneNamed = kept(zoneOf);
const readerIn = kept(momentReader);

const momentsOf = (timezone: string, instants: readonly number[]): Moment[] =>
  instants.map((instant) => readerIn(timezone)(new Date(instant).toISOString()));

/** Walks over every minute: a day opens when the clock first shows the hour or later, and closes likewise. */
const walk = (spec: CalendarSpec, from: number, to: number): number => {
  const { offset } = zoneNamed(spec.timezone);
  const [open = 0, close = 0] = spec.hours
    .split('-')
    .map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
  const working = (at: number): boolean =>
    spec.workdays.includes(weekdayOf(at)) && !spec.holidays.includes(dateText(at));
  let [latest, count] = [Number.NEGATIVE_INFINITY, 0];
  for (let instant = from - 4 * 86_400_000; instant < to; instant += minuteMs) {
    latest = Math.max(latest, (instant + offset(instant)) / minuteMs);
    const [shown, at] = [latest % 1440, Math.floor(latest / 1440)];
    if (instant >= from && working(at) && shown >= open && shown < close) count += 1;
  }
  return count;
};

test('working hours are what a walk over every minute counts', () => {
  fc.assert(
    fc.property(calendar, instantNear(day), fc.integer({ min: 0, max: 4000 }), (spec, from, length) => {
      const to = from + length * minuteMs;
      const [a, b] = momentsOf(spec.timezone, [from, to]);
      if (a === undefined || b === undefined) throw new Error('two moments');
      expect(workingTime(spec).workingHours(a, b)).toBeCloseTo(walk(spec, from, to) / 60, 9);
    }),
    { numRuns: 200 },
  );
});

test('working hours add up, turn round, and never exceed time elapsed', () => {
  fc.assert(
    fc.property(
      calendar,
      fc.tuple(instantNear(day), instantNear(day), instantNear(day)),
      (spec, instants) => {
        const { workingHours, elapsedHours } = workingTime(spec);
        const [a, b, c] = momentsOf(spec.timezone, instants);
        if (a === undefined || b === undefined || c === undefined) throw new Error('three moments');
        const between = (from: Moment, to: Moment): number => workingHours(from, to) ?? Number.NaN;
        expect(between(a, b) + between(b, c)).toBeCloseTo(between(a, c), 9);
        expect(between(b, a) + between(a, b)).toBe(0);
        expect(Math.abs(between(a, b))).toBeLessThanOrEqual(Math.abs(elapsedHours(a, b) ?? Number.NaN));
        expect(between(a, b) * (elapsedHours(a, b) ?? Number.NaN)).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 60 },
  );
});

test('working days between are those counted one by one', () => {
  fc.assert(
    fc.property(calendar, day, fc.integer({ min: 0, max: 60 }), (spec, from, length) => {
      const { workdaysBetween } = workingTime(spec);
      const counted = [...Array(length).keys()]
        .map((index) => from + index)
        .filter((at) => spec.workdays.includes(weekdayOf(at)) && !spec.holidays.includes(dateText(at)));
      expect(workdaysBetween(from, from + length)).toBe(counted.length);
      expect(workdaysBetween(from + length, from) + counted.length).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test('an instant is read alike whatever offset it is written with, and wall time comes back', () => {
  fc.assert(
    fc.property(timezone, instantNear(day), fc.integer({ min: -14, max: 14 }), (zone, instant, ahead) => {
      const read = readerIn(zone);
      const plain = read(new Date(instant).toISOString());
      const wall = new Date(instant + ahead * 3_600_000).toISOString().slice(0, 19);
      const mark = `${ahead < 0 ? '-' : '+'}${String(Math.abs(ahead)).padStart(2, '0')}:00`;
      expect(read(wall + mark)).toEqual(plain);

      const { offset } = zoneNamed(zone);
      const local = new Date(instant + offset(instant)).toISOString().slice(0, 19);
      const again = read(local);
      const shown = (again.instant ?? Number.NaN) + offset(again.instant ?? Number.NaN);
      expect(shown).toBe(instant + offset(instant));
      expect(again.day).toBe(plain.day);
      expect(again.instant).toBeLessThanOrEqual(instant);
    }),
    { numRuns: 500 },
  );
});

test('a wall time that is skipped comes out later by what is skipped', () => {
  fc.assert(
    fc.property(timezone, instantNear(day), (zone, wall) => {
      const { offset } = zoneNamed(zone);
      const text = new Date(wall).toISOString().slice(0, 16);
      const { instant = Number.NaN } = readerIn(zone)(text);
      const moved = instant + offset(instant) - wall;
      const [before, after] = [offset(wall - 86_400_000), offset(wall + 86_400_000)];
      expect([0, after - before]).toContain(moved);
      expect(moved).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

test('days, text and months agree', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -25_567, max: 84_005 }),
      fc.integer({ min: -24, max: 24 }),
      (at, months) => {
        expect(isCalendarDate(dateText(at))).toBe(true);
        expect(dayOf(dateText(at))).toBe(at);
        expect(weekdayOf(at + 7)).toBe(weekdayOf(at));
        const moved = dateText(addMonths(at, months));
        const [year = 0, month = 0] = dateText(at).split('-').map(Number);
        const [newYear = 0, newMonth = 0, newDay = 0] = moved.split('-').map(Number);
        expect(newYear * 12 + newMonth - year * 12 - month).toBe(months);
        expect(newDay).toBeLessThanOrEqual(Number(dateText(at).slice(8)));
      },
    ),
  );
});

test('a period and the one before it touch, and are of one kind', () => {
  const text = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 4 }))
      .map(([y, q]) => `${y}-Q${q}`),
    fc
      .tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 4 }))
      .map(([y, q]) => `FY${y}-Q${q}`),
    fc.integer({ min: 1950, max: 2150 }).map((y) => `FY${y}`),
    fc.integer({ min: 1950, max: 2150 }).map(String),
    fc
      .tuple(day, fc.integer({ min: 0, max: 400 }))
      .map(([from, length]) => `${dateText(from)}..${dateText(from + length)}`),
  );
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (written, start) => {
      const period = parsePeriod(written, start);
      const before = periodBefore(period, start);
      if (before === undefined) throw new Error('there is one before');
      expect(dayOf(before.to)).toBe(dayOf(period.from) - 1);
      expect(parsePeriod(before.id, start)).toEqual(before);
      expect(parsePeriod(period.id, start)).toEqual(period);
    }),
  );
});

test('quarters follow each other without gaps', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 12 }), (at, start) => {
      const quarter = quarterOf(at, start);
      const next = quarterOf(dayOf(quarter.to) + 1, start);
      expect(periodBefore(next, start)).toEqual(quarter);
    }),
  );
});
