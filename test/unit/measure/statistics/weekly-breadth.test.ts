import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/measure/calendar/day.ts';
import type { StatisticSpec, Value } from '../../../../src/types.ts';
import { certaintyOf, counted, intervalOf, measured, metric, model } from '../../../support/small-model.ts';

const spec = { type: 'breadth', every: 'week' } as const satisfies StatisticSpec;

/** A record of a person on a day of July: `a 06` is the Monday of the second week. */
const on = (...texts: string[]): Readonly<Record<string, Value>>[] =>
  texts.map((text) => ({ se: text.slice(0, 1), happened_at: `2026-07-${text.slice(2)}` }));

// a and b are there for parts of three weeks: 1 to 3, 6 to 10, 13 and 14 July.
test.each<[string, string[], number]>([
  ['nothing logged is a real 0', [], 0],
  ['one week of six', ['a 06'], 1 / 6],
  ['a week counts once', ['a 06', 'a 07', 'a 10'], 1 / 6],
  ['two weeks of one person', ['a 06', 'a 13'], 2 / 6],
  ['the same week of two', ['a 06', 'b 07'], 2 / 6],
  ['every week of everybody', ['a 01', 'a 06', 'a 14', 'b 03', 'b 08', 'b 13'], 1],
  ['a weekend belongs to the week before it', ['a 05'], 1 / 6],
  ['Sunday and Monday are two weeks', ['a 05', 'a 06'], 2 / 6],
  ['a week without a working day of theirs', ['a 20'], 0],
  ['somebody who is not of the group', ['x 06'], 0],
])('%s', (_, texts, value) => {
  expect(counted(spec, on(...texts))).toEqual({
    ...{ n: 6, people: 2, exposure: 6, who: new Set(['a', 'b']) },
    ...{ result: { value }, reasons: [] },
  });
});

test('records without a person or a day are left out', () => {
  expect(counted(spec, [{ happened_at: '2026-07-06' }, { se: 'a' }])).toMatchObject({
    result: { value: 0 },
    reasons: ['person', 'date'],
  });
});

test('nobody with a working day is no population', () => {
  expect(counted(spec, on('a 06'), { workdays: () => new Map() })).toMatchObject({
    n: 0,
    result: { missing: 'noPopulation', reason: 'nobody of the group had a working day in the period' },
  });
});

describe('how sure it is, against R', () => {
  const weeks = (...days: string[]) => days.map((day) => dayOf(`2026-07-${day}`));
  const four = weeks('01', '06', '13', '20');

  test('all as long: t.test of the shares', () => {
    const workdays = () => new Map(['a', 'b', 'c'].map((who) => [who, four]));
    const rows = on('a 01', 'b 01', 'b 06', 'c 01', 'c 06', 'c 13');
    // t.test(c(1, 2, 3) / 4)$conf.int is -0.1210344 to 1.1210344.
    expect(intervalOf(spec, rows, { workdays })).toEqual([0, 1]);
    expect(certaintyOf(spec, rows, { workdays })?.method).toBe('linearisation');
    // The same at 50 %.
    expect(intervalOf(spec, rows, { workdays, level: 0.5 })).toEqual([
      expect.closeTo(0.38214887, 7),
      expect.closeTo(0.61785113, 7),
    ]);
  });

  test('of different length: t.test of the linearised shares', () => {
    const workdays = () =>
      new Map([
        ['a', four],
        ['b', weeks('01', '06')],
        ['c', weeks('13')],
      ]);
    const rows = on('a 01', 'a 06', 'a 13', 'b 01');
    // y <- c(3, 1, 0); m <- c(4, 2, 1); r <- sum(y) / sum(m); t.test(r + (y - r * m) / mean(m), conf.level = 0.5)
    expect(counted(spec, rows, { workdays })).toMatchObject({ n: 7, people: 3, result: { value: 4 / 7 } });
    expect(intervalOf(spec, rows, { workdays, level: 0.5 })).toEqual([
      expect.closeTo(0.43916856, 7),
      expect.closeTo(0.70368859, 7),
    ]);
  });

  test('nothing is claimed if everybody logs every week, nor of one person', () => {
    const all = on('a 01', 'a 06', 'a 14', 'b 03', 'b 08', 'b 13');
    expect(certaintyOf(spec, all)).toBeUndefined();
    expect(certaintyOf(spec, on('a 01'), { workdays: () => new Map([['a', four]]) })).toBeUndefined();
  });
});

describe('among the files', () => {
  const given = model([metric('m', { source: 'activities', date: 'happened_at', statistic: spec })]);
  const july = { period: '2026-07', asOf: '2026-07-14' };
  const row = (se: string, day: string) => ({
    id: day + se,
    type: 'demo',
    se,
    happened_at: `2026-07-${day}`,
  });

  test('weeks are those on the roster, up to asOf', () => {
    const people = [
      { id: 'a' },
      // Two of the three weeks; and a weekend only, which is no week of work.
      { id: 'b', start_on: '2026-07-10' },
      { id: 'c', start_on: '2026-07-04', end_on: '2026-07-05' },
    ];
    const activities = [row('a', '02'), row('a', '20'), row('b', '06'), row('c', '04')];
    const found = measured(given, { people, activities }, july).get('m all');
    // a: 1 of 3; b: in the week of the 6th a record from before the first day, in the same week: 1 of 2.
    expect(found).toMatchObject({ n: 5, people: 2, result: { value: 2 / 5 } });
    expect(found?.behind?.crowd.people).toEqual(new Set(['a', 'b']));
  });

  test("a holiday week is nobody's", () => {
    const holidays = ['06', '07', '08', '09', '10'].map((day) => `2026-07-${day}`);
    const closed = { ...given, calendar: { ...given.calendar, holidays } };
    const found = measured(closed, { people: [{ id: 'a' }], activities: [row('a', '02')] }, july).get(
      'm all',
    );
    expect(found).toMatchObject({ n: 2, result: { value: 1 / 2 } });
  });

  test('without a roster those seen, all weeks', () => {
    const found = measured(given, { activities: [row('a', '02'), row('b', '06'), row('b', '13')] }, july);
    expect(found.get('m all')).toMatchObject({ n: 6, people: 2, result: { value: 1 / 2 } });
  });

  test('of deals without engineers: their owners', () => {
    const deals = [{ id: 'X', owner: 'o', outcome: 'won', closed_at: '2026-07-02' }];
    const closed = model([metric('m', { source: 'deals', date: 'closed_at', statistic: spec })]);
    expect(measured(closed, { deals }, july).get('m all')).toMatchObject({
      ...{ n: 3, people: 1, result: { value: 1 / 3 } },
    });
  });
});
