import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/measure/calendar/day.ts';
import { workingTime } from '../../../src/measure/calendar/working-time.ts';
import {
  addPerson,
  type Presence,
  peoplePresent,
  personDays,
  personOn,
  personWeeks,
  rosterOfSeen,
  rowsPresent,
  startRoster,
  stintsOf,
  weeksPer,
} from '../../../src/measure/people.ts';
import type { Fields } from '../../../src/types.ts';

const calendar = workingTime({
  fiscalYearStart: 1,
  timezone: 'UTC',
  workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  hours: '09:00-17:00',
  holidays: ['2026-07-15'],
});

const rosterOf = (...people: Fields[]) => {
  const roster = startRoster();
  for (const person of people) addPerson(roster, person);
  return roster;
};

/** June 2026, of 22 working days, unless said otherwise. */
const presence = (people: Fields[], other: Partial<Presence> = {}): Presence => ({
  roster: rosterOf(...people),
  from: dayOf('2026-06-01'),
  to: dayOf('2026-06-30'),
  asOf: dayOf('2027-01-01'),
  ...other,
});

const weeks = (people: Fields[], other: Partial<Presence> = {}): number =>
  personWeeks({ ...presence(people, other), calendar });

describe('person-weeks', () => {
  // June 2026 begins on a Monday: 22 working days, 4.4 weeks.
  test.each<[string, Fields[], number]>([
    ['full time, always there', [{ id: 'a' }], 22 / 5],
    ['half time', [{ id: 'a', fte: 0.5 }], 11 / 5],
    ['joins on Monday the 15th: 12 days', [{ id: 'a', start_on: '2026-06-15' }], 12 / 5],
    ['leaves on Friday the 5th, which still counts', [{ id: 'a', end_on: '2026-06-05' }], 1],
    ['there for one day', [{ id: 'a', start_on: '2026-06-05', end_on: '2026-06-05' }], 1 / 5],
    ['there for a weekend', [{ id: 'a', start_on: '2026-06-06', end_on: '2026-06-07' }], 0],
    ['came later', [{ id: 'a', start_on: '2026-07-01' }], 0],
    ['had left', [{ id: 'a', end_on: '2026-05-31' }], 0],
    ['left before joining, which cannot be', [{ id: 'a', start_on: '2026-06-20', end_on: '2026-06-10' }], 0],
    [
      'went to half time on the 15th',
      [
        { id: 'a', end_on: '2026-06-14' },
        { id: 'a', start_on: '2026-06-15', fte: 0.5 },
      ],
      (10 + 12 / 2) / 5,
    ],
    ['nobody', [], 0],
    [
      'three people',
      [{ id: 'a' }, { id: 'b', fte: 0.5 }, { id: 'c', start_on: '2026-06-30' }],
      (22 + 11 + 1) / 5,
    ],
  ])('%s', (_, people, expected) => {
    expect(weeks(people)).toBe(expected);
  });

  test('a holiday is no working day: the week of 13 July has four', () => {
    expect(weeks([{ id: 'a' }], { from: dayOf('2026-07-13'), to: dayOf('2026-07-19') })).toBe(4 / 5);
  });

  test('what comes after asOf does not count', () => {
    expect(weeks([{ id: 'a' }], { asOf: dayOf('2026-06-05') })).toBe(1);
    expect(weeks([{ id: 'a' }], { asOf: dayOf('2026-05-31') })).toBe(0);
  });

  test('of one team', () => {
    const people = [
      { id: 'a', team: 'North' },
      { id: 'b', team: 'South' },
    ];
    expect(weeks(people, { of: ({ team }) => team === 'North' })).toBe(22 / 5);
  });

  test('the order of the roster changes no bit', () => {
    const people = [0.1, 0.2, 0.3, 0.7, 0.9].map((fte, index) => ({ id: `p${index}`, fte }));
    expect(weeks(people)).toBe(weeks(people.toReversed()));
  });

  test('a year without holidays is twelve person-months and four person-quarters, to a day or two', () => {
    expect(weeksPer.personMonth * 12).toBe(52);
    expect(weeksPer.personQuarter).toBe(3 * weeksPer.personMonth);
    expect(weeksPer.personYear).toBe(4 * weeksPer.personQuarter);
  });
});

describe('people present', () => {
  test('people there on at least one day, each once', () => {
    const people = [
      { id: 'a', end_on: '2026-06-01' },
      { id: 'a', start_on: '2026-06-02' },
      { id: 'b', start_on: '2026-06-30' },
      { id: 'c', start_on: '2026-07-01' },
      { id: 'd', end_on: '2026-05-31' },
    ];
    expect(peoplePresent(presence(people))).toEqual(new Set(['a', 'b']));
    expect(peoplePresent(presence(people, { asOf: dayOf('2026-06-29') }))).toEqual(new Set(['a']));
  });

  test('of one team: a mover counts in both', () => {
    const people = [
      { id: 'a', team: 'North', end_on: '2026-06-14' },
      { id: 'a', team: 'South', start_on: '2026-06-15' },
    ];
    for (const team of ['North', 'South']) {
      expect(peoplePresent(presence(people, { of: (fields) => fields['team'] === team })).size).toBe(1);
    }
  });
});

test('without a roster: those seen, each full time for the whole period', () => {
  const roster = rosterOfSeen(new Set(['a', 'b']));
  expect(weeks([], { roster })).toBe(44 / 5);
  expect(peoplePresent(presence([], { roster }))).toEqual(new Set(['a', 'b']));
});

describe('the row that describes a person', () => {
  const north = { id: 'a', team: 'North', start_on: '2026-01-01', end_on: '2026-06-14' };
  const south = { id: 'a', team: 'South', start_on: '2026-06-15', end_on: '2026-08-31' };

  test.each<[string, string | undefined, string]>([
    ['on a day of the first stint', '2026-06-14', 'North'],
    ['on a day of the second', '2026-06-15', 'South'],
    ['before both: the last', '2025-06-15', 'South'],
    ['after both: the last', '2026-10-01', 'South'],
    ['no day asked for: the last', undefined, 'South'],
  ])('%s', (_, day, team) => {
    for (const people of [
      [north, south],
      [south, north],
    ]) {
      expect(personOn(rosterOf(...people), 'a', day === undefined ? undefined : dayOf(day))?.['team']).toBe(
        team,
      );
    }
  });

  test('on the first and the last day of a stint in the middle', () => {
    const west = { id: 'a', team: 'West', start_on: '2026-09-01' };
    for (const day of ['2026-06-15', '2026-08-31'])
      expect(personOn(rosterOf(west, south, north), 'a', dayOf(day))?.['team']).toBe('South');
  });

  test('somebody unknown', () => {
    expect(personOn(rosterOf(north), 'b')).toBeUndefined();
  });
});

describe('person-days count every day of the week, and holidays', () => {
  test.each<[string, Fields[], number]>([
    ['full time in June', [{ id: 'a' }], 30],
    ['half time', [{ id: 'a', fte: 0.5 }], 15],
    ['joins on the 29th', [{ id: 'a', start_on: '2026-06-29' }], 2],
    ['there for a weekend', [{ id: 'a', start_on: '2026-06-06', end_on: '2026-06-07' }], 2],
    ['nobody', [], 0],
    // By way of weeks, 29 / 7 * 7 would be 28.999999999999996.
    ['29 days are 29', [{ id: 'a', start_on: '2026-06-02' }], 29],
  ])('%s', (_, people, expected) => {
    expect(personDays(presence(people))).toBe(expected);
  });
});

test('rows of the roster that hold in the time asked for, each by itself', () => {
  const people = [
    { id: 'a', team: 'North', end_on: '2026-06-14' },
    { id: 'a', team: 'South', start_on: '2026-06-15' },
    { id: 'b', team: 'West', start_on: '2026-07-01' },
  ];
  expect(rowsPresent(presence(people)).map(({ team }) => team)).toEqual(['North', 'South']);
  expect(stintsOf(rosterOf(...people), 'a').map(({ team }) => team)).toEqual(['North', 'South']);
  expect(stintsOf(rosterOf(...people), 'c')).toEqual([]);
});

test('rows of one person that begin together: the one that ends last, else the last by its text, in any order', () => {
  const brief = { id: 'a', team: 'Zeta', end_on: '2026-06-30' };
  const [alpha, beta] = [
    { id: 'a', team: 'Alpha' },
    { team: 'Beta', id: 'a' },
  ];
  for (const people of [
    [brief, alpha, beta],
    [beta, alpha, brief],
    [alpha, beta, brief],
    [beta, brief, alpha],
  ])
    expect(personOn(rosterOf(...people), 'a')?.['team']).toBe('Beta');
  expect(personOn(rosterOf(brief, alpha), 'a')?.['team']).toBe('Alpha');
});
