import { expect, test } from 'vitest';
import { counted } from '../../../support/small-model.ts';

const breadth = (who: readonly (string | undefined)[], people: readonly string[]) =>
  counted(
    { type: 'breadth' },
    who.map((se) => ({ se })),
    { people: () => new Set(people) },
  );

test.each([
  { name: 'one of two', who: ['a'], people: ['a', 'b'], value: 0.5 },
  { name: 'each person counts once', who: ['a', 'a', 'a'], people: ['a', 'b', 'c', 'd'], value: 0.25 },
  { name: 'no record is a real 0', who: [], people: ['a'], value: 0 },
  { name: 'everybody', who: ['b', 'a'], people: ['a', 'b'], value: 1 },
  { name: 'who is not of the group is not counted', who: ['a', 'x', 'y'], people: ['a', 'b'], value: 0.5 },
])('$name', ({ who, people, value }) => {
  const n = people.length;
  expect(breadth(who, people)).toEqual({ n, people: n, exposure: n, result: { value }, reasons: [] });
});

test('a record without a person is left out', () => {
  expect(breadth([undefined, 'a'], ['a', 'b'])).toMatchObject({
    result: { value: 0.5 },
    reasons: ['person'],
  });
});

test('a group without people is no population', () => {
  expect(breadth(['a'], [])).toEqual({
    n: 0,
    people: 0,
    result: { missing: 'noPopulation', reason: 'the group has no people in the period' },
    reasons: [],
  });
});
