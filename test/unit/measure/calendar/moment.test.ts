import { expect, test } from 'vitest';
import { dateText } from '../../../../src/measure/calendar/day.ts';
import { momentReader } from '../../../../src/measure/calendar/moment.ts';

const read = (zone: string, text: string): { day: string; at: string | undefined } => {
  const { day, instant } = momentReader(zone)(text);
  return { day: dateText(day), at: instant === undefined ? undefined : new Date(instant).toISOString() };
};

test('a plain date is that day in every zone, without an instant', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    expect(momentReader(zone)('2026-07-03')).toEqual({ day: 20_637 });
    expect('instant' in momentReader(zone)('2026-07-03')).toBe(false);
  }
});

test.each([
  ['Europe/Berlin', '2026-07-03T23:30:00Z', '2026-07-04', '2026-07-03T23:30:00.000Z'],
  ['America/Los_Angeles', '2026-07-03T06:59:00Z', '2026-07-02', '2026-07-03T06:59:00.000Z'],
  ['Asia/Kathmandu', '2026-07-03T20:00:00-05:30', '2026-07-04', '2026-07-04T01:30:00.000Z'],
  ['UTC', '2026-07-03T01:00+02:00', '2026-07-02', '2026-07-02T23:00:00.000Z'],
])('in %s, %s is an instant on %s', (zone, text, day, at) => {
  expect(read(zone, text)).toEqual({ day, at });
});

test.each([
  ['Europe/Berlin', '2026-07-03T09:00', '2026-07-03T07:00:00.000Z'],
  ['Europe/Berlin', '2026-01-03T09:00', '2026-01-03T08:00:00.000Z'],
  ['Europe/Berlin', '2026-07-03T09:00:30.123456789', '2026-07-03T07:00:30.123Z'],
  ['Europe/Berlin', '2026-07-03T09:00:30.5', '2026-07-03T07:00:30.500Z'],
  ['Europe/Berlin', '2026-07-03T09:00:30.12Z', '2026-07-03T09:00:30.120Z'],
  ['Europe/Berlin', '2026-07-03T09:00:30.1234+01:00', '2026-07-03T08:00:30.123Z'],
])('in %s, %s is read to the millisecond', (zone, text, at) => {
  expect(read(zone, text).at).toBe(at);
});

// Berlin: clocks go from 02:00 to 03:00 on 2026-03-29 and from 03:00 back to 02:00 on 2026-10-25.
// New York: 2026-03-08 and 2026-11-01. Lord Howe: half an hour, 2026-10-04.
test.each([
  ['Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['Europe/Berlin', '2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
  ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
  ['Europe/Berlin', '2026-10-25T02:00', '2026-10-25T00:00:00.000Z'],
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
  ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00.000Z'],
])('where the clocks change in %s, %s is %s', (zone, text, at) => {
  expect(read(zone, text).at).toBe(at);
});

test('a wall time on a day that Samoa skipped lies on the day after', () => {
  expect(read('Pacific/Apia', '2011-12-30T12:00')).toEqual({
    day: '2011-12-31',
    at: '2011-12-30T22:00:00.000Z',
  });
});

test('the machine has no say: the same bits under any TZ', () => {
  const before = process.env['TZ'];
  const results = ['UTC', 'Pacific/Auckland', 'America/St_Johns'].map((zone) => {
    process.env['TZ'] = zone;
    return read('Europe/Berlin', '2026-10-25T02:30');
  });
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
});

test('what is remembered is bounded, and forgetting changes nothing', () => {
  const reader = momentReader('UTC');
  const first = reader('1900-01-01');
  for (let day = 0; day < 41_000; day += 1) expect(reader(dateText(day))).toEqual({ day });
  expect(reader('1900-01-01')).toEqual(first);
});
