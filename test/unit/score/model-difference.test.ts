import { describe, expect, test } from 'vitest';
import { modelDifference } from '../../../src/score/model-difference.ts';
import type { Dimension, Metric, Model, Source } from '../../../src/types.ts';
import { calendar, metric, model, sources } from '../../support/small-model.ts';

const wins = (rest: Partial<Metric> = {}): Metric => ({
  ...metric('wins', {
    source: 'deals',
    date: 'closed_at',
    where: { outcome: { in: ['won', 'lost'] } },
    unit: '%',
    statistic: { type: 'share', where: { outcome: 'won' } },
    curve: { type: 'linear', worst: 0.15, best: 0.5 },
  }),
  title: 'Win rate',
  ...rest,
});

const wait = (rest: Partial<Metric> = {}): Metric => ({
  ...metric('wait', {
    source: 'activities',
    statistic: {
      type: 'duration',
      from: 'requested_at',
      to: 'responded_at',
      unit: 'workingHours',
      summary: 'median',
    },
    curve: { type: 'linear', worst: 24, best: 2 },
  }),
  ...rest,
});

const mood = (rest: Partial<Metric> = {}): Metric => ({
  ...metric('mood', { source: 'surveys', where: { item: 'mood' }, statistic: { type: 'likert' } }),
  ...rest,
});

const demos = metric('demos', {
  source: 'activities',
  statistic: { type: 'rate', of: 'count', per: 'personWeek' },
});

const dimension = (
  id: string,
  metrics: Record<string, number>,
  rest: Partial<Dimension> = {},
): Dimension => ({
  ...{ id, title: id, letter: id, short: id, weight: 1, metrics, aggregation: 'arithmetic' },
  ...rest,
});

const plain = (
  metrics: readonly Metric[] = [wins(), wait(), mood(), demos],
  rest: Partial<Model> = {},
): Model =>
  model(metrics, {
    dimensions: {
      work: dimension('work', { wins: 3, wait: 1 }),
      people: dimension('people', { mood: 1 }),
    },
    ...rest,
  });

const others = (change: Partial<Metric>): Model => plain([wins(change), wait(), mood(), demos]);

const withSource = (id: 'deals' | 'surveys' | 'activities', rest: Partial<Source>): Model => {
  const source = sources[id];
  if (source === undefined) throw new Error(id);
  return plain(undefined, { sources: { ...sources, [id]: { ...source, ...rest } } });
};

const differing = (before: Model, now: Model): Record<string, unknown> => {
  const { values, curves, means, aside } = modelDifference({ before, now }, '2026-09-30');
  return {
    values: Object.fromEntries(values),
    curves: Object.fromEntries(curves),
    means: [...means.keys()],
    aside,
  };
};

const nothing = { values: {}, curves: {}, means: [], aside: [] };
const spoilt = ['work', 'overall'];

describe('what makes values say something else', () => {
  test.each([
    {
      name: 'another statistic',
      now: others({ statistic: { type: 'count' } }),
      says: 'it was a share, now it is a count',
    },
    {
      name: 'the same statistic set otherwise',
      now: others({ statistic: { type: 'share', where: { outcome: 'lost' } } }),
      says: 'its statistic (share) has other settings',
    },
    {
      name: 'another source',
      now: others({ source: 'surveys' }),
      says: 'it was counted in deals, now in surveys',
    },
    {
      name: 'other records',
      now: others({ where: { outcome: 'won' } }),
      says: 'its where chooses other records',
    },
    {
      name: 'another date',
      now: others({ date: 'created_at' }),
      says: 'it went by closed_at, now by created_at',
    },
    {
      name: 'a later date',
      now: others({ date: { field: 'closed_at', addDays: 30 } }),
      says: 'it went by closed_at, now by closed_at + 30 days',
    },
    { name: 'another unit', now: others({ unit: 'points' }), says: 'its unit was %, now points' },
    {
      name: 'other rows of the source',
      now: withSource('deals', { where: { deal_type: { ne: 'renewal' } } }),
      says: 'the deals were chosen otherwise (where)',
    },
    {
      name: 'a field that means something else',
      now: withSource('deals', { columns: { outcome: { from: 'Stage', map: { Won: 'won' } } } }),
      says: 'outcome was read otherwise',
    },
  ])('$name', ({ now, says }) => {
    expect(differing(plain(), now)).toMatchObject({ values: { wins: says }, means: spoilt });
  });

  test.each([
    { name: 'hours', change: { hours: '09:00-18:00' } },
    { name: 'workdays', change: { workdays: ['mon', 'tue'] as const } },
    { name: 'a day off in the period', change: { holidays: ['2026-07-14'] } },
  ])('working time: $name', ({ change }) => {
    const now = plain(undefined, { calendar: { ...calendar, ...change } });
    expect(differing(plain(), now)).toMatchObject({
      values: { wait: 'the working time of the calendar was another' },
    });
  });

  test.each<[string, Metric['statistic'], string | undefined]>([
    [
      'free blocks',
      { type: 'freeBlock', from: 'happened_at', minutes: 'duration_minutes', block: 120 },
      'the working time of the calendar was another',
    ],
    ['weeks of work', { type: 'breadth', every: 'week' }, 'the working time of the calendar was another'],
    [
      'hours in a condition',
      { type: 'share', where: { not: { happened_at: { during: '08:00-18:00' } } } },
      'the working time of the calendar was another',
    ],
    ['not who has a record at all', { type: 'breadth' }, undefined],
    [
      'not days with a record, whatever days they are',
      { type: 'perPersonDay', distinct: 'account' },
      undefined,
    ],
  ])('working time: %s', (_, statistic, says) => {
    const own = metric('own', { source: 'activities', date: 'happened_at', statistic });
    const now = plain([own], { calendar: { ...calendar, holidays: ['2026-07-14'] } });
    expect(differing(plain([own]), now)['values']).toEqual(says === undefined ? {} : { own: says });
  });

  test('the item of a survey, and how its answers are read', () => {
    const items = withSource('surveys', {
      items: { mood: { from: 'How are you?', reverse: true } as never },
    });
    expect(differing(plain(), items)).toMatchObject({ values: { mood: 'mood was read otherwise' } });
  });

  test('a roster, for what is counted for each person', () => {
    const { roster: _, ...without } = plain();
    expect(differing(without, plain())['values']).toEqual({
      demos: 'it was counted without a roster, now with one',
    });
  });

  test.each<[string, Metric['statistic'], boolean]>([
    [
      'who had a free block',
      { type: 'freeBlock', from: 'happened_at', minutes: 'duration_minutes', block: 120 },
      true,
    ],
    ['who has a record at all', { type: 'breadth' }, true],
    ['not the days of whom records name', { type: 'perPersonDay', distinct: 'account' }, false],
    ['not deals', { type: 'perDeal', of: 'count', summary: 'mean' }, false],
  ])('a roster: %s', (_, statistic, differs) => {
    const own = metric('own', { source: 'activities', date: 'happened_at', statistic });
    const { roster: __, ...without } = plain([own]);
    expect(Object.keys(differing(without, plain([own]))['values'] ?? {})).toEqual(differs ? ['own'] : []);
  });

  test('a currency, for what looks at amounts', () => {
    const size = metric('size', { source: 'deals', statistic: { type: 'mean', field: 'amount' } });
    const currencies = { to: 'EUR', rates: { EUR: 1 } };
    expect(differing(plain([size, wins()]), plain([size, wins()], { currencies }))).toMatchObject({
      values: { size: 'its amounts were not converted, now in EUR' },
    });
  });
});

describe('what leaves values as they are', () => {
  test.each([
    { name: 'nothing', now: plain() },
    { name: 'another header', now: withSource('deals', { columns: { outcome: 'Result' } }) },
    {
      name: 'a field that no metric looks at',
      now: withSource('deals', { columns: { amount: { from: 'Sum', decimal: ',' } as never } }),
    },
    {
      name: 'a day off that is yet to come',
      now: plain(undefined, { calendar: { ...calendar, holidays: ['2026-12-25'] } }),
    },
    { name: 'words for people', now: others({ title: 'Won', why: 'because', limits: 'none' }) },
    {
      name: 'weights that are the same shares',
      now: plain(undefined, {
        dimensions: {
          work: dimension('work', { wins: 6, wait: 2 }),
          people: dimension('people', { mood: 5 }),
        },
      }),
    },
    { name: 'other checks', now: plain(undefined, { checks: [{ id: 'a', of: 'overall', min: 1 }] }) },
  ])('$name', ({ now }) => {
    expect(differing(plain(), now)).toEqual(nothing);
  });
});

describe('what concerns scores alone', () => {
  test('goalposts: the value may be compared, its dimension may not', () => {
    const now = others({ curve: { type: 'linear', worst: 0.2, best: 0.5 } });
    expect(differing(plain(), now)).toEqual({
      ...nothing,
      curves: { wins: 'its goalposts were 15% to 50%, now 20% to 50%' },
      means: spoilt,
    });
  });

  test.each([
    {
      name: 'weights of metrics',
      work: dimension('work', { wins: 1, wait: 1 }),
      says: 'the weight of wins was 75%, now 50% (and 1 more)',
    },
    {
      name: 'its mean',
      work: dimension('work', { wins: 3, wait: 1 }, { aggregation: 'geometric' }),
      says: 'its mean was arithmetic, now geometric',
    },
    {
      name: 'a metric that it loses',
      work: dimension('work', { wins: 3 }),
      says: 'the weight of wins was 75%, now 100% (and 1 more)',
    },
  ])('$name', ({ work, says }) => {
    const now = plain(undefined, { dimensions: { work, people: dimension('people', { mood: 1 }) } });
    const { means, told } = modelDifference({ before: plain(), now }, '2026-09-30');
    expect([...means]).toEqual([
      ['work', says],
      ['overall', `work: ${says}`],
    ]);
    expect(told).toEqual([`work: ${says}`]);
  });

  test('weights of dimensions: only the overall score is another', () => {
    const now = plain(undefined, {
      dimensions: {
        work: dimension('work', { wins: 3, wait: 1 }),
        people: dimension('people', { mood: 1 }, { weight: 3 }),
      },
    });
    expect(differing(plain(), now)).toMatchObject({ means: ['overall'] });
  });

  test('a dimension without weight spoils nothing', () => {
    const without = {
      work: dimension('work', { wins: 1 }, { weight: 0 }),
      people: dimension('people', { mood: 1 }),
    };
    const [before, now] = [
      plain(undefined, { dimensions: without }),
      plain([wins({ unit: 'x' }), wait(), mood(), demos], { dimensions: without }),
    ];
    expect(differing(before, now)).toMatchObject({ means: ['work'] });
  });
});

test('what is only told', () => {
  const now = plain([wins(), wait(), mood()], {
    target: 70,
    calendar: { ...calendar, timezone: 'UTC' },
    privacy: { ...plain().privacy, minPeople: 3 },
  });
  expect(differing(plain(), now)).toEqual({
    ...nothing,
    aside: [
      'the target was 65, now 70',
      'the time zone was Europe/Berlin, now UTC',
      'the number of people from which on a number is shown was 5, now 3',
      'demos was a metric, and is none any more',
    ],
  });
});
