import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workdayClock } from '../../../../src/measure/calendar/workday-clock.ts';
import type { CalendarSpec } from '../../../../src/types.ts';
import '../../../support/seed.ts';

const office: CalendarSpec = {
  fiscalYearStart: 1,
  timezone: 'Europe/Berlin',
  workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  hours: '09:00-17:00',
  holidays: ['2026-12-25'],
};

const isDuring = (text: string, timezone?: string, hours = '08:00-18:00'): boolean =>
  workdayClock(office).during(hours)(text, timezone);

// 2026-07-03 is a Friday.
test.each<[string, string, boolean]>([
  ['in the morning', '2026-07-03T09:30', true],
  ['the first minute', '2026-07-03T08:00', true],
  ['the minute before it', '2026-07-03T07:59:59.999', false],
  ['the last minute', '2026-07-03T17:59:59', true],
  ['the end itself', '2026-07-03T18:00', false],
  ['a Saturday', '2026-07-04T10:00', false],
  ['a holiday, which is a Friday', '2026-12-25T10:00', false],
  ['a plain date has no time of day', '2026-07-03', false],
  ['an instant goes by the clock of the calendar: 06:30 UTC is 08:30 in Berlin', '2026-07-03T06:30Z', true],
  ['and 16:30 UTC is 18:30', '2026-07-03T16:30:00Z', false],
  ['in winter 17:30 UTC is 18:30', '2026-12-04T17:30Z', false],
  ['and 06:30 UTC is 07:30', '2026-12-04T06:30Z', false],
  ['an offset of another place', '2026-07-03T10:00-07:00', false],
  ['the day of the clock counts: Sunday 22:30 UTC is Monday', '2026-07-05T22:30Z', false],
])('%s', (_, text, expected) => {
  expect(isDuring(text)).toBe(expected);
});

describe('somebody in New York, six hours behind', () => {
  test.each<[string, string, boolean]>([
    ['08:00 in Berlin is the night there', '2026-07-03T08:00+02:00', false],
    ['20:00 in Berlin is 14:00 there', '2026-07-03T20:00+02:00', true],
    ['what the clock showed stays as it is', '2026-07-03T09:00', true],
    ['Saturday 01:00 in Berlin is Friday 19:00 there', '2026-07-03T23:00Z', false],
    ['Saturday 00:30 in Tokyo is Friday 11:30 there', '2026-07-04T00:30+09:00', true],
  ])('%s', (_, text, expected) => {
    expect(isDuring(text, 'America/New_York')).toBe(expected);
  });
});

test('midnight is the end of a day that never closes', () => {
  expect(isDuring('2026-07-03T23:59', undefined, '00:00-24:00')).toBe(true);
  expect(isDuring('2026-07-03T00:00', undefined, '00:00-24:00')).toBe(true);
  expect(isDuring('2026-07-04T00:00', undefined, '00:00-24:00')).toBe(false);
});

test('by a zone that there is none nobody can go: the clock of the calendar counts, and the name is told once', () => {
  const clock = workdayClock(office);
  const within = clock.during('08:00-18:00');
  expect(clock.unknownZones()).toEqual([]);
  expect(within('2026-07-03T06:30Z', 'Westeuropa')).toBe(true);
  expect(within('2026-07-03T05:30Z', 'Westeuropa')).toBe(false);
  expect(within('2026-07-03T06:30Z', '+02:00')).toBe(true);
  expect(within('2026-07-03T06:30Z', 'UTC')).toBe(false);
  // Not asked for: what the clock showed needs no zone.
  expect(within('2026-07-03T10:30', 'Nowhere')).toBe(true);
  expect(clock.unknownZones()).toEqual(['+02:00', 'Westeuropa']);
});

test('it is what the clock of the browser says too', () => {
  const zones = ['Asia/Kolkata', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'Europe/London'];
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2027-12-01'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (at, timeZone) => {
        const parts = new Intl.DateTimeFormat('en-GB', {
          timeZone,
          weekday: 'short',
          hour: '2-digit',
          hourCycle: 'h23',
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
        }).formatToParts(at);
        const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
        const date = `${part('year')}-${part('month')}-${part('day')}`;
        const expected =
          !['Sat', 'Sun'].includes(part('weekday')) &&
          !office.holidays.includes(date) &&
          Number(part('hour')) >= 8 &&
          Number(part('hour')) < 18;
        expect(isDuring(at.toISOString(), timeZone)).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
});
