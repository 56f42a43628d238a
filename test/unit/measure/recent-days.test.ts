import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loneDays, mergeDays, noteDay, type RecentDays } from '../../../src/measure/recent-days.ts';

const daysOf = (list: readonly number[]): RecentDays => {
  const days: RecentDays = new Map();
  for (const day of list) noteDay(days, day);
  return days;
};

const sorted = (days: RecentDays) => [...days].sort(([a], [b]) => a - b);

describe('the last days', () => {
  test('are the eight latest, with all their rows', () => {
    expect(sorted(daysOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 2, 1]))).toEqual([
      [2, 2],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 1],
      [7, 1],
      [8, 1],
      [9, 2],
    ]);
  });

  test('do not depend on the order or the division of rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.nat(), (list, at) => {
        const [left, right] = [daysOf(list.slice(0, at)), daysOf(list.slice(at))];
        mergeDays(right, left);
        expect(sorted(right)).toEqual(sorted(daysOf(list)));
        expect(sorted(daysOf(list.toReversed()))).toEqual(sorted(daysOf(list)));
      }),
    );
  });
});

describe('a day that stands apart', () => {
  test.each<[string, readonly number[], ReturnType<typeof loneDays>]>([
    ['one row, far away', [10, 11, 9000], { last: 9000, rows: 1, before: 11, others: 2 }],
    ['three rows on two days', [10, 8999, 9000, 9000], { last: 9000, rows: 3, before: 10, others: 1 }],
    ['four rows are no slip', [10, 9000, 9000, 9000, 9000], undefined],
    ['a quarter apart is not far', [10, 102], undefined],
    ['a day more is', [10, 103], { last: 103, rows: 1, before: 10, others: 1 }],
    ['nothing else to stand apart from', [9000], undefined],
    ['nothing at all', [], undefined],
    ['an old row is no matter', [10, 1000, 1000, 1001, 1001], undefined],
  ])('%s', (_, list, expected) => {
    expect(loneDays(daysOf(list))).toEqual(expected);
  });
});
