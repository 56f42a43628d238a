import { describe, expect, test } from 'vitest';
import { giniOf } from '../../../../src/measure/statistics/gini.ts';
import { counted } from '../../../support/small-model.ts';

// The sum of (2i - n - 1) x over n times the sum of x, x rising.
describe('the coefficient', () => {
  test.each([
    { name: 'evenly spread', given: [5, 5, 5], value: 0 },
    { name: 'one person alone', given: [5], value: 0 },
    { name: 'one of two has all', given: [0, 8], value: 0.5 },
    { name: 'one of four has all: (n - 1) / n', given: [0, 0, 0, 8], value: 0.75 },
    // (-2 x 1 + 0 x 2 + 2 x 3) / (3 x 6) = 4 / 18.
    { name: '1, 2, 3', given: [1, 2, 3], value: 4 / 18 },
    { name: 'the order does not matter', given: [3, 1, 2], value: 4 / 18 },
    // (-4 x 10 - 2 x 20 + 0 x 30 + 2 x 40 + 4 x 50) / (5 x 150) = 200 / 750.
    { name: '10 to 50', given: [50, 40, 30, 20, 10], value: 4 / 15 },
    { name: 'ties: (-3 x 1 - 1 + 3 + 3 x 3) / (4 x 8)', given: [1, 3, 1, 3], value: 8 / 32 },
    { name: 'tenths that are the same are evenly spread', given: Array(7).fill(0.1), value: 0 },
  ])('$name', ({ given, value }) => {
    expect(giniOf(given)).toBeCloseTo(value, 15);
  });

  test('of nothing, and of zeros, there is none', () => {
    expect(giniOf([])).toBeUndefined();
    expect(giniOf([0, 0])).toBeUndefined();
  });
});

const four = { people: () => new Set(['a', 'b', 'c', 'd']) };
const records = { type: 'gini', of: 'count' } as const;
const minutes = { type: 'gini', of: { sum: 'duration_minutes' } } as const;

describe('over the people of a group', () => {
  test('those with nothing count as 0', () => {
    expect(counted(records, [{ se: 'a' }, { se: 'a' }], four)).toEqual({
      n: 4,
      people: 4,
      result: { value: 0.75 },
      reasons: [],
    });
  });

  test('a sum', () => {
    // 10, 20, 30, 40: (-30 - 20 + 30 + 120) / (4 x 100).
    const rows = [10, 20, 30, 40].map((duration_minutes, index) => ({ se: 'abcd'[index], duration_minutes }));
    expect(counted(minutes, rows, four).result).toEqual({ value: 0.25 });
  });

  test('a value of 0 is a value', () => {
    const rows = [
      { se: 'a', duration_minutes: 0 },
      { se: 'b', duration_minutes: 7 },
    ];
    expect(counted(minutes, rows, four)).toMatchObject({ result: { value: 0.75 }, reasons: [] });
  });

  test('records of others are not looked at', () => {
    const rows = [{ se: 'a' }, { se: 'x' }, { se: 'x' }, { se: 'b' }, { se: 'c' }, { se: 'd' }];
    expect(counted(records, rows, four).result).toEqual({ value: 0 });
  });

  test('records without person or value, and negative ones, are left out', () => {
    const rows = [
      { se: 'a', duration_minutes: 5 },
      { duration_minutes: 5 },
      { se: 'b' },
      { se: 'b', duration_minutes: -5 },
    ];
    expect(counted(minutes, rows, four)).toEqual({
      n: 4,
      people: 4,
      result: { value: 0.75 },
      reasons: ['person', 'duration_minutes', 'negative duration_minutes'],
    });
  });

  test.each([
    ['no record', four, 4],
    ['no people', { people: () => new Set<string>() }, 0],
  ])('%s: nothing to spread', (_, over, n) => {
    const rows = n === 0 ? [{ se: 'a' }] : [];
    const reason = 'there is nothing to spread over the people of the group';
    expect(counted(records, rows, over)).toEqual({
      n,
      people: n,
      result: { missing: 'noPopulation', reason },
      reasons: [],
    });
  });
});
