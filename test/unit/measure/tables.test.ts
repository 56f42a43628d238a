import { describe, expect, test } from 'vitest';
import { add, finish, merge, plan, start, type Tables } from '../../../src/measure/measure.ts';
import { earlier, later } from '../../../src/measure/tables.ts';
import { type Data, metric, model, rowsOf } from '../../support/small-model.ts';

const given = model(
  [
    metric('demos', {
      source: 'activities',
      date: 'happened_at',
      where: { type: 'demo' },
      statistic: { type: 'rate', of: 'count', per: 'personWeek' },
    }),
    metric('hours', {
      source: 'activities',
      date: 'happened_at',
      statistic: { type: 'sum', field: 'duration_minutes' },
    }),
    metric('won', {
      source: 'deals',
      date: 'closed_at',
      statistic: { type: 'share', where: { outcome: 'won' }, weight: 'amount' },
    }),
    metric('load', { source: 'deals', statistic: { type: 'load', from: 'created_at', to: 'closed_at' } }),
    metric('due', { source: 'deals', date: 'pov_due_at', statistic: { type: 'count' } }),
  ],
  { groupBy: ['team', 'se'], privacy: { minPeople: 5, individuals: 'allow', aboutPeople: true, drop: [] } },
);

const demo = (id: string, se: string, day: string, duration_minutes?: number) => ({
  id,
  se,
  type: 'demo',
  happened_at: `2026-07-${day}`,
  ...(duration_minutes === undefined ? {} : { duration_minutes }),
});
const deal = (id: string, se: string, outcome: string, amount: number) => ({
  id,
  se,
  outcome,
  amount,
  created_at: '2026-06-20',
  closed_at: '2026-07-10',
  pov_due_at: '2026-07-20',
});

const first: Data = {
  people: [{ id: 'a', team: 'X' }],
  deals: [deal('1', 'a', 'won', 0.1)],
  activities: [demo('1', 'a', '01', 30), demo('2', 'a', '25')],
};
const second: Data = {
  people: [{ id: 'b', team: 'Y', start_on: '2026-07-06' }],
  deals: [deal('2', 'b', 'lost', 0.2), deal('3', 'b', 'won', 0.7)],
  activities: [demo('3', 'b', '02', 0.1)],
};

const shared = plan(given, { period: '2026-Q3' });
const filled = (...parts: Data[]): Tables => {
  const tables = start(shared);
  for (const id of ['people', 'deals', 'activities', 'surveys']) {
    const source = given.sources[id];
    for (const part of parts) if (source !== undefined && part[id]) add(tables, source, rowsOf(part[id]));
  }
  return tables;
};
const finished = (tables: Tables): string => JSON.stringify(finish(tables, {}));

describe('merging', () => {
  test('comes to what one pass over all rows comes to', () => {
    const tables = filled(first);
    merge(tables, filled(second));
    expect(finished(tables)).toBe(finished(filled(first, second)));
    // 0.1 + 0.7 of 0.1 + 0.2 + 0.7, each sum exact.
    const [measurements] = finish(tables, {});
    const won = measurements?.measurements.find((each) => each.metric === 'won' && each.group === 'all');
    expect(won).toMatchObject({ n: 3, people: 2, result: { value: expect.closeTo(0.8, 15) } });
  });

  test('in either direction, and through a third', () => {
    const expected = finished(filled(first, second));
    const [a, b, c] = [filled(second), filled(first), start(shared)];
    merge(a, b);
    expect(finished(a)).toBe(expected);
    for (const part of [filled(first), start(shared), filled(second)]) merge(c, part);
    expect(finished(c)).toBe(expected);
  });

  test('leaves the other as it was', () => {
    const [a, b] = [filled(first), filled(second)];
    const before = finished(b);
    merge(a, b);
    merge(a, filled(second));
    expect(finished(b)).toBe(before);
  });

  test('all begins with the first record of either part', () => {
    const everything = plan(given, { period: 'all' });
    const part = (day: string): Tables => {
      const tables = start(everything);
      const source = given.sources['activities'];
      if (source !== undefined) add(tables, source, rowsOf([demo(day, 'a', day)]));
      return tables;
    };
    const weeks = (days: readonly string[]) => {
      const tables = start(everything);
      for (const day of days) merge(tables, part(day));
      return finish(tables, {})[0]?.measurements.find((each) => each.metric === 'demos')?.funnel.exposure;
    };
    // From Wednesday, the 1st, to Tuesday, the 14th: ten working days.
    expect(weeks(['01', '07', '14'])).toBe(2);
    expect(weeks(['14', '01', '07'])).toBe(2);
  });

  test('a source that was not read stays unread', () => {
    const tables = start(shared);
    merge(tables, filled({ activities: first['activities'] ?? [] }));
    expect(tables.sources.get('deals')?.given).toBeUndefined();
    expect(tables.sources.get('activities')?.given).toBe(2);
  });

  test('an empty file that was read stays read', () => {
    const tables = start(shared);
    merge(tables, filled({ deals: [] }));
    expect(tables.sources.get('deals')?.given).toBe(0);
    merge(tables, filled(second));
    expect(tables.sources.get('deals')?.given).toBe(2);
  });

  test('a day that was late in one part and known in the other is counted', () => {
    // Due on the 20th: unknown while the latest day is the 10th; the second part brings the 25th.
    const [a, b] = [
      filled({ deals: first['deals'] ?? [] }),
      filled({ activities: first['activities'] ?? [] }),
    ];
    merge(a, b);
    const due = finish(a, {})[0]?.measurements.find((each) => each.metric === 'due');
    expect(due?.result).toMatchObject({ value: 1 });
  });

  test('tables of a plan that lacks a source ignore it', () => {
    const narrow = model([], { sources: {} });
    const tables = start(plan(narrow, {}));
    merge(tables, filled(first));
    expect(tables.sources.size).toBe(0);
  });
});

test.each([
  [undefined, undefined, undefined, undefined],
  [1, undefined, 1, 1],
  [undefined, 2, 2, 2],
  [1, 2, 1, 2],
  [2, 1, 1, 2],
  [0, undefined, 0, 0],
])('of %s and %s the earlier is %s, the later %s', (a, b, first, last) => {
  expect(earlier(a, b)).toBe(first);
  expect(later(a, b)).toBe(last);
});
