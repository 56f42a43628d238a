import { describe, expect, test } from 'vitest';
import { dateText } from '../../../src/measure/calendar/day.ts';
import { cohortsOf } from '../../../src/measure/cohort-plan.ts';
import { fieldOf, metricPaths } from '../../../src/measure/metric-paths.ts';
import { plan } from '../../../src/measure/plan.ts';
import { SpaceSeaError } from '../../../src/problems.ts';
import type { Metric } from '../../../src/types.ts';
import { calendar, entryOf, metric, model, tools } from '../../support/small-model.ts';

const count = { type: 'count' } as const;
const load = { type: 'load', from: 'created_at', to: 'closed_at' } as const;
const closed = metric('closed', { source: 'deals', date: 'closed_at', statistic: count });

describe('the request', () => {
  test('asOf is a day of the calendar', () => {
    expect(plan(model([]), {}).asOf).toBeUndefined();
    expect(plan(model([]), { asOf: '2026-07-03' }).asOf).toBe(20_637);
    for (const asOf of ['2026-02-30', '3 July 2026', '2026-07-03T10:00', '']) {
      expect(() => plan(model([]), { asOf })).toThrow(`as-of takes a day of the calendar, not "${asOf}"`);
    }
    try {
      plan(model([]), { asOf: 'today' });
      expect.unreachable();
    } catch (error) {
      expect(error instanceof SpaceSeaError && error.problems[0]?.code).toBe('usage/date');
    }
  });

  test.each([
    ['2026-Q3', 1, ['2026-Q3', '2026-Q2', '2026-Q1', '2025-Q4', '2025-Q3', '2025-Q2']],
    ['FY26-Q1', 2, ['FY26-Q1', 'FY25-Q4', 'FY25-Q3', 'FY25-Q2', 'FY25-Q1', 'FY24-Q4']],
    ['1902', 1, ['1902', '1901', '1900']],
    ['all', 1, ['all']],
    ['1900', 1, ['1900']],
  ])('%s comes with those before', (period, fiscalYearStart, ids) => {
    const { periods } = plan(model([], { calendar: { ...calendar, fiscalYearStart } }), { period });
    expect(periods.map(({ period: { id } }) => id)).toEqual(ids);
  });

  test('a period that is none', () => {
    expect(() => plan(model([]), { period: 'Q3' })).toThrow('"Q3" is not a period');
  });

  test('groups: those asked for, else the model’s; each once', () => {
    const given = model([], { groupBy: ['team'] });
    expect(plan(given, {}).by).toEqual(['team']);
    expect(plan(given, { by: [] }).by).toEqual([]);
    expect(plan(given, { by: ['region', 'team', 'region'] }).by).toEqual(['region', 'team']);
    expect(() => plan(given, { by: ['teem'] })).toThrow('no source has a field "teem"');
  });

  test('a filter', () => {
    expect(plan(model([]), {}).asked).toBeUndefined();
    const { asked } = plan(model([]), { where: { team: 'A' } });
    expect(asked?.(entryOf({}, { person: { team: 'A' } }))).toBe(true);
    expect(asked?.(entryOf({ team: 'B' }, { person: { team: 'A' } }))).toBe(false);
    expect(() => plan(model([]), { where: { teem: 'A' } })).toThrow('no source has a field "teem"');
  });
});

describe('cohorts', () => {
  const ids = (metrics: readonly Metric[]) =>
    cohortsOf(metrics, tools).map((cohort) => ({
      metrics: cohort.metrics.map(({ metric: { id } }) => id),
      dated: cohort.day !== undefined,
      deals: cohort.deals,
      spans: cohort.spans,
    }));

  test('metrics of one date are counted together; those without one, and loads, apart', () => {
    expect(
      ids([
        closed,
        metric('created', { source: 'deals', date: 'created_at', statistic: count }),
        metric('again', { source: 'deals', date: 'closed_at', statistic: count }),
        metric('moved', { source: 'deals', date: { field: 'closed_at', addDays: 14 }, statistic: count }),
        metric('undated', { source: 'deals', statistic: count }),
        metric('load', { source: 'deals', date: 'created_at', statistic: load }),
        metric('load_too', { source: 'deals', statistic: load }),
        metric('per_deal', {
          source: 'deals',
          date: 'created_at',
          statistic: { type: 'rate', of: 'count', per: 'deal' },
        }),
      ]),
    ).toEqual([
      { metrics: ['closed', 'again'], dated: true, deals: false, spans: false },
      { metrics: ['created', 'per_deal'], dated: true, deals: true, spans: false },
      { metrics: ['moved'], dated: true, deals: false, spans: false },
      { metrics: ['undated'], dated: false, deals: false, spans: false },
      { metrics: ['load', 'load_too'], dated: false, deals: false, spans: true },
    ]);
  });

  test.each<[string, Metric['date'], string | undefined]>([
    ['as it stands', 'closed_at', '2026-01-31'],
    ['days later', { field: 'closed_at', addDays: 14 }, '2026-02-14'],
    ['days earlier', { field: 'closed_at', addDays: -31 }, '2025-12-31'],
    [
      'months later: the last day, if the month has no such',
      { field: 'closed_at', addMonths: 1 },
      '2026-02-28',
    ],
    ['months first, then days', { field: 'closed_at', addMonths: 1, addDays: 1 }, '2026-03-01'],
    ['missing', 'created_at', undefined],
    // 23:30 UTC on 30 June is 1 July in Berlin.
    ['an instant: the local day', 'updated_at', '2026-07-01'],
    ['a field of the deal', 'deal.closed_at', '2026-05-05'],
  ])('the day of a record, %s', (_, date, day) => {
    const [cohort] = cohortsOf(
      [metric('m', { source: 'deals', ...(date && { date }), statistic: count })],
      tools,
    );
    const entry = entryOf(
      { closed_at: '2026-01-31', updated_at: '2026-06-30T23:30Z' },
      { deal: { closed_at: '2026-05-05' } },
    );
    const found = cohort?.day?.(entry);
    expect(found === undefined ? undefined : dateText(found)).toBe(day);
  });

  test('every field that a metric reads', () => {
    expect(fieldOf('closed_at')).toBe('closed_at');
    expect(fieldOf({ field: 'closed_at', addDays: 1 })).toBe('closed_at');
    expect(metricPaths(metric('m', { source: 'deals', statistic: count }))).toEqual([]);
    expect(
      metricPaths(
        metric('m', {
          source: 'deals',
          date: { field: 'closed_at' },
          where: { stage: 'x' },
          statistic: { type: 'share', where: { outcome: 'won' }, weight: 'amount' },
        }),
      ),
    ).toEqual(['closed_at', 'stage', 'amount', 'outcome']);
  });
});

describe('fields of deals that are remembered', () => {
  const activities = (rest: Partial<Metric>) =>
    metric('m', { source: 'activities', statistic: count, ...rest });

  test.each<[string, Metric, Parameters<typeof plan>[1], string[]]>([
    ['none', activities({ where: { type: 'demo' } }), {}, []],
    ['of a condition', activities({ where: { 'deal.outcome': 'won' } }), {}, ['outcome']],
    ['of a date', activities({ date: 'deal.closed_at' }), {}, ['closed_at']],
    [
      'of a statistic, and the currency of its amounts',
      activities({ statistic: { type: 'sum', field: 'deal.amount' } }),
      {},
      ['amount', 'currency'],
    ],
    [
      'of the groups, with and without prefix',
      activities({}),
      { by: ['deal.segment', 'region'] },
      ['segment', 'region'],
    ],
    ['of the filter', activities({}), { where: { team: 'A', 'person.role': 'se' } }, ['team']],
  ])('%s', (_, given, request, fields) => {
    expect(plan(model([given]), request).dealFields).toEqual(fields);
  });

  test('of the `where` of a source', () => {
    const given = model([]);
    const activitiesOnly = { ...given.sources['activities'], where: { 'deal.outcome': 'won' } };
    const sources = { ...given.sources, activities: activitiesOnly as (typeof given.sources)[string] };
    expect(plan({ ...given, sources }, {}).dealFields).toEqual(['outcome']);
  });
});
