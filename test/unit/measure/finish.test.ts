import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../src/measure/calendar/period.ts';
import { finish, type MeasureRequest } from '../../../src/measure/measure.ts';
import type { Measurements, Model } from '../../../src/types.ts';
import { calendar, type Data, metric, model, tablesOf, valueIn } from '../../support/small-model.ts';

const count = { type: 'count' } as const;
const demos = metric('demos', { source: 'activities', date: 'happened_at', statistic: count });
const at = (happened_at: string, rest: Readonly<Record<string, string>> = {}) => ({
  id: happened_at + JSON.stringify(rest),
  type: 'demo',
  se: 'a',
  happened_at,
  ...rest,
});

const run = (data: Data, request: MeasureRequest = {}, rest: Partial<Model> = {}): Measurements => {
  const [measurements] = finish(tablesOf(model([demos], rest), data, request), {});
  if (measurements === undefined) throw new Error('one period');
  return measurements;
};

/** The count of demos, or the word for why there is none. */
const counted = ({ measurements }: Measurements): number | string => {
  const [first] = measurements;
  if (first === undefined) throw new Error('one measurement');
  return valueIn(first);
};

describe('the ends of a period', () => {
  const quarter = { period: '2026-Q3', asOf: '2026-12-31' };
  test.each<[string, string, number | string]>([
    ['the day before', '2026-06-30', 'noData'],
    ['the first day', '2026-07-01', 1],
    ['the last day', '2026-09-30', 1],
    ['the day after', '2026-10-01', 'noData'],
    ['the first minute, by the clock of the calendar', '2026-07-01T00:00', 1],
    ['the last minute', '2026-09-30T23:59:59', 1],
    ['22:00 UTC is midnight in Berlin', '2026-06-30T22:00:00Z', 1],
    ['a second before', '2026-06-30T21:59:59Z', 'noData'],
    ['the last second, written with another offset', '2026-09-30T17:59:59-04:00', 1],
    ['a second later', '2026-09-30T18:00:00-04:00', 'noData'],
  ])('%s', (_, happened, expected) => {
    expect(counted(run({ activities: [at(happened)] }, quarter))).toBe(expected);
  });

  // Winter time in Berlin: a day begins at 23:00 UTC of the day before.
  test.each([
    ['2026-03-28T23:00:00Z', 1],
    ['2026-03-28T22:59:59Z', 'noData'],
    // Clocks went forward on the 29th, so it ends at 22:00 UTC.
    ['2026-03-29T21:59:59Z', 1],
    ['2026-03-29T22:00:00Z', 'noData'],
  ])('the day of 23 hours: %s', (happened, expected) => {
    const day = { period: '2026-03-29..2026-03-29', asOf: '2026-12-31' };
    expect(counted(run({ activities: [at(happened)] }, day))).toBe(expected);
  });

  test('another zone, another day', () => {
    const west = { calendar: { ...calendar, timezone: 'America/Los_Angeles' } };
    expect(counted(run({ activities: [at('2026-07-01T06:59:00Z')] }, quarter, west))).toBe('noData');
    expect(counted(run({ activities: [at('2026-07-01T07:00:00Z')] }, quarter, west))).toBe(1);
  });

  test('a record without a date is in no period', () => {
    const { happened_at: _, ...undated } = at('2026-07-03');
    const data = { activities: [{ ...undated, id: 'x' }, at('2026-07-03')] };
    expect(counted(run(data, quarter))).toBe(1);
  });
});

describe('asOf', () => {
  const rows = ['2026-07-01', '2026-08-01', '2026-09-01'].map((day) => at(day));
  test.each([
    ['2026-06-30', 'noData'],
    ['2026-07-01', 1],
    ['2026-07-31', 1],
    ['2026-08-01', 2],
    ['2026-12-31', 3],
  ])('on %s what came later is not known', (asOf, expected) => {
    const { asOf: told, measurements } = run({ activities: rows }, { period: '2026-Q3', asOf });
    expect(told).toBe(asOf);
    expect(measurements[0]?.result).toMatchObject(
      typeof expected === 'number' ? { value: expected } : { missing: expected },
    );
  });

  test('nothing says when: unknown', () => {
    const { date: _, ...undated } = demos;
    const { happened_at: __, ...row } = at('2026-07-03');
    const [measurements] = finish(tablesOf(model([undated]), { activities: [row] }), {});
    expect(measurements).toMatchObject({ asOf: 'unknown', period: { id: 'all' } });
    expect(measurements?.measurements[0]?.result).toMatchObject({ value: 1 });
  });
});

describe('without an asOf it is the latest day, which is not known until the end', () => {
  const due = metric('due', { source: 'deals', date: 'pov_due_at', statistic: count });
  const deal = (id: string, pov_due_at: string, updated_at?: string) => ({
    id,
    outcome: 'open',
    se: 'a',
    pov_due_at,
    ...(updated_at === undefined ? {} : { updated_at }),
  });
  const dueIn = (rows: readonly Readonly<Record<string, string>>[], data: Data = {}) => {
    const [measurements] = finish(
      tablesOf(model([due]), { deals: rows, ...data }, { period: '2026-Q3' }),
      {},
    );
    const [first] = measurements?.measurements ?? [];
    return { asOf: measurements?.asOf, due: first && valueIn(first), inPeriod: first?.funnel.inPeriod };
  };

  test('a date beyond it is not counted', () => {
    const rows = [deal('1', '2026-07-10', '2026-07-05'), deal('2', '2026-07-03', '2026-07-05')];
    expect(dueIn(rows)).toEqual({ asOf: '2026-07-05', due: 1, inPeriod: 1 });
  });

  test('nor is it if the row that tells the latest day comes last, or first', () => {
    const rows = [
      deal('1', '2026-07-10', '2026-07-05'),
      deal('2', '2026-07-12', '2026-07-06'),
      deal('3', '2026-07-20', '2026-07-11'),
    ];
    expect(dueIn(rows)).toEqual({ asOf: '2026-07-11', due: 1, inPeriod: 1 });
    expect(dueIn(rows.toReversed())).toEqual({ asOf: '2026-07-11', due: 1, inPeriod: 1 });
  });

  test('another source may have the latest day', () => {
    const rows = [deal('1', '2026-07-10', '2026-07-05'), deal('2', '2026-07-12', '2026-07-05')];
    const activities = [at('2026-07-12')];
    expect(dueIn(rows, { activities })).toEqual({ asOf: '2026-07-12', due: 2, inPeriod: 2 });
  });

  test('several of one late day, and of a day that has come meanwhile', () => {
    const rows = [
      deal('1', '2026-07-10', '2026-07-05'),
      deal('2', '2026-07-10', '2026-07-05'),
      deal('3', '2026-07-10', '2026-07-10'),
    ];
    expect(dueIn(rows)).toEqual({ asOf: '2026-07-10', due: 3, inPeriod: 3 });
  });

  test('late days outside the period stay outside', () => {
    const rows = [deal('1', '2026-10-01', '2026-07-05'), deal('2', '2026-07-06', '2026-12-01')];
    expect(dueIn(rows)).toEqual({ asOf: '2026-12-01', due: 1, inPeriod: 1 });
  });

  test('if nothing tells what has happened, all dates are known', () => {
    expect(dueIn([deal('1', '2026-07-10'), deal('2', '2026-09-30')])).toEqual({
      asOf: '2026-09-30',
      due: 2,
      inPeriod: 2,
    });
  });
});

describe('which periods', () => {
  const rows = ['2026-02-01', '2026-04-01', '2026-06-30', '2026-07-01', '2026-09-30'].map((day) => at(day));
  const values = (request: MeasureRequest, ids: readonly string[], rest: Partial<Model> = {}) => {
    const tables = tablesOf(model([demos], rest), { activities: rows }, request);
    const start = rest.calendar?.fiscalYearStart ?? 1;
    const periods = ids.map((id) => parsePeriod(id, start));
    return finish(tables, { periods }).map(({ period, measurements }) => [
      period.id,
      measurements[0] && valueIn(measurements[0]),
    ]);
  };

  test('the one asked for and the one before, in one pass', () => {
    expect(values({ period: '2026-Q3', asOf: '2026-12-31' }, ['2026-Q3', '2026-Q2'])).toEqual([
      ['2026-Q3', 2],
      ['2026-Q2', 2],
    ]);
  });

  test('if none was asked for, all that are made of quarters', () => {
    expect(
      values({ asOf: '2026-12-31' }, ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026', 'all']),
    ).toEqual([
      ['2026-Q1', 1],
      ['2026-Q2', 2],
      ['2026-Q3', 2],
      ['2026-Q4', 'noData'],
      ['2026', 5],
      ['all', 5],
    ]);
  });

  test('of fiscal quarters', () => {
    const fiscal = { calendar: { ...calendar, fiscalYearStart: 2 } };
    // February to April, May to July, August to October.
    expect(values({ asOf: '2026-12-31' }, ['FY27-Q1', 'FY27-Q2', 'FY27-Q3', 'FY27'], fiscal)).toEqual([
      ['FY27-Q1', 2],
      ['FY27-Q2', 2],
      ['FY27-Q3', 1],
      ['FY27', 5],
    ]);
  });

  test('the last finished quarter, if nothing is said', () => {
    const { period, asOf } = run({ activities: rows });
    expect({ period: period.id, asOf }).toEqual({ period: '2026-Q3', asOf: '2026-09-30' });
  });

  test('rows that lie in no period asked for, nor before one in a trend, are not kept', () => {
    const tables = tablesOf(model([demos]), { activities: rows }, { period: '2026-Q2', asOf: '2026-12-31' });
    const [cohort] = tables.sources.get('activities')?.cohorts ?? [];
    expect([...(cohort?.buckets.keys() ?? [])]).toEqual(['2026-Q1', '2026-Q2']);
  });

  test('finishing changes nothing: it can be done again, and rows can follow', () => {
    const tables = tablesOf(model([demos]), { activities: rows }, { asOf: '2026-12-31' });
    const periods = ['2026', '2026-Q3'].map((id) => parsePeriod(id, 1));
    const before = JSON.stringify(finish(tables, { periods }));
    expect(JSON.stringify(finish(tables, { periods }))).toBe(before);
  });
});

test('measurements stand group by group, in the order of the model', () => {
  const metrics = [
    metric('b', { source: 'deals', statistic: count }),
    metric('a', { source: 'activities', date: 'happened_at', statistic: count }),
    metric('c', { source: 'deals', date: 'closed_at', statistic: count }),
    metric('d', { source: 'activities', statistic: count }),
  ];
  const data = { activities: [at('2026-07-03', { team: 'X' })] };
  const [measurements] = finish(
    tablesOf(model(metrics), data, { period: '2026-Q3', asOf: '2026-12-31', by: ['team'] }),
    {},
  );
  expect(measurements?.measurements.map((each) => `${each.group} ${each.metric}`)).toEqual([
    'all b',
    'all a',
    'all c',
    'all d',
    'team:X b',
    'team:X a',
    'team:X c',
    'team:X d',
  ]);
});
