import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/measure/calendar/day.ts';
import type { Value } from '../../../../src/types.ts';
import { calendar, counted, intervalOf, measured, metric, model } from '../../../support/small-model.ts';
import '../../../support/seed.ts';

const spec = { type: 'freeBlock', from: 'happened_at', minutes: 'duration_minutes', block: 120 } as const;

type Row = Readonly<Record<string, Value | undefined>>;

/** A meeting: `a 06 09:00 60` is an hour of a on Monday, 6 July. */
const met = (...texts: string[]): Row[] =>
  texts.map((text) => {
    const [se, day, time, minutes] = text.split(' ');
    return { se, happened_at: `2026-07-${day}T${time}`, duration_minutes: Number(minutes) };
  });

const days = (...of: string[]): number[] => of.map((day) => dayOf(`2026-07-${day}`));
const monday = { workdays: () => new Map([['a', days('06')]]) };

// The calendar is open from 09:00 to 17:00.
test.each<[string, string[], number]>([
  ['an hour at either end leaves six', ['a 06 09:00 60', 'a 06 16:00 60'], 1],
  // 10-12, 13-15, 16-17 are taken: 09-10, 12-13, 15-16 are free.
  ['never two hours', ['a 06 10:00 120', 'a 06 13:00 120', 'a 06 16:00 60'], 0],
  ['two hours to the minute', ['a 06 09:00 60', 'a 06 12:00 300'], 1],
  ['a minute less', ['a 06 09:00 61', 'a 06 12:00 300'], 0],
  ['at the end of the day', ['a 06 09:00 360'], 1],
  ['at its beginning', ['a 06 11:00 360'], 1],
  ['the whole day', ['a 06 09:00 480'], 0],
  ['overlapping meetings count once', ['a 06 09:00 300', 'a 06 10:00 30', 'a 06 13:00 120'], 1],
  ['one within another does not end it', ['a 06 09:00 480', 'a 06 10:00 30'], 0],
  ['the order does not matter', ['a 06 16:00 60', 'a 06 10:00 120', 'a 06 13:00 120'], 0],
  ['before and after work is not work time', ['a 06 07:00 60', 'a 06 18:00 60'], 1],
  ['what reaches into the day takes of it', ['a 06 07:00 480', 'a 06 16:00 120'], 0],
  ['from the day before', ['a 05 20:00 1200'], 0],
  ['of no length', ['a 06 11:00 0', 'a 06 13:00 0', 'a 06 15:00 0'], 1],
])('%s', (_, texts, value) => {
  // Sunday, the 5th, lies in the week before; there must be a record in this one.
  const rows = met(...texts, 'a 10 09:00 1');
  expect(counted(spec, rows, monday)).toMatchObject({ n: 1, people: 1, result: { value }, reasons: [] });
});

test('all working days of a week in which there is a record, and no other week', () => {
  // a: five days of the second week, Tuesday without a block; b: Monday and Tuesday of the third; c none at all.
  const rows = met('a 07 10:30 300', 'a 08 09:00 60', 'b 13 09:00 480');
  const workdays = () =>
    new Map(['a', 'b', 'c'].map((who) => [who, days('01', '06', '07', '08', '09', '10', '13', '14')]));
  // a 4 of 5: on Tuesday 1.5 hours before 10:30, 1.5 after 15:30. b 1 of 2.
  expect(counted(spec, rows, { workdays })).toEqual({
    ...{ n: 7, people: 2, who: new Set(['a', 'b']), result: { value: 5 / 7 }, reasons: [] },
  });
});

test('records without person, time of day or length are left out, each with its reason', () => {
  const rows = [
    ...met('a 06 09:00 480'),
    { happened_at: '2026-07-06T09:00', duration_minutes: 60 },
    { se: 'a', duration_minutes: 60 },
    { se: 'a', happened_at: '2026-07-06', duration_minutes: 60 },
    { se: 'a', happened_at: '2026-07-06T09:00' },
    { se: 'a', happened_at: '2026-07-06T09:00', duration_minutes: -5 },
  ];
  expect(counted(spec, rows, monday)).toMatchObject({
    result: { value: 0 },
    reasons: ['person', 'happened_at', 'no time of day', 'duration_minutes', 'negative duration_minutes'],
  });
});

test('no record with a time of day is no population, not a free week', () => {
  expect(counted(spec, [{ se: 'a', happened_at: '2026-07-06', duration_minutes: 60 }], monday)).toMatchObject(
    {
      ...{ n: 0, people: 0 },
      result: {
        missing: 'noPopulation',
        reason: 'nobody of the group has a record with a time of day and a length in a week of work',
      },
    },
  );
});

test('how sure it is: t over persons, by R', () => {
  const week = days('06', '07', '08', '09');
  const workdays = () => new Map(['a', 'b', 'c'].map((who) => [who, week]));
  const full = (who: string, day: string) => `${who} ${day} 09:00 480`;
  const rows = met(full('a', '06'), full('a', '07'), full('a', '08'), full('b', '06'), full('b', '07'));
  // a 1, b 2, c 3 of 4 days: t.test(c(1, 2, 3) / 4, conf.level = 0.5)
  const own = met(full('c', '06'));
  expect(intervalOf(spec, [...rows, ...own], { workdays, level: 0.5 })).toEqual([
    expect.closeTo(0.38214887, 7),
    expect.closeTo(0.61785113, 7),
  ]);
});

test('minute by minute: the longest run of free ones', () => {
  const meeting = fc.record({
    day: fc.constantFrom('06', '07', '08', '09', '10'),
    start: fc.integer({ min: 7 * 60, max: 18 * 60 }),
    minutes: fc.integer({ min: 0, max: 200 }),
  });
  const block = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(fc.array(meeting, { minLength: 1, maxLength: 25 }), block, (meetings, wanted) => {
      const two = (number: number) => String(number).padStart(2, '0');
      const rows = meetings.map(({ day, start, minutes }) => ({
        se: 'a',
        happened_at: `2026-07-${day}T${two(Math.floor(start / 60))}:${two(start % 60)}`,
        duration_minutes: minutes,
      }));
      const free = ['06', '07', '08', '09', '10'].filter((day) => {
        const own = meetings.filter((each) => each.day === day);
        let [run, longest] = [0, 0];
        for (let minute = 9 * 60; minute < 17 * 60; minute += 1) {
          const isTaken = own.some(({ start, minutes }) => start <= minute && minute < start + minutes);
          run = isTaken ? 0 : run + 1;
          longest = Math.max(longest, run);
        }
        return longest >= wanted;
      });
      const workdays = () => new Map([['a', days('06', '07', '08', '09', '10')]]);
      expect(counted({ ...spec, block: wanted }, rows, { workdays }).result).toEqual({
        value: free.length / 5,
      });
    }),
    { numRuns: 200 },
  );
});

describe('among the files', () => {
  const given = model([metric('m', { source: 'activities', date: 'happened_at', statistic: spec })]);
  const july = { period: '2026-07', asOf: '2026-07-31' };
  const row = (se: string, at: string, minutes: number) => ({
    ...{ id: se + at, type: 'meeting', se, happened_at: at, duration_minutes: minutes },
  });

  test('an instant goes by the clock of the person, else of the calendar', () => {
    const people = [{ id: 'a' }, { id: 'b', timezone: 'America/New_York' }];
    // 15:00 to 23:00 in Berlin, which is 09:00 to 17:00 in New York: no block for b, six hours for a.
    const activities = ['a', 'b'].flatMap((se) => [row(se, '2026-07-06T13:00Z', 480)]);
    const found = measured(given, { people, activities }, july).get('m all');
    // Five days each, and b's Monday without one.
    expect(found).toMatchObject({ n: 10, people: 2, result: { value: 9 / 10 } });
  });

  test('the crowd is who has such a record, not the whole roster; holidays and days before somebody came do not count', () => {
    const people = [{ id: 'a' }, { id: 'b', start_on: '2026-07-09' }, { id: 'c' }];
    const activities = [row('a', '2026-07-06T09:00', 480), row('b', '2026-07-10T09:00', 480)];
    const closed = { ...given, calendar: { ...calendar, holidays: ['2026-07-08'] } };
    const found = measured(closed, { people, activities }, july).get('m all');
    // a: 6, 7, 9, 10, without the 6th 3 of 4; b: 9, 10: 1 of 2.
    expect(found).toMatchObject({ n: 6, people: 2, result: { value: 4 / 6 } });
    expect(found?.behind?.crowd.people).toEqual(new Set(['a', 'b']));
  });

  test('too few people are too small a sample, however many days they have', () => {
    const few = { ...given, metrics: { m: { ...given.metrics['m'], minSample: 2 } } } as typeof given;
    const found = measured(
      few,
      { people: [{ id: 'a' }], activities: [row('a', '2026-07-06T09:00', 480)] },
      july,
    );
    expect(found.get('m all')?.result).toEqual({ missing: 'tooFew', reason: '1 person, 2 are needed' });
  });
});
