import { expect, test } from 'vitest';
import { zoneOf } from '../../../../src/measure/calendar/zone.ts';

const utc = (text: string): number => Date.parse(`${text}Z`);
const hours = (ms: number): number => ms / 3_600_000;

test.each([
  ['UTC', '2026-07-03T00:00', 0],
  ['Europe/Berlin', '2026-03-29T00:59:59.999', 1],
  ['Europe/Berlin', '2026-03-29T01:00:00.000', 2],
  ['Europe/Berlin', '2026-10-25T00:59:59.999', 2],
  ['Europe/Berlin', '2026-10-25T01:00:00.000', 1],
  ['America/St_Johns', '2026-01-01T00:00', -3.5],
  ['Asia/Kathmandu', '2026-01-01T00:00', 5.75],
  ['Pacific/Kiritimati', '2026-01-01T00:00', 14],
])('in %s at %sZ the clock is %d hours ahead', (zone, at, ahead) => {
  expect(hours(zoneOf(zone).offset(utc(at)))).toBe(ahead);
});

test('the order in which days are asked does not matter', () => {
  const ascending = zoneOf('America/New_York');
  const descending = zoneOf('America/New_York');
  const days = [...Array(400).keys()].map((day) => utc('2026-01-01T07:30') + day * 86_400_000);
  const up = days.map(ascending.offset);
  expect(days.toReversed().map(descending.offset).toReversed()).toEqual(up);
});

test.each([
  ['an ordinary time', '2026-07-03T09:00', '2026-07-03T07:00'],
  ['a time that is skipped: when the clock jumps', '2026-03-29T02:30', '2026-03-29T01:00'],
  ['the first time skipped', '2026-03-29T02:00', '2026-03-29T01:00'],
  ['the first time after', '2026-03-29T03:00', '2026-03-29T01:00'],
  ['a time shown twice: the first', '2026-10-25T02:30', '2026-10-25T00:30'],
  ['the first time shown once again', '2026-10-25T03:00', '2026-10-25T02:00'],
])('the first instant with %s', (_, wall, at) => {
  expect(zoneOf('Europe/Berlin').firstAt(utc(wall))).toBe(utc(at));
});

test('a day that was skipped begins and ends when the clock jumped', () => {
  const zone = zoneOf('Pacific/Apia');
  expect(zone.firstAt(utc('2011-12-30T09:00'))).toBe(utc('2011-12-30T10:00'));
  expect(zone.firstAt(utc('2011-12-30T17:00'))).toBe(utc('2011-12-30T10:00'));
});

test.each([
  {
    zone: 'Africa/Casablanca',
    from: '2015-01-01',
    to: '2030-12-31',
    why: 'clocks change for Ramadan, twice within weeks',
  },
  {
    zone: 'America/Boa_Vista',
    from: '2000-09-01',
    to: '2000-12-31',
    why: 'two changes within seven days, the nearest of all',
  },
])('$zone: $why', ({ zone, from, to }) => {
  const { offset } = zoneOf(zone);
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  for (let at = utc(`${from}T00:00`); at <= utc(`${to}T00:00`); at += 3 * 3_600_000) {
    const [day = '', time = ''] = clock.format(at).split(', ');
    if (utc(`${day}T${time}`) - at !== offset(at))
      expect.fail(`${new Date(at).toISOString()} is ${day} ${time}`);
  }
});
