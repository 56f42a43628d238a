import { describe, expect, test } from 'vitest';
import { distance, listed, nearest, suggest } from '../../src/nearest.ts';

describe('the nearest word', () => {
  test.each([
    { name: 'the word itself', word: 'won', known: ['lost', 'won'], is: 'won' },
    { name: 'in another case', word: 'WON', known: ['won'], is: 'won' },
    { name: 'with other marks between words', word: 'min-people', known: ['minPeople'], is: 'minPeople' },
    { name: 'one letter wrong', word: 'wan', known: ['won'], is: 'won' },
    { name: 'one letter missing', word: 'wn', known: ['won'], is: 'won' },
    { name: 'two letters swapped', word: 'wno', known: ['won'], is: 'won' },
    { name: 'two wrong letters of three', word: 'wxx', known: ['won'], is: undefined },
    { name: 'a third of the letters', word: 'outcxxe', known: ['outcome'], is: 'outcome' },
    { name: 'more than a third', word: 'outxxxe', known: ['outcome'], is: undefined },
    {
      name: 'three letters at most',
      word: 'communicationxxxx',
      known: ['communication'],
      is: 'communication',
    },
    {
      name: 'four letters, however long the word',
      word: 'xxxxunication',
      known: ['communication'],
      is: undefined,
    },
    { name: 'the beginning stands for a word', word: 'perf', known: ['performance'], is: 'performance' },
    { name: 'a word with something behind it', word: 'won_deals', known: ['won'], is: 'won' },
    { name: 'two letters are no beginning', word: 'pe', known: ['performance'], is: undefined },
    { name: 'the nearer one', word: 'ammount', known: ['account', 'amount'], is: 'amount' },
    { name: 'the first of two as near', word: 'aa', known: ['ab', 'ac'], is: 'ab' },
    { name: 'none', word: 'segment', known: ['team', 'region'], is: undefined },
    { name: 'nothing known', word: 'won', known: [], is: undefined },
    { name: 'nothing written', word: '', known: ['won'], is: undefined },
  ])('$name', ({ word, known, is }) => {
    expect(nearest(word, known)).toBe(is);
  });

  test('a word of a million letters is compared at once', () => {
    expect(nearest('x'.repeat(1_000_000), ['won', 'lost'])).toBeUndefined();
  });
});

describe('steps from one word to another', () => {
  test.each([
    { a: '', b: '', is: 0 },
    { a: 'a', b: '', is: 1 },
    { a: '', b: 'abc', is: 3 },
    { a: 'kitten', b: 'sitting', is: 3 },
    { a: 'ab', b: 'ba', is: 1 },
    { a: 'abcd', b: 'badc', is: 2 },
    // Optimal string alignment changes no place twice: 3 steps, where two swaps and an addition would be 2.
    { a: 'ca', b: 'abc', is: 3 },
    { a: 'won', b: 'won', is: 0 },
  ])('$a to $b', ({ a, b, is }) => {
    expect(distance(a, b)).toBe(is);
    expect(distance(b, a)).toBe(is);
  });
});

describe('a hint', () => {
  test.each([
    { name: 'the nearest', word: 'actvity', known: ['activity'], is: 'did you mean activity?' },
    { name: 'else the list', word: 'xyz', known: ['activity', 'flow'], is: 'known: activity, flow' },
    { name: 'else nothing', word: 'xyz', known: [], is: undefined },
  ])('$name', ({ word, known, is }) => {
    expect(suggest(word, known)).toBe(is);
  });

  test('a long list is cut after twenty', () => {
    const names = Array.from({ length: 22 }, (_, index) => `n${index}`);
    expect(listed(names.slice(0, 20))).toBe(names.slice(0, 20).join(', '));
    expect(listed(names)).toBe(`${names.slice(0, 20).join(', ')} and 2 more`);
  });
});
