import { describe, expect, test } from 'vitest';
import type { SpecOf } from '../../../../src/measure/statistics/statistic.ts';
import { counted, measured, metric, model } from '../../../support/small-model.ts';

type Per = SpecOf<'rate'>['per'];
const six = Array.from({ length: 6 }, () => ({ se: 'a' }));

describe('six records of two full-time people in two weeks, four person-weeks', () => {
  test.each<[Per, number, number]>([
    ['personWeek', 4, 6 / 4],
    // A month is 52 / 12 weeks: 6 x 52 / 12 / 4.
    ['personMonth', 12 / 13, 6.5],
    // A quarter is 13 weeks: 6 x 13 / 4.
    ['personQuarter', 4 / 13, 19.5],
    // A year is 52 weeks: 6 x 52 / 4.
    ['personYear', 4 / 52, 78],
    ['week', 2, 3],
    // Five deals were touched.
    ['deal', 5, 1.2],
  ])('per %s', (per, exposure, rate) => {
    const outcome = counted({ type: 'rate', of: 'count', per }, six);
    expect(outcome).toMatchObject({ n: 6, people: 2, reasons: [] });
    expect(outcome.exposure).toBeCloseTo(exposure, 12);
    expect(outcome.result).toEqual({ value: expect.closeTo(rate, 12) });
  });

  test('three person-months are one person-quarter', () => {
    const [month, quarter] = (['personMonth', 'personQuarter'] as const).map(
      (per) => counted({ type: 'rate', of: 'count', per }, six).exposure ?? Number.NaN,
    );
    expect(month).toBeCloseTo(3 * (quarter ?? Number.NaN), 12);
  });
});

const hours = { type: 'rate', of: { sum: 'duration_minutes', divideBy: 60 }, per: 'personWeek' } as const;

test.each([
  { name: 'no record is a real 0', rows: [], value: 0, n: 0, reasons: [] },
  { name: '90 and 30 minutes', rows: [90, 30], value: 2 / 4, n: 2, reasons: [] },
  {
    name: 'a record without a value is left out, not 0',
    rows: [90, undefined],
    value: 1.5 / 4,
    n: 1,
    reasons: ['duration_minutes'],
  },
  { name: 'a value of 0 counts', rows: [120, 0], value: 2 / 4, n: 2, reasons: [] },
  { name: 'negative amounts are taken off', rows: [120, -60], value: 1 / 4, n: 2, reasons: [] },
])('a sum: $name', ({ rows, value, n, reasons }) => {
  const outcome = counted(
    hours,
    rows.map((duration_minutes) => ({ duration_minutes })),
  );
  expect(outcome).toEqual({ n, people: 2, exposure: 4, result: { value }, reasons });
});

test('a sum without divideBy is taken as it is', () => {
  const spec = { type: 'rate', of: { sum: 'contacts' }, per: 'week' } as const;
  expect(counted(spec, [{ contacts: 3 }, { contacts: 5 }]).result).toEqual({ value: 4 });
});

describe('no exposure is no population', () => {
  const nobody = { personWeeks: () => 0, deals: () => 0, days: undefined, people: () => new Set<string>() };
  test.each<[Per, string]>([
    ['personWeek', 'nobody of the group worked in the period'],
    ['personMonth', 'nobody of the group worked in the period'],
    ['personQuarter', 'nobody of the group worked in the period'],
    ['personYear', 'nobody of the group worked in the period'],
    ['week', 'the period has not begun'],
    ['deal', 'no record of the period belongs to a deal'],
  ])('per %s', (per, reason) => {
    expect(counted({ type: 'rate', of: 'count', per }, six, nobody)).toEqual({
      n: 6,
      people: 0,
      exposure: 0,
      result: { missing: 'noPopulation', reason },
      reasons: [],
    });
  });
});

test('a period of one day is a seventh of a week', () => {
  const day = { days: { from: 20635, to: 20635 } };
  expect(counted({ type: 'rate', of: 'count', per: 'week' }, six, day).result).toEqual({
    value: expect.closeTo(42, 12),
  });
});

test('leavers that are missed, for each year of work', () => {
  const missed = metric('missed', {
    source: 'people',
    date: 'end_on',
    where: { regretted: true },
    statistic: { type: 'rate', of: 'count', per: 'personYear' },
  });
  const people = [
    { id: 'a' },
    { id: 'b' },
    { id: 'c' },
    { id: 'd', end_on: '2026-08-14', regretted: true },
    { id: 'e', end_on: '2026-06-30', regretted: true },
    { id: 'f', start_on: '2026-10-01', end_on: '2026-12-31', regretted: true },
  ];
  const given = measured(model([missed]), { people }, { period: '2026-Q3', asOf: '2026-09-30' });
  // The quarter has 66 working days, 33 of them up to 14 August: (3 x 66 + 33) / 5 / 52 person-years.
  expect(given.get('missed all')).toMatchObject({
    people: 4,
    result: { value: expect.closeTo((5 * 52) / 231, 12) },
  });
});
