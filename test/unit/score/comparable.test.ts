import { describe, expect, test } from 'vitest';
import { type CountedRow, comparableRows } from '../../../src/score/comparable.ts';

const metric = (id: string, n: number | undefined, people = n, group = 'all'): CountedRow => ({
  group,
  level: 'metric',
  id,
  parent: 'd',
  ...(n === undefined ? {} : { n }),
  ...(people === undefined ? {} : { people }),
});
const heads: readonly CountedRow[] = [
  { group: 'all', level: 'overall', id: 'overall' },
  { group: 'all', level: 'dimension', id: 'd', parent: 'overall' },
];

describe('a metric of two reports on one period', () => {
  test.each<[string, CountedRow, CountedRow, boolean]>([
    ['the same', metric('m', 30, 9), metric('m', 30, 9), true],
    ['one person has left', metric('m', 30, 9), metric('m', 30, 8), false],
    ['one person has come', metric('m', 30, 9), metric('m', 30, 10), false],
    ['four', metric('m', 30, 9), metric('m', 30, 13), false],
    ['five, as many as have to stand behind a number', metric('m', 30, 9), metric('m', 30, 14), true],
    ['one answer more of the same people', metric('m', 30, 9), metric('m', 31, 9), false],
    ['five answers more', metric('m', 30, 9), metric('m', 35, 9), true],
    ['hidden before', metric('m', undefined), metric('m', 3, 3), false],
  ])('%s', (_, before, after, may) => {
    expect(comparableRows([before], [after], 5)({ group: 'all', level: 'metric', id: 'm' })).toBe(may);
  });

  test('is barred in its own group only', () => {
    const before = [metric('m', 30), metric('m', 12, 12, 'team:A')];
    const after = [metric('m', 30), metric('m', 11, 11, 'team:A')];
    const may = comparableRows(before, after, 5);
    expect(may({ group: 'all', level: 'metric', id: 'm' })).toBe(true);
    expect(may({ group: 'team:A', level: 'metric', id: 'm' })).toBe(false);
  });

  test('that only one of them has cannot be compared', () => {
    expect(comparableRows([], [metric('m', 30)], 5)({ group: 'all', level: 'metric', id: 'm' })).toBe(false);
  });
});

test('a mean of a metric that may not be compared may not be either', () => {
  const [before, near, same] = [
    [...heads, metric('m', 30), metric('k', 30)],
    [...heads, metric('m', 30), metric('k', 29)],
    [...heads, metric('m', 30), metric('k', 30)],
  ];
  const levels = [
    { group: 'all', level: 'overall', id: 'overall' },
    { group: 'all', level: 'dimension', id: 'd' },
    { group: 'all', level: 'metric', id: 'm' },
    { group: 'all', level: 'metric', id: 'k' },
  ] as const;
  expect(levels.map(comparableRows(before, near, 5))).toEqual([false, false, true, false]);
  expect(levels.map(comparableRows(before, same, 5))).toEqual([true, true, true, true]);
});
