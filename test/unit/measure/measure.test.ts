import { describe, expect, test } from 'vitest';
import type { Measurement, Metric } from '../../../src/types.ts';
import { calendar, type Data, measured, metric, model, valueIn } from '../../support/small-model.ts';

/**
 * One small team in the third quarter of 2026, known up to Wednesday, 30 September. July to September have 66 working
 * days (23 + 21 + 22) and 92 days. Ada and Bo (half time) are North, Cem joins South on Monday, 3 August (43 working
 * days), Dee left in June. Everything below is worked out from this by hand.
 */
const people = [
  { id: 'ada', team: 'North' },
  { id: 'bo', team: 'North', fte: 0.5 },
  { id: 'cem', team: 'South', start_on: '2026-08-03' },
  { id: 'dee', team: 'South', end_on: '2026-06-30' },
];

const deals = [
  // In North: won 60, lost 40; in South: won 20; lost in June; one open since 1 July.
  { id: 'D1', se: 'ada', outcome: 'won', amount: 60, created_at: '2026-06-01', closed_at: '2026-07-01' },
  { id: 'D2', se: 'bo', outcome: 'lost', amount: 40, created_at: '2026-07-06', closed_at: '2026-09-30' },
  { id: 'D3', se: 'cem', outcome: 'won', amount: 20, created_at: '2026-08-10', closed_at: '2026-08-30' },
  { id: 'D4', se: 'dee', outcome: 'lost', amount: 99, created_at: '2026-01-01', closed_at: '2026-06-30' },
  { id: 'D5', se: 'ada', outcome: 'open', amount: 10, created_at: '2026-07-01', closed_at: '2026-12-01' },
];

const demo = (id: string, se: string, day: string, rest: Readonly<Record<string, string | number>> = {}) => ({
  id,
  se,
  type: 'demo',
  happened_at: `2026-${day}`,
  ...rest,
});
const activities = [
  demo('A1', 'ada', '07-01', { deal_id: 'D1', account: 'X', duration_minutes: 60 }),
  demo('A2', 'ada', '07-01', { deal_id: 'D5', account: 'Y', duration_minutes: 30 }),
  demo('A3', 'ada', '09-30T23:59', { deal_id: 'D5', account: 'Y' }),
  demo('A4', 'cem', '08-03', { deal_id: 'D3', account: 'Z', duration_minutes: 90 }),
  demo('A5', 'ada', '06-30', { deal_id: 'D1', account: 'X', duration_minutes: 600 }),
  { ...demo('A6', 'bo', '08-03', { account: 'X', duration_minutes: 45 }), type: 'internal' },
];

const answer = (respondent: string, item: string, value: number) => ({
  respondent,
  item,
  value,
  role: 'se',
  submitted_at: '2026-09-15',
});
const surveys = [
  // ada: (4 and, reversed, 2 -> 4): 3/4 each. bo: 5 -> 1. cem: 1 -> 0.
  answer('ada', 'joy', 4),
  answer('ada', 'stress', 2),
  answer('bo', 'joy', 5),
  answer('cem', 'joy', 1),
];

const data: Data = { people, deals, activities, surveys };
type Records = Pick<Metric, 'source' | 'date' | 'where'>;
const demos: Records = { source: 'activities', date: 'happened_at', where: { type: 'demo' } };
const decided: Records = { source: 'deals', date: 'closed_at', where: { outcome: { in: ['won', 'lost'] } } };

const given = model([
  metric('demos', { ...demos, statistic: { type: 'count' } }),
  metric('demos_per_week', { ...demos, statistic: { type: 'rate', of: 'count', per: 'personWeek' } }),
  metric('demos_per_month', { ...demos, statistic: { type: 'rate', of: 'count', per: 'personMonth' } }),
  metric('demos_per_deal', { ...demos, statistic: { type: 'rate', of: 'count', per: 'deal' } }),
  metric('demo_hours', {
    ...demos,
    statistic: { type: 'rate', of: { sum: 'duration_minutes', divideBy: 60 }, per: 'week' },
  }),
  metric('reach', { ...demos, statistic: { type: 'breadth' } }),
  metric('spread', { ...demos, statistic: { type: 'gini', of: 'count' } }),
  metric('accounts_a_day', { ...demos, statistic: { type: 'perPersonDay', distinct: 'account' } }),
  metric('demos_of_won', {
    ...demos,
    where: { type: 'demo', 'deal.outcome': 'won' },
    statistic: { type: 'count' },
  }),
  metric('win_rate', { ...decided, statistic: { type: 'share', where: { outcome: 'won' } } }),
  metric('win_rate_value', {
    ...decided,
    statistic: { type: 'share', where: { outcome: 'won' }, weight: 'amount' },
  }),
  metric('deal_size', { ...decided, statistic: { type: 'mean', field: 'amount' } }),
  metric('booked', { ...decided, where: { outcome: 'won' }, statistic: { type: 'sum', field: 'amount' } }),
  metric('middle', { ...decided, statistic: { type: 'median', field: 'amount' } }),
  metric('upper', { ...decided, statistic: { type: 'quantile', field: 'amount', p: 0.75 } }),
  metric('won_to_lost', {
    ...decided,
    statistic: {
      type: 'ratio',
      numerator: { of: 'count', where: { outcome: 'won' } },
      denominator: { of: 'count', where: { outcome: 'lost' } },
    },
  }),
  metric('cycle', {
    source: 'deals',
    date: 'created_at',
    statistic: { type: 'duration', from: 'created_at', to: 'closed_at', unit: 'days', summary: 'median' },
  }),
  metric('load', { source: 'deals', statistic: { type: 'load', from: 'created_at', to: 'closed_at' } }),
  metric('mood', {
    source: 'surveys',
    date: 'submitted_at',
    statistic: { type: 'likert', scale: [1, 5], reverse: ['stress'] },
  }),
  metric('content', {
    source: 'surveys',
    date: 'submitted_at',
    where: { item: 'joy' },
    statistic: { type: 'topBox', scale: [1, 5] },
  }),
]);

const request = { period: '2026-Q3', asOf: '2026-09-30' };
const results = measured(given, data, { ...request, by: ['team'] });

const of = (key: string): Measurement => {
  const found = results.get(key);
  if (found === undefined) throw new Error(key);
  return found;
};

/** FTE-weeks: 66 + 33 + 43 days, of North 66 + 33, of South 43. */
const weeks = { all: 142 / 5, north: 99 / 5, south: 43 / 5 };

describe('worked out by hand', () => {
  test.each<[string, number, number, number]>([
    // A1 to A4; A5 is of June, A6 is no demo.
    ['demos all', 4, 4, 3],
    ['demos team:North', 3, 3, 2],
    ['demos team:South', 1, 1, 1],
    ['demos_per_week all', 4 / weeks.all, 4, 3],
    ['demos_per_week team:North', 3 / weeks.north, 3, 2],
    ['demos_per_week team:South', 1 / weeks.south, 1, 1],
    ['demos_per_month all', (4 / weeks.all) * (52 / 12), 4, 3],
    // Activities of the quarter touch D1, D5 and D3; those of North D1 and D5.
    ['demos_per_deal all', 4 / 3, 4, 3],
    ['demos_per_deal team:North', 3 / 2, 3, 2],
    // 60 + 30 + 90 minutes; A3 has none. 92 days are 92 / 7 weeks.
    ['demo_hours all', 3 / (92 / 7), 3, 3],
    // Ada and Cem of three; Ada of two; Cem of one.
    ['reach all', 2 / 3, 3, 3],
    ['reach team:North', 1 / 2, 2, 2],
    ['reach team:South', 1, 1, 1],
    // 0, 1, 3: (-2 x 0 + 0 x 1 + 2 x 3) / (3 x 4).
    ['spread all', 1 / 2, 3, 3],
    ['spread team:South', 0, 1, 1],
    // Ada on 1 July: X, Y; on 30 September: Y; Cem on 3 August: Z.
    ['accounts_a_day all', 4 / 3, 3, 2],
    // A1 of D1 and A4 of D3.
    ['demos_of_won all', 2, 2, 3],
    // D1, D2, D3.
    ['win_rate all', 2 / 3, 3, 3],
    ['win_rate team:North', 1 / 2, 2, 2],
    ['win_rate_value all', 80 / 120, 3, 3],
    ['win_rate_value team:North', 60 / 100, 2, 2],
    ['deal_size all', 40, 3, 3],
    ['booked all', 80, 2, 2],
    ['middle all', 40, 3, 3],
    // 20, 40, 60 at 0.75 x 2 = 1.5: half way from 40 to 60.
    ['upper all', 50, 3, 3],
    ['won_to_lost all', 2, 3, 3],
    // Begun in the quarter: D2 86 days, D3 20 days, D5 open for 92 days. The middle one.
    ['cycle all', 86, 3, 3],
    // Days open within the quarter: D1 none (it closed on the first day), D2 from 6 July 86, D3 20, D5 92 with the last.
    // Person-days: 92 + 46 + 59 (3 August to 30 September).
    ['load all', (86 + 20 + 92) / (92 + 46 + 59), 3, 3],
    ['load team:North', (86 + 92) / (92 + 46), 2, 2],
    ['load team:South', 20 / 59, 1, 1],
    // 0.75, 1 and 0.
    ['mood all', 1.75 / 3, 3, 3],
    ['mood team:North', 1.75 / 2, 2, 2],
    ['content all', 2 / 3, 3, 3],
  ])('%s', (key, value, n, count) => {
    const { result, n: sample, people: behind } = of(key);
    expect(result).toEqual({ value: expect.closeTo(value, 12) });
    expect({ n: sample, people: behind }).toEqual({ n, people: count });
  });

  test('what stands in the way of a number has a name', () => {
    expect(of('won_to_lost team:South').result).toMatchObject({ missing: 'noPopulation' });
    expect(of('demo_hours all').funnel).toEqual({
      inPeriod: 5,
      matched: 4,
      leftOut: { duration_minutes: 1 },
      exposure: 92 / 7,
    });
    expect(of('cycle all').funnel).toEqual({ inPeriod: 3, matched: 3, leftOut: {}, open: 1 });
    expect(of('load all').funnel).toEqual({ inPeriod: 5, matched: 5, leftOut: {}, open: 1, exposure: 197 });
  });

  test('half way through the quarter only half is known', () => {
    // On 10 August: 29 working days of Ada and Bo, 6 of Cem.
    const early = measured(given, data, { ...request, asOf: '2026-08-10' });
    const value = (id: string) => {
      const found = early.get(`${id} all`);
      return found && valueIn(found);
    };
    expect(value('demos')).toBe(3);
    expect(value('demos_per_week')).toBeCloseTo(3 / ((29 + 14.5 + 6) / 5), 12);
    // D1 alone has closed.
    expect(value('win_rate')).toBe(1);
    // D2 open for 36 days (6 July to 10 August), D3 for 1, D5 for 41: nothing has ended.
    expect(value('cycle')).toBe('tooFew');
    expect(value('load')).toBeCloseTo((36 + 1 + 41) / (41 + 20.5 + 8), 12);
    expect(value('mood')).toBe('noData');
  });

  test('the same quarter of a fiscal year that begins in July', () => {
    const fiscal = { ...given, calendar: { ...calendar, fiscalYearStart: 7 } };
    const again = measured(fiscal, data, { period: 'FY27-Q1', asOf: '2026-09-30', by: ['team'] });
    expect([...again]).toEqual([...results]);
  });
});
