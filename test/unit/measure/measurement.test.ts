import { describe, expect, test } from 'vitest';
import type { MeasureRequest } from '../../../src/measure/measure.ts';
import type { Measurement, Metric, StatisticSpec, Value } from '../../../src/types.ts';
import { type Data, measured, metric, model } from '../../support/small-model.ts';

const q3 = { period: '2026-Q3', asOf: '2026-09-30' };
const ofDeals = (statistic: StatisticSpec, rest: Partial<Metric> = {}): Metric =>
  metric('m', { source: 'deals', date: 'closed_at', statistic, ...rest });

const one = (given: Metric, data: Data, request: MeasureRequest = {}, group = 'all'): Measurement => {
  const found = measured(model([given]), data, { ...q3, ...request }).get(`m ${group}`);
  if (found === undefined) throw new Error(`no group ${group}`);
  return found;
};

const deal = (rest: Readonly<Record<string, Value>>) => ({
  id: JSON.stringify(rest),
  outcome: 'won',
  closed_at: '2026-07-03',
  ...rest,
});

describe('the whole of it', () => {
  const given = ofDeals({ type: 'mean', field: 'amount' }, { where: { outcome: 'won' } });
  const data = {
    deals: [
      deal({ se: 'a', team: 'X', amount: 10 }),
      deal({ se: 'b', team: 'X', amount: 20 }),
      deal({ se: 'b', team: 'Y', amount: 60 }),
      deal({ se: 'c', team: 'Y' }),
      deal({ se: 'd', team: 'Y', outcome: 'lost', amount: 1 }),
      deal({ se: 'e', closed_at: '2026-06-30', amount: 1 }),
    ],
  };

  test('of everything', () => {
    expect(one(given, data)).toEqual({
      metric: 'm',
      group: 'all',
      n: 3,
      people: 2,
      funnel: { inPeriod: 5, matched: 4, leftOut: { amount: 1 } },
      result: { value: 30 },
      behind: { crowd: { people: new Set(['a', 'b']), anonymous: new Map() }, rests: [] },
    });
  });

  test('of a group; inPeriod says how many records there are in all groups', () => {
    expect(one(given, data, { by: ['team'] }, 'team:X')).toEqual({
      metric: 'm',
      group: 'team:X',
      n: 2,
      people: 2,
      funnel: { inPeriod: 5, matched: 2, leftOut: {} },
      result: { value: 15 },
      behind: { crowd: { people: new Set(['a', 'b']), anonymous: new Map() }, rests: [] },
    });
    expect(one(given, data, { by: ['team'] }, 'team:Y')).toMatchObject({
      n: 1,
      people: 1,
      result: { value: 60 },
    });
  });

  test('a group without a record', () => {
    const people = [{ id: 'z', team: 'Z' }];
    expect(one(given, { people, ...data }, { by: ['team'] }, 'team:Z')).toEqual({
      metric: 'm',
      group: 'team:Z',
      n: 0,
      people: 0,
      funnel: { inPeriod: 5, matched: 0, leftOut: {} },
      result: { missing: 'noPopulation', reason: expect.any(String) },
      behind: { crowd: { people: new Set(), anonymous: new Map() }, rests: [] },
    });
  });

  test('with a reason not to have a number n and people are 0, but the funnel stands', () => {
    expect(one({ ...given, where: { stage: 'x' } }, data)).toEqual({
      metric: 'm',
      group: 'all',
      n: 0,
      people: 0,
      funnel: { inPeriod: 5, matched: 0, leftOut: {} },
      result: { missing: 'noData', reason: 'no row of deals has `stage`' },
    });
  });
});

describe('the sample', () => {
  const three = { deals: ['a', 'b', 'c'].map((se) => deal({ se, amount: 1 })) };

  test.each<[string, StatisticSpec, number, string | undefined]>([
    ['enough records', { type: 'sum', field: 'amount' }, 3, undefined],
    ['one too few', { type: 'sum', field: 'amount' }, 4, '3 records, 4 are needed'],
    ['people, where the zeros of others count', { type: 'count' }, 3, undefined],
    ['one person too few', { type: 'count' }, 4, '3 people, 4 are needed'],
    ['of a rate', { type: 'rate', of: 'count', per: 'personWeek' }, 4, '3 people, 4 are needed'],
    ['of a breadth', { type: 'breadth' }, 4, '3 people, 4 are needed'],
    ['of a Gini coefficient', { type: 'gini', of: 'count' }, 4, '3 people, 4 are needed'],
  ])('%s', (_, statistic, minSample, reason) => {
    const { result, n } = one(ofDeals(statistic, { minSample }), three);
    if (reason === undefined) expect(result).toHaveProperty('value');
    else expect(result).toEqual({ missing: 'tooFew', reason });
    expect(n).toBe(3);
  });

  test('no record of many people is no small sample', () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
    const data = { people, deals: [deal({ se: 'a' })] };
    const given = ofDeals({ type: 'count' }, { minSample: 5, where: { outcome: 'lost' } });
    expect(one(given, data)).toMatchObject({ n: 0, people: 5, result: { value: 0 } });
  });

  test('a source that names no people is not asked for a number of them', () => {
    const given = ofDeals({ type: 'count' }, { minSample: 5 });
    expect(one(given, { deals: [deal({ amount: 1 })] })).toMatchObject({
      n: 1,
      people: 0,
      result: { value: 1 },
    });
  });

  test('a named absence is not replaced by a small sample', () => {
    const given = ofDeals({ type: 'sum', field: 'amount' }, { minSample: 5 });
    const data = { deals: [deal({ se: 'a' }), deal({ se: 'a', amount: 1, closed_at: '2026-01-01' })] };
    expect(one(given, data).result).toMatchObject({ missing: 'noPopulation' });
  });
});

describe('currencies', () => {
  const rows = (...currencies: (string | undefined)[]): Data => ({
    deals: currencies.map((currency, index) =>
      deal({ se: 'a', amount: 10 + index, ...(currency === undefined ? {} : { currency }) }),
    ),
  });
  const sum: StatisticSpec = { type: 'sum', field: 'amount' };

  test.each<[string, StatisticSpec, Data, Measurement['result']]>([
    ['one', sum, rows('EUR', 'EUR'), { value: 21 }],
    ['none', sum, rows(undefined, undefined), { value: 21 }],
    [
      'two',
      sum,
      rows('EUR', 'USD'),
      {
        missing: 'error',
        reason:
          'amounts in EUR and USD cannot be added: write currencies: { to: EUR, rates: { USD: … } } with the rates',
      },
    ],
    [
      'two, of which one is the middle',
      { type: 'median', field: 'amount' },
      rows('USD', 'EUR'),
      {
        missing: 'error',
        reason:
          'amounts in EUR and USD cannot be compared: write currencies: { to: EUR, rates: { USD: … } } with the rates',
      },
    ],
    [
      'two, for a quantile',
      { type: 'quantile', field: 'amount', p: 0.9 },
      rows('USD', 'EUR'),
      {
        missing: 'error',
        reason:
          'amounts in EUR and USD cannot be compared: write currencies: { to: EUR, rates: { USD: … } } with the rates',
      },
    ],
    [
      'one, and an amount without',
      { type: 'mean', field: 'amount' },
      rows('EUR', undefined),
      {
        missing: 'error',
        reason: 'amounts in EUR and without a currency cannot be added: complete the currency of each deal',
      },
    ],
    ['do not matter where no amounts are added', { type: 'count' }, rows('EUR', 'USD'), { value: 2 }],
  ])('%s', (_, statistic, data, result) => {
    expect(one(ofDeals(statistic), data).result).toEqual(result);
  });

  test('matter more than a small sample', () => {
    expect(one(ofDeals(sum, { minSample: 5 }), rows('EUR', 'USD')).result).toMatchObject({
      missing: 'error',
    });
  });

  test.each<[string, StatisticSpec]>([
    ['sum', sum],
    ['mean', { type: 'mean', field: 'amount' }],
    ['median', { type: 'median', field: 'amount' }],
    ['quantile', { type: 'quantile', field: 'amount', p: 0.5 }],
    ['rate of a sum', { type: 'rate', of: { sum: 'amount' }, per: 'week' }],
    ['Gini of a sum', { type: 'gini', of: { sum: 'amount' } }],
    ['share weighted by it', { type: 'share', where: { outcome: 'won' }, weight: 'amount' }],
    ['ratio above', { type: 'ratio', numerator: { of: { sum: 'amount' } }, denominator: { of: 'count' } }],
    ['ratio below', { type: 'ratio', numerator: { of: 'count' }, denominator: { of: { sum: 'amount' } } }],
  ])('are never put together: %s', (_, statistic) => {
    const given = ofDeals(statistic, { minSample: 1 });
    for (const data of [rows('EUR', 'USD'), rows('EUR', undefined), rows(undefined, 'USD')])
      expect(one(given, data).result).toMatchObject({
        missing: 'error',
        reason: expect.stringMatching(/^amounts in .* cannot be (added|compared): /),
      });
    expect(one(given, rows('EUR', 'EUR')).result).toHaveProperty('value');
    expect(one(given, rows(undefined, undefined)).result).toHaveProperty('value');
  });

  test('of other periods, and of records that do not match, do not matter', () => {
    const data = {
      deals: [
        deal({ amount: 1, currency: 'EUR' }),
        deal({ amount: 1, currency: 'USD', closed_at: '2026-06-30' }),
        deal({ amount: 1, currency: 'PEN', outcome: 'lost' }),
      ],
    };
    expect(one(ofDeals(sum, { where: { outcome: 'won' } }), data).result).toEqual({ value: 1 });
  });
});

describe('people', () => {
  test('of deals and activities: engineers behind the records counted', () => {
    const given = ofDeals({ type: 'mean', field: 'amount' });
    const data = { deals: [deal({ se: 'a', amount: 1 }), deal({ se: 'a', amount: 2 }), deal({ se: 'b' })] };
    expect(one(given, data)).toMatchObject({ n: 2, people: 1 });
  });

  test('owners count only where no engineer is named', () => {
    const given = ofDeals({ type: 'mean', field: 'amount' });
    expect(
      one(given, { deals: [deal({ owner: 'x', amount: 1 }), deal({ owner: 'y', amount: 1 })] }).people,
    ).toBe(2);
    expect(
      one(given, { deals: [deal({ owner: 'x', amount: 1 }), deal({ se: 'a', amount: 1 })] }).people,
    ).toBe(1);
  });

  test('of answers: those who answered, not those whom they are about', () => {
    const given = metric('m', {
      source: 'surveys',
      date: 'submitted_at',
      statistic: { type: 'topBox', scale: [1, 5] },
    });
    const answer = (respondent: string) => ({
      item: 'i',
      value: 5,
      respondent,
      se: 'a',
      submitted_at: '2026-07-03',
    });
    const surveys = [answer('r'), answer('s'), answer('s')];
    expect(one(given, { surveys })).toMatchObject({ n: 3, people: 2 });
  });

  test('of people: themselves', () => {
    const given = metric('m', { source: 'people', statistic: { type: 'mean', field: 'fte' } });
    const people = [
      { id: 'a', fte: 0.5 },
      { id: 'b', fte: 1 },
    ];
    expect(one(given, { people })).toMatchObject({ n: 2, people: 2, result: { value: 0.75 } });
  });
});

describe('the funnel', () => {
  test('what turns out to be unusable at the end is counted with the rest, in order', () => {
    const given = metric('m', {
      source: 'deals',
      date: 'created_at',
      statistic: {
        type: 'duration',
        from: 'created_at',
        to: 'pov_ended_at',
        unit: 'days',
        summary: 'median',
      },
    });
    const begun = (created_at: string, rest: Readonly<Record<string, string>> = {}) => ({
      id: created_at + JSON.stringify(rest),
      outcome: 'open',
      se: 'a',
      created_at,
      ...rest,
    });
    const deals = [
      begun('2026-07-01', { pov_ended_at: '2026-07-05' }),
      begun('2026-07-02', { pov_ended_at: '2026-07-08' }),
      begun('2026-07-03', { pov_ended_at: '2026-07-01' }),
      begun('2026-07-09'),
    ];
    // By the 9th the fourth is open for a day; by the 31st longer than the others took.
    expect(one(given, { deals }, { asOf: '2026-07-31' })).toMatchObject({
      n: 3,
      funnel: { inPeriod: 4, matched: 4, leftOut: { 'negative duration': 1 }, open: 1 },
      result: { value: 6 },
    });
  });

  test('a deal of the cohort that begins after asOf by another date', () => {
    const given = metric('m', {
      source: 'deals',
      date: 'created_at',
      statistic: {
        type: 'duration',
        from: 'pov_started_at',
        to: 'pov_ended_at',
        unit: 'days',
        summary: 'median',
      },
    });
    const row = { outcome: 'open', se: 'a', created_at: '2026-07-01' };
    const deals = [
      { ...row, id: '1', pov_started_at: '2026-07-02', pov_ended_at: '2026-07-04' },
      { ...row, id: '2', pov_started_at: '2026-10-02' },
      { ...row, id: '3', pov_ended_at: '2026-07-04' },
    ];
    expect(one(given, { deals })).toMatchObject({
      n: 1,
      funnel: { matched: 3, leftOut: { 'begins after asOf': 1, pov_started_at: 1 }, open: 0 },
      result: { value: 2 },
    });
  });

  test('different deals of the period', () => {
    const given = metric('m', {
      source: 'activities',
      date: 'happened_at',
      where: { type: 'demo' },
      statistic: { type: 'rate', of: 'count', per: 'deal' },
    });
    const activity = (id: string, rest: Readonly<Record<string, string>>) => ({
      id,
      type: 'demo',
      se: 'a',
      happened_at: '2026-07-03',
      ...rest,
    });
    const activities = [
      activity('1', { deal_id: 'D-1' }),
      activity('2', { deal_id: 'D-1' }),
      activity('3', { deal_id: 'D-2', type: 'internal' }),
      activity('4', {}),
      activity('5', { deal_id: 'D-3', happened_at: '2026-01-01' }),
    ];
    // Three demos, over the two deals that the records of the period touch.
    expect(one(given, { activities })).toMatchObject({
      n: 3,
      funnel: { matched: 3, exposure: 2 },
      result: { value: 1.5 },
    });
    const deals = [deal({ se: 'a' }), deal({ se: 'b' })];
    expect(one(ofDeals({ type: 'rate', of: 'count', per: 'deal' }), { deals }).result).toEqual({ value: 1 });
  });
});

test('numbers that are too large to be calculated with are an error, not infinity', () => {
  const given = ofDeals({ type: 'sum', field: 'amount' });
  const data = { deals: [deal({ amount: 1.7e308, se: 'a' }), deal({ amount: 1.7e308, se: 'b' })] };
  expect(one(given, data).result).toEqual({
    missing: 'error',
    reason: 'the numbers are too large or too small to be calculated with',
  });
});
