import { describe, expect, test } from 'vitest';
import type { MeasureRequest } from '../../../src/measure/measure.ts';
import { tooFew } from '../../../src/measure/reasons.ts';
import type { Absence, Measured, Metric, Model } from '../../../src/types.ts';
import { type Data, measured, metric, model, sources } from '../../support/small-model.ts';

const winRate = metric('m', {
  source: 'deals',
  date: 'closed_at',
  where: { outcome: { in: ['won', 'lost'] } },
  statistic: { type: 'share', where: { outcome: 'won' } },
});
const won = { id: '1', se: 'a', outcome: 'won', closed_at: '2026-07-03' };
const q3 = { period: '2026-Q3', asOf: '2026-09-30' };

const result = (
  given: Metric,
  data: Data,
  request: MeasureRequest & { group?: string } = {},
  rest: Partial<Model> = {},
): Absence | Measured | undefined => {
  const { group = 'all', ...asked } = request;
  return measured(model([given], rest), data, { ...q3, ...asked }).get(`m ${group}`)?.result;
};

const noData = (reason: string): Absence => ({ missing: 'noData', reason });

describe('no data', () => {
  test.each<[string, Metric, Data, MeasureRequest, string]>([
    ['no file', winRate, { activities: [] }, {}, 'no deals file was given'],
    ['an empty file', winRate, { deals: [] }, {}, 'the deals file has no row that could be used'],
    [
      'nothing that the filter leaves',
      winRate,
      { deals: [{ ...won, region: 'EMEA' }] },
      { where: { region: 'APAC' } },
      'every row of deals is left out by a `where`',
    ],
    [
      'a filter by a field that no row has',
      winRate,
      { deals: [won] },
      { where: { region: 'APAC' } },
      'no row of deals has `region`, which --where asks for',
    ],
    [
      'the date is nowhere',
      winRate,
      { deals: [{ id: '1', outcome: 'won' }] },
      {},
      'no row of deals has `closed_at`',
    ],
    [
      'a moved date is nowhere',
      { ...winRate, date: { field: 'go_live_at', addDays: 30 } },
      { deals: [won] },
      {},
      'no row of deals has `go_live_at`',
    ],
    [
      'a condition can never hold',
      { ...winRate, where: { champion: { exists: true } } },
      { deals: [won] },
      {},
      'no row of deals has `champion`',
    ],
    [
      'a share of something that no row tells',
      { ...winRate, statistic: { type: 'share', where: { champion: { exists: true } } } },
      { deals: [won] },
      {},
      'no row of deals has `champion`',
    ],
    [
      'the statistic has nothing to read',
      { ...winRate, statistic: { type: 'sum', field: 'amount' } },
      { deals: [won] },
      {},
      'no row of deals has `amount`',
    ],
    [
      'a field of the deal, if no record points at one that has it',
      { ...winRate, source: 'activities', date: 'happened_at', where: { 'deal.stage': 'x' } },
      {
        deals: [won],
        activities: [{ id: '1', type: 'demo', se: 'a', deal_id: '1', happened_at: '2026-07-03' }],
      },
      {},
      'no row of activities has `deal.stage`',
    ],
    [
      'nothing in the period',
      winRate,
      { deals: [{ ...won, closed_at: '2026-06-30' }] },
      {},
      'no row of deals has its date in Jul–Sep 2026',
    ],
    [
      'the period has not begun',
      winRate,
      { deals: [won] },
      { asOf: '2026-06-30' },
      'no row of deals has its date in Jul–Sep 2026',
    ],
  ])('%s', (_, given, data, request, reason) => {
    expect(result(given, data, request)).toEqual(noData(reason));
  });

  test('the source’s own condition leaves nothing', () => {
    const deals = { ...(sources['deals'] as Model['sources'][string]), where: { outcome: 'open' } };
    expect(result(winRate, { deals: [won] }, {}, { sources: { ...sources, deals } })).toEqual(
      noData('every row of deals is left out by a `where`'),
    );
  });

  test('a number, though the period has no record that matches', () => {
    const given = { ...winRate, where: { outcome: 'lost' }, statistic: { type: 'count' } as const };
    expect(result(given, { deals: [won, { ...won, id: '2', closed_at: '2026-01-01' }] })).toEqual({
      value: 0,
    });
  });

  test('absence can be asked of a field that no row has', () => {
    const given = {
      ...winRate,
      statistic: { type: 'share', where: { champion: { exists: false } } } as const,
    };
    expect(result(given, { deals: [won] })).toEqual({ value: 1 });
  });

  test('a load looks across periods and needs no date but its own two', () => {
    const given = {
      ...winRate,
      date: 'updated_at',
      where: {},
      statistic: { type: 'load', from: 'created_at', to: 'closed_at' } as const,
    };
    // Open from 1 to 2 July: two of the 92 days of one person.
    expect(result(given, { deals: [{ ...won, created_at: '2026-06-01' }] })).toEqual({ value: 2 / 92 });
  });

  test('the reasons stand in this order: no file before no field before no record', () => {
    const data = { deals: [{ id: '1', outcome: 'won' }] };
    expect(result(winRate, data, { asOf: '2020-01-01' })).toEqual(noData('no row of deals has `closed_at`'));
  });
});

describe('not applicable', () => {
  const mood = metric('m', {
    source: 'surveys',
    date: 'submitted_at',
    statistic: { type: 'likert', scale: [1, 5] },
  });
  const answer = { item: 'i', value: 3, respondent: 'r', se: 'a', submitted_at: '2026-07-03' };

  test('groups by a field that the source does not have, in a model that has such groups', () => {
    const data = {
      deals: [won],
      activities: [{ id: '1', type: 'demo', se: 'a', channel: 'web', happened_at: '2026-07-03' }],
    };
    const demos = metric('demos', {
      source: 'activities',
      date: 'happened_at',
      statistic: { type: 'count' },
    });
    const found = measured(model([winRate, demos]), data, { ...q3, by: ['channel'] });
    expect(found.get('m channel:web')?.result).toEqual({
      missing: 'notApplicable',
      reason: 'no row of deals has `channel`',
    });
    expect(found.get('demos channel:web')?.result).toEqual({ value: 1 });
    expect(found.get('m all')?.result).toEqual({ value: 1 });
  });

  const privacy = { minPeople: 5, individuals: 'allow', aboutPeople: true, drop: [] } as const;

  test('answers for single people, even where numbers of single people are allowed', () => {
    expect(result(mood, { surveys: [answer] }, { by: ['se'], group: 'se:a' }, { privacy })).toEqual({
      missing: 'notApplicable',
      reason: 'survey answers are never shown for single people',
    });
  });

  test('they are, where rows are not about people', () => {
    const ofThings = { ...privacy, aboutPeople: false };
    expect(result(mood, { surveys: [answer] }, { by: ['se'], group: 'se:a' }, { privacy: ofThings })).toEqual(
      {
        value: 0.5,
      },
    );
  });
});

test.each([
  [0, 'records', 5, '0 records, 5 are needed'],
  [1, 'records', 5, '1 record, 5 are needed'],
  [1, 'answers', 5, '1 answer, 5 are needed'],
  [1, 'respondents', 5, '1 respondent, 5 are needed'],
  [1, 'people', 5, '1 person, 5 are needed'],
  [1, 'person-days', 5, '1 person-day, 5 are needed'],
  [4, 'people', 5, '4 people, 5 are needed'],
] as const)('%i %s of %i', (n, noun, needed, reason) => {
  expect(tooFew(n, noun, needed)).toEqual({ missing: 'tooFew', reason });
});
