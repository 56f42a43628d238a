import { describe, expect, test } from 'vitest';
import type { MeasureRequest } from '../../../src/measure/measure.ts';
import type { StatisticSpec, Value } from '../../../src/types.ts';
import { measured, metric, model } from '../../support/small-model.ts';

type Row = Readonly<Record<string, Value>>;

const overdue = {
  type: 'openShare',
  from: 'created_at',
  to: 'closed_at',
  past: 'pov_due_at',
} as const satisfies StatisticSpec;

/** A deal of somebody that is open from one day to another, and due long before. */
const deal = (se: string, from: string, to?: string, rest: Row = {}): Row => ({
  id: `${se} ${from}`,
  se,
  outcome: to === undefined ? 'open' : 'won',
  created_at: `2026-${from}`,
  ...(to === undefined ? {} : { closed_at: `2026-${to}` }),
  pov_due_at: '2026-01-01',
  ...rest,
});

/** Whom the share is about, and whom each other day tells of. */
const behind = (rows: readonly Row[], request: MeasureRequest, lookBack = false, group = 'all') => {
  const statistic = lookBack ? { ...overdue, lookBack } : overdue;
  const given = model([metric('overdue', { source: 'deals', statistic })]);
  const people = rows.flatMap(({ se, team }) =>
    se === undefined || team === undefined ? [] : [{ id: se, team }],
  );
  const found = measured(given, { people, deals: rows }, { asOf: '2026-10-05', ...request }).get(
    `overdue ${group}`,
  );
  const names = ({ people }: { readonly people: ReadonlySet<string> }) => [...people].sort().join('');
  return {
    crowd: found?.behind && names(found.behind.crowd),
    rests: found?.behind?.rests.map(names),
  };
};

const always = ['a', 'b', 'c'].map((se) => deal(se, '02-01'));
const rows = [
  ...always,
  deal('d', '03-10', '05-20'),
  deal('e', '05-01', '08-20'),
  deal('f', '08-01', '10-02'),
  deal('g', '10-03'),
  deal('h', '10-05', '10-05'),
];

describe('a share of open records is held against the days that quarters end on', () => {
  test('the quarter before asOf: no other day can be had', () => {
    expect(behind(rows, { period: '2026-Q3' })).toEqual({ crowd: 'abcf', rests: [] });
  });

  test('the running quarter, as far as it has come: the end of the one before', () => {
    expect(behind(rows, { period: '2026-Q4' })).toEqual({ crowd: 'abcg', rests: ['fg'] });
    expect(behind(rows, { period: '2026' })).toEqual({ crowd: 'abcg', rests: ['fg'] });
  });

  test('within a quarter: its end, and that of the one before', () => {
    expect(behind(rows, { period: '2026-10-01..2026-10-03' })).toEqual({
      crowd: 'abcg',
      // asOf; then the 30th of September.
      rests: ['', 'fg'],
    });
    expect(behind(rows, { period: '2026-07-01..2026-09-10' })).toEqual({ crowd: 'abcf', rests: [''] });
    expect(behind(rows, { period: '2026-08-01..2026-09-29', asOf: '2026-10-30' })).toMatchObject({
      rests: [''],
    });
  });

  test('looking back: every quarter since the first record', () => {
    // Against June: e ended, f began. Against March: d ended, f began.
    expect(behind(rows, { period: '2026-Q3' }, true)).toEqual({ crowd: 'abcf', rests: ['ef', 'df'] });
    expect(behind(rows, { period: '2026-Q1' }, true)).toEqual({ crowd: 'abcd', rests: [] });
  });

  test('in each group its own', () => {
    const inTeams = rows.map((row) => ({ ...row, team: 'abf'.includes(String(row['se'])) ? 'X' : 'Y' }));
    const of = (team: string) => behind(inTeams, { period: '2026-Q4', by: ['team'] }, false, `team:${team}`);
    expect([of('X'), of('Y')]).toEqual([
      { crowd: 'ab', rests: ['f'] },
      { crowd: 'cg', rests: ['g'] },
    ]);
  });

  test('with a filter: also whom it leaves out, now and then', () => {
    const inTeams = rows.map((row) => ({ ...row, team: 'abdg'.includes(String(row['se'])) ? 'X' : 'Y' }));
    // Left out now: c. Of the same filter at the end of September: g began. All of September less this: c and f, and g.
    expect(behind(inTeams, { period: '2026-Q4', where: { team: 'X' } })).toEqual({
      crowd: 'abg',
      rests: ['c', 'g', 'cfg'],
    });
    // At the end of September the whole of October is to come; the report of October is held against this one.
    expect(behind(inTeams, { period: '2026-Q3', where: { team: 'X' } })).toEqual({
      crowd: 'ab',
      rests: ['cf', 'cg'],
    });
  });
});
