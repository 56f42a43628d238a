import { describe, expect, test } from 'vitest';
import type { MeasureRequest } from '../../../src/measure/measure.ts';
import type { Measurement, Metric, StatisticSpec } from '../../../src/types.ts';
import { calendar, type Data, measured, metric, model } from '../../support/small-model.ts';

const demos = (statistic: StatisticSpec, rest: Partial<Metric> = {}): Metric =>
  metric('m', { source: 'activities', date: 'happened_at', statistic, ...rest });
const weekly = demos({ type: 'rate', of: 'count', per: 'personWeek' });
const breadth = demos({ type: 'breadth' });

const activity = (se: string, rest: Readonly<Record<string, string>> = {}) => ({
  id: se,
  se,
  type: 'demo',
  happened_at: '2026-07-01',
  ...rest,
});

/** Two weeks from Wednesday, 1 July: ten working days. */
const twoWeeks = { period: '2026-07-01..2026-07-14', asOf: '2026-12-31' };

/** One record may be picked. */
const privacy = { minPeople: 5, individuals: 'allow', aboutPeople: true, drop: [] } as const;

const one = (given: Metric, data: Data, request: MeasureRequest = {}, group = 'all'): Measurement => {
  const found = measured(model([given], { privacy }), data, { ...twoWeeks, ...request }).get(`m ${group}`);
  if (found === undefined) throw new Error(`no group ${group}`);
  return found;
};

/** FTE-weeks by which a rate is divided. */
const weeks = (data: Data, request: MeasureRequest = {}, group = 'all'): number | undefined =>
  one(weekly, data, request, group).funnel.exposure;

const seen = [activity('a')];

describe('FTE-weeks by working days', () => {
  test.each<[string, Data, MeasureRequest, number]>([
    ['without a roster: those seen, full time', { activities: [activity('a'), activity('b')] }, {}, 4],
    [
      'all of the roster, also without a record',
      { people: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], activities: seen },
      {},
      6,
    ],
    ['part time', { people: [{ id: 'a', fte: 0.5 }, { id: 'b' }], activities: seen }, {}, 3],
    // From Monday the 6th on: seven working days.
    ['a joiner', { people: [{ id: 'a', start_on: '2026-07-06' }], activities: seen }, {}, 7 / 5],
    // Until Friday the 3rd: three.
    ['a leaver', { people: [{ id: 'a', end_on: '2026-07-03' }], activities: seen }, {}, 3 / 5],
    ['who had left', { people: [{ id: 'a' }, { id: 'b', end_on: '2026-06-30' }], activities: seen }, {}, 2],
    // Up to and including Friday the 3rd.
    ['up to asOf', { people: [{ id: 'a' }], activities: seen }, { asOf: '2026-07-03' }, 3 / 5],
    ['asOf on the last day', { people: [{ id: 'a' }], activities: seen }, { asOf: '2026-07-14' }, 2],
    [
      'by the filter',
      {
        people: [
          { id: 'a', team: 'X' },
          { id: 'b', team: 'Y' },
        ],
        activities: seen,
      },
      { where: { team: 'X' } },
      2,
    ],
    [
      'by a filter that the roster cannot judge: those seen in what it leaves',
      { people: [{ id: 'a' }, { id: 'b' }], activities: seen },
      { where: { type: 'demo' } },
      2,
    ],
    [
      'by the record’s own id: those seen in it',
      { people: [{ id: 'a' }, { id: 'b' }], activities: seen },
      { where: { id: 'a' } },
      2,
    ],
    [
      'by a filter of which the roster knows a part: those seen',
      { people: [{ id: 'a', team: 'X' }, { id: 'b' }], activities: seen },
      { where: { team: 'X', type: 'demo' } },
      2,
    ],
  ])('%s', (_, data, request, expected) => {
    expect(weeks(data, request)).toBe(expected);
  });

  test('a holiday is no working day', () => {
    const free = model([weekly], { calendar: { ...calendar, holidays: ['2026-07-06'] } });
    const result = measured(free, { people: [{ id: 'a' }], activities: seen }, twoWeeks);
    expect(result.get('m all')?.funnel.exposure).toBe(9 / 5);
  });

  test('with four working days a week, eight of them are two weeks', () => {
    const short = model([weekly], { calendar: { ...calendar, workdays: ['mon', 'tue', 'wed', 'thu'] } });
    const result = measured(short, { people: [{ id: 'a' }], activities: seen }, twoWeeks);
    // 1, 2, 6, 7, 8, 9, 13, 14 July: eight days of a week of four.
    expect(result.get('m all')?.funnel.exposure).toBe(2);
  });
});

describe('of a group', () => {
  const people = [
    { id: 'a', team: 'X' },
    { id: 'b', team: 'X', fte: 0.5 },
    { id: 'c', team: 'Y' },
  ];

  test('those whom the roster puts there', () => {
    const data = { people, activities: [activity('a')] };
    expect(weeks(data, { by: ['team'] }, 'team:X')).toBe(3);
    expect(weeks(data, { by: ['team'] }, 'team:Y')).toBe(2);
    expect(one(weekly, data, { by: ['team'] }, 'team:Y')).toMatchObject({ people: 1, result: { value: 0 } });
  });

  test('by a field that the roster does not know: those seen, for as long as the roster says', () => {
    const data = {
      people,
      activities: [activity('a', { channel: 'web' }), activity('b', { channel: 'web' })],
    };
    expect(weeks(data, { by: ['channel'] }, 'channel:web')).toBe(3);
  });

  test('both filter and group', () => {
    const data = { people, activities: [activity('a'), activity('b')] };
    const request = { by: ['team'], where: { 'person.fte': { lt: 1 } } };
    // a and c have no fte, and what is missing is not below 1.
    expect(weeks(data, request, 'team:X')).toBe(1);
  });

  test('who is seen under a name that the roster does not have has no time', () => {
    const data = { people, activities: [activity('z', { channel: 'web' })] };
    expect(one(weekly, data, { by: ['channel'] }, 'channel:web')).toMatchObject({
      people: 0,
      result: { missing: 'noPopulation' },
    });
  });
});

describe('who is seen', () => {
  const undated = demos({ type: 'rate', of: 'count', per: 'personWeek' });
  const { date: _, ...without } = undated;

  test('in the period, by the metric’s own date', () => {
    const rows = [activity('a'), activity('b', { happened_at: '2026-06-30' })];
    expect(weeks({ activities: rows })).toBe(2);
  });

  test('a metric without a date: those seen under the source’s other metrics, in the period', () => {
    const rows = [activity('a'), activity('b', { happened_at: '2026-06-30' })];
    const result = measured(model([without, { ...weekly, id: 'dated' }]), { activities: rows }, twoWeeks);
    expect(result.get('m all')).toMatchObject({ n: 2, people: 1, funnel: { exposure: 2 } });
  });

  test('if the source has no other: everybody', () => {
    const rows = [activity('a'), activity('b', { happened_at: '2026-06-30' })];
    expect(one(without, { activities: rows })).toMatchObject({ n: 2, people: 2, funnel: { exposure: 4 } });
  });
});

describe('owners stand in where a source names no engineer', () => {
  const deals = (statistic: StatisticSpec) => metric('m', { source: 'deals', date: 'closed_at', statistic });
  const deal = (rest: Readonly<Record<string, string>>) => ({
    id: '1',
    outcome: 'won',
    closed_at: '2026-07-01',
    ...rest,
  });

  test('with a roster and without', () => {
    const data = { deals: [deal({ owner: 'x' }), deal({ owner: 'x' })] };
    const share = (given: Data) => one(deals({ type: 'breadth' }), given);
    expect(share(data)).toMatchObject({ n: 1, people: 1, result: { value: 1 } });
    const people = [{ id: 'x' }, { id: 'y' }];
    expect(share({ people, ...data })).toMatchObject({ n: 2, people: 2, result: { value: 0.5 } });
    expect(one(deals({ type: 'gini', of: 'count' }), { people, ...data })).toMatchObject({
      n: 2,
      people: 2,
      result: { value: 0.5 },
    });
  });

  test('nor where only those do that a filter leaves out', () => {
    const data = { deals: [deal({ owner: 'x', region: 'EMEA' }), deal({ se: 'a', region: 'APAC' })] };
    expect(one(deals({ type: 'breadth' }), data, { where: { region: 'EMEA' } })).toMatchObject({
      people: 0,
      result: { missing: 'noPopulation' },
    });
  });

  test('not where some deals do', () => {
    const data = { deals: [deal({ owner: 'x' }), deal({ se: 'a' })] };
    expect(one(deals({ type: 'breadth' }), data)).toMatchObject({ n: 1, people: 1, result: { value: 1 } });
  });
});

test('answers are about those who answered, not about the roster', () => {
  const asked = metric('m', {
    source: 'surveys',
    date: 'submitted_at',
    statistic: { type: 'rate', of: 'count', per: 'personWeek' },
  });
  const data = {
    people: [{ id: 'a' }, { id: 'b' }],
    surveys: [{ item: 'i', value: 3, respondent: 'r', submitted_at: '2026-07-01' }],
  };
  expect(one(asked, data)).toMatchObject({ people: 1, funnel: { exposure: 2 } });
});

describe('a load divides by person-days, every day of the week', () => {
  const load = metric('m', {
    source: 'deals',
    statistic: { type: 'load', from: 'created_at', to: 'closed_at' },
  });
  const deal = { id: '1', se: 'a', outcome: 'open', created_at: '2026-07-01' };
  const lost = { id: '2', se: 'a', outcome: 'lost', created_at: '2026-06-01', closed_at: '2026-07-03' };

  test('one open for 14 days, one for 2, for one and a half people', () => {
    const people = [{ id: 'a' }, { id: 'b', fte: 0.5 }];
    expect(one(load, { people, deals: [deal, lost] })).toMatchObject({
      n: 2,
      people: 2,
      funnel: { exposure: 21, open: 1 },
      result: { value: 16 / 21 },
    });
  });

  test('29 days of one person with one item are exactly 1', () => {
    const request = { period: '2026-07-01..2026-07-29' };
    const result = one(
      load,
      { people: [{ id: 'a' }], deals: [deal, { ...lost, closed_at: '2026-06-02' }] },
      request,
    );
    expect(result.result).toEqual({ value: 1 });
  });

  test('before the period has begun', () => {
    expect(
      one(load, { people: [{ id: 'a' }], deals: [deal, lost] }, { asOf: '2026-06-30' }).result,
    ).toMatchObject({
      missing: 'noPopulation',
    });
  });
});

test('all: exposure begins with the first record', () => {
  const rows = [activity('a', { happened_at: '2026-07-01' }), activity('a', { happened_at: '2026-07-14' })];
  // Without an asOf the latest record is the last day: ten working days.
  const result = measured(model([weekly]), { activities: rows }, { period: 'all' });
  expect(result.get('m all')).toMatchObject({ funnel: { exposure: 2 }, result: { value: 1 } });
});

test('all, without dated metrics: it begins with the first thing that happened', () => {
  const { date: _, ...undated } = weekly;
  const rows = [activity('a', { happened_at: '2026-07-01' }), activity('a', { happened_at: '2026-07-14' })];
  const result = measured(model([undated]), { activities: rows }, { period: 'all' });
  expect(result.get('m all')).toMatchObject({ funnel: { exposure: 2 }, result: { value: 1 } });
});

test('breadth: the people of the roster who did it at all', () => {
  const people = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd', end_on: '2026-06-30' }];
  const rows = [activity('a'), activity('a'), activity('z'), activity('d')];
  // z is not on the roster, d had left.
  expect(one(breadth, { people, activities: rows })).toMatchObject({
    n: 3,
    people: 3,
    result: { value: 1 / 3 },
  });
});

describe('if nothing has a date', () => {
  const { date: _, ...undated } = breadth;
  const row = (se: string) => ({ id: se, se, type: 'demo' });
  const none = { period: 'all' };

  test('people count, whenever they were there, but there is no time to divide by', () => {
    const people = [{ id: 'a' }, { id: 'b', end_on: '2020-01-01' }];
    const unknown = (statistic: StatisticSpec, data: Data) =>
      measured(model([{ ...undated, statistic }]), data, none).get('m all');
    expect(unknown({ type: 'breadth' }, { activities: [row('a')] })).toMatchObject({
      people: 1,
      result: { value: 1 },
    });
    expect(unknown({ type: 'breadth' }, { people, activities: [row('a')] })).toMatchObject({
      people: 2,
      result: { value: 0.5 },
    });
    expect(
      unknown({ type: 'rate', of: 'count', per: 'personWeek' }, { activities: [row('a')] }),
    ).toMatchObject({
      people: 1,
      result: { missing: 'noPopulation' },
    });
  });
});
