import { expect, test } from 'vitest';
import { capital, inLetters, listed } from '../../../src/render/sentences.ts';

test.each([
  [0, 'none'],
  [1, 'one'],
  [10, 'ten'],
  [11, '11'],
  [1_200, '1,200'],
])('%s in letters', (number, text) => {
  expect(inLetters(number)).toBe(text);
});

test.each([
  { words: [], text: '' },
  { words: ['a'], text: 'a' },
  { words: ['a', 'b'], text: 'a and b' },
  { words: ['a', 'b', 'c'], text: 'a, b and c' },
])('$words listed', ({ words, text }) => {
  expect(listed(words)).toBe(text);
  expect(listed(words, 'or')).toBe(text.replace(' and ', ' or '));
});

test.each([
  ['four', 'Four'],
  ['éclair', 'Éclair'],
  ['東京', '東京'],
  ['', ''],
])('%s with a capital', (text, large) => {
  expect(capital(text)).toBe(large);
});
