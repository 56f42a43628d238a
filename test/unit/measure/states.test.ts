import { describe, expect, test } from 'vitest';
import { add, finish, merge, plan, start, type Tables } from '../../../src/measure/measure.ts';
import { countsOf, type States, statesOf, withStates } from '../../../src/measure/states.ts';
import { statisticOf, statistics } from '../../../src/measure/statistics/index.ts';
import { surely } from '../../../src/measure/surely.ts';
import type { Metric, StatisticSpec, Value } from '../../../src/types.ts';
import { context, type Data, entryOf, metric, model, rowsOf, tools } from '../../support/small-model.ts';

/** What a thread gets of what another one sends. */
const sent = <Sent>(of: Sent): Sent => structuredClone(of);

const specs: readonly StatisticSpec[] = [
  { type: 'count' },
  { type: 'rate', of: { sum: 'amount' }, per: 'personWeek' },
  { type: 'share', where: { type: 'demo' }, weight: 'amount' },
  { type: 'mean', field: 'amount' },
  { type: 'sum', field: 'amount' },
  { type: 'median', field: 'amount' },
  { type: 'quantile', field: 'amount', p: 0.9 },
  { type: 'duration', from: 'created_at', to: 'closed_at', due: 'due_at', unit: 'days', summary: 'mean' },
  { type: 'onTime', from: 'created_at', to: 'closed_at', limit: 3, unit: 'days' },
  {
    type: 'ratio',
    numerator: { of: { sum: 'amount' }, where: { type: 'demo' } },
    denominator: { of: 'count' },
  },
  {
    type: 'preceded',
    of: { type: 'demo' },
    by: { type: 'pov' },
    same: 'account',
    at: 'created_at',
    days: 9,
  },
  { type: 'clearance', opened: 'created_at', closed: 'closed_at' },
  { type: 'topBox', scale: [1, 5] },
  { type: 'nps' },
  { type: 'likert', scale: [1, 5] },
  { type: 'response' },
  { type: 'load', from: 'created_at', to: 'closed_at', due: 'due_at' },
  { type: 'openShare', from: 'created_at', to: 'closed_at', past: 'due_at' },
  { type: 'perPersonDay', distinct: 'account' },
  { type: 'perDeal', of: { sum: 'amount' }, summary: 'mean' },
  { type: 'completeness', fields: ['closed_at', 'due_at'] },
  { type: 'breadth' },
  { type: 'breadth', every: 'week' },
  { type: 'gini', of: { sum: 'amount' } },
  { type: 'freeBlock', from: 'started_at', minutes: 'amount', block: 30 },
  { type: 'distinctRatio', above: 'account', below: 'se' },
];

test('every statistic is among them', () => {
  expect(new Set(specs.map(({ type }) => type))).toEqual(new Set(Object.keys(statistics)));
});

type Record = Readonly<{ [field: string]: Value }>;

const record = (index: number): Record => ({
  id: `${index}`,
  type: index % 3 === 0 ? 'demo' : 'pov',
  se: 'abc'[index % 3] ?? 'a',
  respondent: 'rs'[index % 2] ?? 'r',
  item: 'joy',
  account: 'XYZ'[(index * 7) % 3] ?? 'X',
  deal_id: `D${index % 4}`,
  amount: index / 10,
  value: 1 + (index % 5),
  created_at: `2026-07-0${1 + (index % 9)}`,
  happened_at: `2026-07-0${1 + (index % 9)}`,
  submitted_at: `2026-07-0${1 + (index % 9)}`,
  started_at: `2026-07-0${1 + (index % 9)}T10:${10 + index}`,
  ...(index % 4 === 0 ? {} : { closed_at: `2026-07-1${index % 4}`, due_at: `2026-07-0${1 + (index % 5)}` }),
});
const [left, right] = [
  [...Array(20).keys()].map(record),
  [...Array(20).keys()].map((index) => record(index + 20)),
];

describe.each(specs.map((spec) => [JSON.stringify(spec), spec] as const))('%s', (_, spec) => {
  const statistic = statisticOf(spec, tools);
  const counted = (rows: readonly Record[]): unknown => {
    const state = statistic.start();
    for (const row of rows) statistic.add(state, entryOf(row));
    return state;
  };
  const finished = (state: unknown) => {
    const outcome = statistic.finish(state, context);
    return { ...outcome, certainty: undefined, ...surely(outcome, 0.95) };
  };

  test('a state that was sent is finished, added to and merged as if it had not been', () => {
    const [own, other, added] = [counted(left), sent(counted(right)), sent(counted(left))];
    expect(finished(sent(own))).toEqual(finished(own));
    statistic.merge(own, other);
    for (const row of right) statistic.add(added, entryOf(row));
    const whole = finished(counted([...left, ...right]));
    expect(finished(own)).toEqual(whole);
    expect(finished(added)).toEqual(whole);
  });
});

describe('tables that were sent', () => {
  const sourceOf = ({ type }: StatisticSpec): Pick<Metric, 'source' | 'date'> => {
    if (['topBox', 'nps', 'likert', 'response'].includes(type))
      return { source: 'surveys', date: 'submitted_at' };
    return ['load', 'clearance', 'openShare', 'preceded'].includes(type)
      ? { source: 'activities' }
      : { source: 'activities', date: 'happened_at' };
  };
  const given = model(
    [
      ...specs.map((statistic, index) => metric(`m${index}`, { ...sourceOf(statistic), statistic })),
      metric('of-won', {
        source: 'activities',
        date: 'happened_at',
        statistic: { type: 'share', where: { 'deal.outcome': 'won' } },
      }),
    ],
    { groupBy: ['team'] },
  );
  const compiled = plan(given, { period: '2026-Q3', where: { account: { in: ['X', 'Y'] } } });
  const base: Data = {
    people: ['a', 'b', 'c'].map((id) => ({ id, team: id === 'c' ? 'South' : 'North' })),
    deals: ['0', '1', '2', '3'].map((id) => ({ id: `D${id}`, outcome: id === '0' ? 'lost' : 'won' })),
  };
  const fill = (tables: Tables, data: Data): Tables => {
    for (const [id, rows] of Object.entries(data)) {
      const source = given.sources[id];
      if (source !== undefined) add(tables, source, rowsOf(rows));
    }
    return tables;
  };
  const work = (rows: readonly Record[]): Data => ({ activities: rows, surveys: rows });
  const whole = fill(fill(start(compiled), base), work([...left, ...right]));
  const json = (tables: Tables): string => JSON.stringify(finish(tables, {}));

  test('come to the same, and can be added to', () => {
    expect(json(withStates(compiled, sent(statesOf(whole))))).toBe(json(whole));
    const half = withStates(compiled, sent(statesOf(fill(fill(start(compiled), base), work(left)))));
    expect(json(fill(half, work(right)))).toBe(json(whole));
  });

  test.each([
    ['one after the other', [left, right]],
    ['the other way round', [right, left]],
    ['with a part that is empty', [[], left, right]],
  ])('threads that were given people and deals send back counts: %s', (_, parts) => {
    const first = fill(start(compiled), base);
    const { lookups } = statesOf(first);
    const counts = parts.map((rows): States => {
      const thread = withStates(compiled, sent({ ...statesOf(start(compiled)), lookups }));
      return sent(countsOf(fill(thread, work(rows))));
    });
    for (const each of counts) merge(first, withStates(compiled, each));
    expect(json(first)).toBe(json(whole));
  });

  test('what was looked up inherits nothing', () => {
    const { lookups } = withStates(compiled, sent(statesOf(whole)));
    const [deal] = lookups.deals.get('deals')?.values() ?? [];
    expect(deal?.['constructor']).toBeUndefined();
    expect(lookups.roster.get('a')?.[0]?.fields['constructor']).toBeUndefined();
  });
});
