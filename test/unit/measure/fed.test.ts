import { describe, expect, test } from 'vitest';
import { pathsOf, unfed } from '../../../src/measure/fed.ts';
import type { Where } from '../../../src/types.ts';

describe('a field without which the condition cannot hold', () => {
  test.each<[string, Where, string[], string | undefined]>([
    ['nothing is asked', {}, [], undefined],
    ['a value', { team: 'A' }, [], 'team'],
    ['a value that some row has', { team: 'A' }, ['team'], undefined],
    ['an operator', { amount: { gt: 5 } }, [], 'amount'],
    ['what is missing is unequal', { team: { ne: 'A' } }, [], undefined],
    ['and none of a list', { team: { notIn: ['A'] } }, [], undefined],
    ['unless it must be there too', { team: { exists: true, ne: 'A' } }, [], 'team'],
    ['the second of two', { team: 'A', region: 'B' }, ['team'], 'region'],
    ['absence can be asked of a field that no row has', { closed_at: { exists: false } }, [], undefined],
    ['so can a placeholder', { champion: { filled: false } }, [], undefined],
    ['and a missing time', { closed_at: { timed: false } }, [], undefined],
    ['a value that says something cannot', { champion: { filled: true } }, [], 'champion'],
    ['nor can hours', { closed_at: { during: '08:00-18:00' } }, [], 'closed_at'],
    ['but they need no time zones', { closed_at: { during: '08:00-18:00' } }, ['closed_at'], undefined],
    ['presence cannot', { closed_at: { exists: true } }, [], 'closed_at'],
    ['the other column', { a: { gt: { column: 'b' } } }, ['a'], 'b'],
    [
      'the other column of each operator',
      { a: { lte: { column: 'b' }, gte: { column: 'c' } } },
      ['a', 'b'],
      'c',
    ],
    ['any: one that can hold is enough', { any: [{ team: 'A' }, { region: 'B' }] }, ['region'], undefined],
    ['any: none can', { any: [{ team: 'A' }, { region: 'B' }] }, [], 'team'],
    ['all: each must', { all: [{ team: 'A' }, { region: 'B' }] }, ['team'], 'region'],
    ['all: each does', { all: [{ team: 'A' }, { region: 'B' }] }, ['team', 'region'], undefined],
    ['not: it may hold just because the field is missing', { not: { team: 'A' } }, [], undefined],
    ['nested', { any: [{ all: [{ team: 'A' }, { not: { x: 1 } }] }] }, [], 'team'],
  ])('%s', (_, where, fields, missing) => {
    expect(unfed(where, (path) => fields.includes(path))).toBe(missing);
  });

  test('a key that is set to undefined asks nothing', () => {
    expect(unfed({ team: undefined }, () => false)).toBeUndefined();
    expect(pathsOf({ team: undefined })).toEqual([]);
  });
});

test.each<[Where, string[]]>([
  [{}, []],
  [{ team: 'A', amount: { gt: 5 } }, ['team', 'amount']],
  [{ 'deal.team': { exists: false } }, ['deal.team']],
  [{ a: { lt: { column: 'b' } }, c: { gte: { column: 'd', addDays: 1 } } }, ['a', 'b', 'c', 'd']],
  [{ any: [{ a: 1 }, { b: 2 }], all: [{ c: 3 }], not: { d: 4 } }, ['a', 'b', 'c', 'd']],
])('every field that %o reads', (where, paths) => {
  expect(pathsOf(where)).toEqual(paths);
});
