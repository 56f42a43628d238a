import { describe, expect, test } from 'vitest';
import { dateText } from '../../../src/measure/calendar/day.ts';
import type { MeasureRequest } from '../../../src/measure/measure.ts';
import { rosterField } from '../../../src/measure/roster-scope.ts';
import { asOfOf, chosenPeriod, sceneOf } from '../../../src/measure/scene.ts';
import type { Metric } from '../../../src/types.ts';
import { calendar, type Data, metric, model, tablesOf } from '../../support/small-model.ts';

const count = { type: 'count' } as const;
const closed = metric('closed', { source: 'deals', date: 'closed_at', statistic: count });
const due = metric('due', { source: 'deals', date: 'pov_due_at', statistic: count });
const undated = metric('undated', { source: 'deals', statistic: count });

const look = (metrics: readonly Metric[], data: Data, request: MeasureRequest = {}) => {
  const tables = tablesOf(model(metrics), data, request);
  const asOf = asOfOf(tables);
  const period = chosenPeriod(tables);
  const { days } = sceneOf(tables, period);
  return {
    asOf: asOf === undefined ? undefined : dateText(asOf),
    period: period.id,
    days: days === undefined ? undefined : `${dateText(days.from)} ${dateText(days.to)}`,
  };
};

const won = (closed_at: string, rest: Readonly<Record<string, string>> = {}) => ({
  id: closed_at,
  outcome: 'won',
  closed_at,
  ...rest,
});

describe('asOf', () => {
  test.each<[string, readonly Metric[], Data, string | undefined]>([
    [
      'the latest day on which something happened',
      [closed],
      { deals: [won('2026-07-03'), won('2026-02-01')] },
      '2026-07-03',
    ],
    [
      'of any source, whether a metric reads it or not',
      [closed],
      {
        deals: [won('2026-07-03')],
        activities: [{ id: '1', type: 'demo', se: 'a', happened_at: '2026-08-01' }],
      },
      '2026-08-01',
    ],
    [
      'what is only due does not count',
      [due],
      { deals: [won('2026-07-03', { pov_due_at: '2027-01-01' })] },
      '2026-07-03',
    ],
    [
      'nor what is only expected',
      [closed],
      { deals: [{ id: '1', outcome: 'open', created_at: '2026-06-01', closed_at: '2026-12-31' }] },
      '2026-06-01',
    ],
    [
      'failing all that, the latest date of a metric',
      [due],
      { deals: [{ id: '1', outcome: 'open', pov_due_at: '2027-01-01' }] },
      '2027-01-01',
    ],
    ['nothing has a date', [undated], { deals: [{ id: '1', outcome: 'open' }] }, undefined],
    ['no rows', [closed], {}, undefined],
  ])('%s', (_, metrics, data, asOf) => {
    expect(look(metrics, data).asOf).toBe(asOf);
  });

  test('the day asked for wins, earlier or later', () => {
    const data = { deals: [won('2026-07-03')] };
    expect(look([closed], data, { asOf: '2026-05-05' }).asOf).toBe('2026-05-05');
    expect(look([closed], data, { asOf: '2027-05-05' }).asOf).toBe('2027-05-05');
  });
});

describe('the period', () => {
  test.each<[string, Data, MeasureRequest, string]>([
    ['the one asked for', { deals: [won('2026-07-03')] }, { period: '2025' }, '2025'],
    ['the last quarter finished at asOf', { deals: [won('2026-07-03')] }, {}, '2026-Q2'],
    ['which asOf may be the last day of', { deals: [won('2026-06-30')] }, {}, '2026-Q2'],
    ['the day before it is not yet over', { deals: [won('2026-06-29')] }, {}, '2026-Q1'],
    ['by the asOf asked for', { deals: [won('2026-07-03')] }, { asOf: '2026-10-01' }, '2026-Q3'],
    ['without any date, all there is', { deals: [{ id: '1', outcome: 'open' }] }, {}, 'all'],
  ])('%s', (_, data, request, period) => {
    expect(look([closed], data, request).period).toBe(period);
  });

  test('of the fiscal year', () => {
    const given = model([closed], { calendar: { ...calendar, fiscalYearStart: 2 } });
    // The quarter from November 2025 to January 2026 is the fourth of the fiscal year that ends in 2026.
    const tables = tablesOf(given, { deals: [won('2026-03-03')] });
    expect(chosenPeriod(tables)).toMatchObject({ id: 'FY26-Q4', from: '2025-11-01', to: '2026-01-31' });
  });
});

describe('the days that are looked at', () => {
  const data = { deals: [won('2026-03-10'), won('2026-02-10'), won('2026-07-03')] };
  test.each<[string, MeasureRequest, string | undefined]>([
    ['a past period: all of it', { period: '2026-Q1', asOf: '2026-07-03' }, '2026-01-01 2026-03-31'],
    ['up to asOf', { period: '2026-Q3', asOf: '2026-07-03' }, '2026-07-01 2026-07-03'],
    ['asOf is the last day', { period: '2026-Q2', asOf: '2026-06-30' }, '2026-04-01 2026-06-30'],
    ['asOf is the first day', { period: '2026-Q2', asOf: '2026-04-01' }, '2026-04-01 2026-04-01'],
    ['the period has not begun', { period: '2026-Q2', asOf: '2026-03-31' }, undefined],
    ['all: from the first record', { period: 'all' }, '2026-02-10 2026-07-03'],
    ['all, with an earlier asOf', { period: 'all', asOf: '2026-05-05' }, '2026-02-10 2026-05-05'],
    ['all, with an asOf before everything', { period: 'all', asOf: '2020-01-01' }, undefined],
  ])('%s', (_, request, days) => {
    expect(look([closed], data, request).days).toBe(days);
  });

  test('all, if no metric has a date: from the first day on which something happened', () => {
    const created = { deals: [won('2026-07-03', { created_at: '2026-01-20' })] };
    expect(look([undated], created, { period: 'all' }).days).toBe('2026-01-20 2026-07-03');
  });

  test('all: a record that lies after asOf is not the first', () => {
    const dated = { deals: [won('2026-07-03', { pov_due_at: '2027-01-01' })] };
    expect(look([due], dated, { period: 'all' }).days).toBe('2026-07-03 2026-07-03');
  });

  test('all, if nothing that happened has a date: the day asOf', () => {
    const roster = { people: [{ id: 'a' }] };
    expect(look([undated], roster, { period: 'all', asOf: '2026-07-03' }).days).toBe('2026-07-03 2026-07-03');
  });

  test('none without asOf', () => {
    expect(look([undated], { deals: [{ id: '1', outcome: 'open' }] }).days).toBeUndefined();
  });
});

test('the day closes at midnight of the calendar’s zone', () => {
  const given = model([closed], { calendar: { ...calendar, timezone: 'America/New_York' } });
  const tables = tablesOf(given, {}, { asOf: '2026-07-03' });
  const { closing } = sceneOf(tables, chosenPeriod(tables));
  expect(closing).toEqual({ day: 20_638, instant: Date.parse('2026-07-04T04:00:00Z') });
});

test('without asOf the period closes', () => {
  const tables = tablesOf(model([closed]), {});
  const { closing } = sceneOf(tables, { id: '2026-Q2', label: '', from: '2026-04-01', to: '2026-06-30' });
  expect(dateText(closing.day)).toBe('2026-07-01');
});

test.each([
  ['team', 'team'],
  ['person.team', 'team'],
  ['person.id', 'id'],
  ['id', undefined],
  ['deal.team', undefined],
])('%s is %s in the roster', (path, field) => {
  expect(rosterField(path)).toBe(field);
});
