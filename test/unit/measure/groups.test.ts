import { describe, expect, test } from 'vitest';
import { finish, type MeasureRequest } from '../../../src/measure/measure.ts';
import type { Group, Metric, Model } from '../../../src/types.ts';
import { type Data, metric, model, tablesOf } from '../../support/small-model.ts';

const count = { type: 'count' } as const;
const demos = metric('demos', { source: 'activities', date: 'happened_at', statistic: count });
const deals = metric('deals', { source: 'deals', date: 'closed_at', statistic: count });
const mood = metric('mood', {
  source: 'surveys',
  date: 'submitted_at',
  statistic: { type: 'likert', scale: [1, 5] },
});
const load = metric('load', {
  source: 'deals',
  statistic: { type: 'load', from: 'created_at', to: 'closed_at' },
});

const groupsOf = (
  metrics: readonly Metric[],
  data: Data,
  request: MeasureRequest = {},
  rest: Partial<Model> = {},
): readonly Group[] => {
  const [measurements] = finish(
    tablesOf(model(metrics, rest), data, { period: '2026-Q3', asOf: '2026-09-30', by: ['team'], ...request }),
    {},
  );
  return measurements?.groups ?? [];
};

/** `All 3` for a group of three people. */
const told = (groups: readonly Group[]): string[] => groups.map(({ label, people }) => `${label} ${people}`);

const activity = (se: string, rest: Readonly<Record<string, string>> = {}) => ({
  id: se,
  se,
  type: 'demo',
  happened_at: '2026-07-03',
  ...rest,
});
const deal = (rest: Readonly<Record<string, string>>) => ({
  id: JSON.stringify(rest),
  outcome: 'won',
  closed_at: '2026-07-03',
  ...rest,
});

describe('the shape of a group', () => {
  test('everything, then each value, by their characters', () => {
    const data = { activities: [activity('a', { team: 'b' }), activity('b', { team: 'B' }), activity('c')] };
    expect(groupsOf([demos], data)).toEqual([
      { id: 'all', label: 'All', people: 3, who: new Set(['a', 'b', 'c']) },
      { id: 'team:(none)', by: 'team', label: '(none)', people: 1, who: new Set(['c']) },
      { id: 'team:B', by: 'team', label: 'B', people: 1, who: new Set(['b']) },
      { id: 'team:b', by: 'team', label: 'b', people: 1, who: new Set(['a']) },
    ]);
  });

  test('fields in the order in which they are asked for', () => {
    const data = { activities: [activity('a', { team: 'X', channel: 'web' })] };
    expect(groupsOf([demos], data, { by: ['team', 'channel'] }).map(({ id }) => id)).toEqual([
      'all',
      'team:X',
      'channel:web',
    ]);
  });

  test('numbers and true are texts', () => {
    const rows = [{ id: '1', se: 'a', type: 'demo', happened_at: '2026-07-03', contacts: 3, reused: true }];
    const ofNobody = { privacy: { ...model([]).privacy, aboutPeople: false } };
    const by = ['contacts', 'reused'];
    const ids = groupsOf([demos], { activities: rows }, { by }, ofNobody).map(({ id }) => id);
    expect(ids).toEqual(['all', 'contacts:3', 'reused:true']);
  });
});

describe('which values there are', () => {
  const people = [
    { id: 'a', team: 'North' },
    { id: 'b', team: 'South' },
  ];
  test.each<[string, readonly Metric[], Data, MeasureRequest, string[]]>([
    ['none, if no row has the field', [demos], { activities: [activity('a')] }, {}, ['All 1']],
    [
      'those of the period',
      [demos],
      { activities: [activity('a', { team: 'X' }), activity('b', { team: 'Y', happened_at: '2026-06-30' })] },
      {},
      ['All 1', 'X 1'],
    ],
    [
      'those of the roster, also of teams without a record',
      [demos],
      { people, activities: [activity('a')] },
      {},
      ['All 2', 'North 1', 'South 1'],
    ],
    [
      'people of the roster without a team',
      [demos],
      { people: [...people, { id: 'c' }], activities: [activity('a')] },
      {},
      ['All 3', '(none) 1', 'North 1', 'South 1'],
    ],
    [
      'not of those who had left, or come later',
      [demos],
      {
        people: [
          ...people,
          { id: 'c', team: 'Old', end_on: '2026-06-30' },
          { id: 'd', team: 'New', start_on: '2026-10-01' },
        ],
        activities: [activity('a')],
      },
      {},
      ['All 2', 'North 1', 'South 1'],
    ],
    [
      'who came after asOf is not there yet',
      [demos],
      { people: [...people, { id: 'c', team: 'New', start_on: '2026-08-01' }], activities: [activity('a')] },
      { asOf: '2026-07-31' },
      ['All 2', 'North 1', 'South 1'],
    ],
    [
      'those that the filter leaves',
      [demos],
      { people, activities: [activity('a'), activity('b')] },
      { where: { team: 'North' } },
      ['All 1', 'North 1'],
    ],
    [
      'of the deal, if neither record nor person has it',
      [demos],
      {
        people: [{ id: 'a' }],
        deals: [deal({ id: 'D', team: 'X' })],
        activities: [activity('a', { deal_id: 'D' })],
      },
      {},
      ['All 1', 'X 1'],
    ],
    [
      'a load, which spans periods, adds none',
      [load],
      { deals: [deal({ team: 'X', se: 'a', created_at: '2020-01-01' })] },
      {},
      ['All 1'],
    ],
    [
      'who moved is in both teams',
      [demos],
      {
        people: [
          { id: 'a', team: 'North', end_on: '2026-08-01' },
          { id: 'a', team: 'South', start_on: '2026-08-02' },
        ],
        activities: [activity('a')],
      },
      {},
      ['All 1', 'North 1', 'South 1'],
    ],
    [
      'by the person’s own field',
      [demos],
      { people, activities: [activity('a', { team: 'own' })] },
      { by: ['person.team'] },
      ['All 2', 'North 1', 'South 1'],
    ],
    [
      'a field that only the record has: people seen',
      [demos],
      { people, activities: [activity('a', { channel: 'web' }), activity('b')] },
      { by: ['channel'] },
      ['All 2', '(none) 1', 'web 1'],
    ],
    [
      'the period has not begun',
      [demos],
      { people, activities: [activity('a')] },
      { asOf: '2026-06-30' },
      ['All 0'],
    ],
  ])('%s', (_, metrics, data, request, expected) => {
    expect(told(groupsOf(metrics, data, request))).toEqual(expected);
  });

  test('by the record itself no row of the roster is a group, nor a measure of people', () => {
    const ofThings = {
      privacy: { minPeople: 5, individuals: 'forbid', aboutPeople: false, drop: [] },
    } as const;
    const data = { people, activities: [activity('a')] };
    expect(told(groupsOf([demos], data, { by: ['id'] }, ofThings))).toEqual(['All 2', 'a 1']);
  });
});

describe('its people', () => {
  test.each<[string, readonly Metric[], Data, MeasureRequest, string[]]>([
    [
      'without a roster those seen, each once',
      [demos],
      { activities: [activity('a'), activity('a'), activity('b')] },
      {},
      ['All 2'],
    ],
    [
      'seen in the period only',
      [demos],
      { activities: [activity('a'), activity('b', { happened_at: '2026-06-30' })] },
      {},
      ['All 1'],
    ],
    [
      'of deals the engineers, not the owners',
      [deals],
      { deals: [deal({ se: 'a' }), deal({ owner: 'x' })] },
      {},
      ['All 1'],
    ],
    [
      'but the owners, if no deal names an engineer',
      [deals],
      { deals: [deal({ owner: 'x' }), deal({ owner: 'y' })] },
      {},
      ['All 2'],
    ],
    [
      'owner and engineer of two sources are one person',
      [deals, demos],
      { deals: [deal({ owner: 'x' })], activities: [activity('x')] },
      {},
      ['All 1'],
    ],
    [
      'who answered counts only if nobody else is seen',
      [mood],
      { surveys: [{ item: 'i', value: 3, respondent: 'r', submitted_at: '2026-07-03' }] },
      {},
      ['All 1'],
    ],
    [
      'else those who worked',
      [mood, demos],
      {
        activities: [activity('a')],
        surveys: [
          { item: 'i', value: 3, respondent: 'r', submitted_at: '2026-07-03' },
          { item: 'i', value: 3, respondent: 's', submitted_at: '2026-07-03' },
        ],
      },
      {},
      ['All 1'],
    ],
    [
      'in records without a date, if none has one',
      [metric('undated', { source: 'activities', statistic: count })],
      { activities: [activity('a'), activity('b', { happened_at: '2020-01-01' })] },
      {},
      ['All 2'],
    ],
    [
      'a stranger to the roster is not one of them',
      [demos],
      { people: [{ id: 'a' }], activities: [activity('z')] },
      {},
      ['All 1'],
    ],
    ['nobody', [demos], {}, {}, ['All 0']],
  ])('%s', (_, metrics, data, request, expected) => {
    expect(told(groupsOf(metrics, data, request))).toEqual(expected);
  });
});

test('records without a date do not bring people in if others have one', () => {
  const undated = metric('undated', { source: 'activities', statistic: count });
  const data = { activities: [activity('a'), activity('b', { happened_at: '2020-01-01' })] };
  expect(told(groupsOf([demos, undated], data))).toEqual(['All 1']);
});

test('if nothing has a date, everybody of the roster is there', () => {
  const data = {
    people: [
      { id: 'a', team: 'X' },
      { id: 'b', team: 'Y', end_on: '2020-01-01' },
    ],
    activities: [{ id: '1', se: 'a', type: 'demo' }],
  };
  const tables = tablesOf(model([demos]), data, { period: 'all', by: ['team'] });
  expect(told(finish(tables, {})[0]?.groups ?? [])).toEqual(['All 2', 'X 1', 'Y 1']);
});

test('without a roster keys that differ in letter case and spaces are one person', () => {
  const activities = ['Ana Li', 'ana li', 'AnaLi ', 'ben'].map((se, index) => ({
    id: String(index),
    ...{ se, team: 'X', type: 'demo', happened_at: '2026-07-03' },
  }));
  expect(groupsOf([demos], { activities }).map(({ people }) => people)).toEqual([2, 2]);
});
