/** Small joints of sentences. */
import { count } from './words.ts';

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * A small count in letters, for sentences.
 * @example inLetters(4) // => 'four'
 * @example inLetters(38) // => '38'
 */
export const inLetters = (number: number): string => small[number] ?? count(number);

/**
 * Words with commas and "and".
 * @example listed(['a', 'b', 'c']) // => 'a, b and c'
 */
export const listed = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/**
 * The first letter large.
 * @example capital('four') // => 'Four'
 */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/**
 * Up to the first full stop, question mark or exclamation mark that a large letter follows.
 * @example firstSentence('Counts meetings, e.g. demos. Splitting one raises it.') // => 'Counts meetings, e.g. demos.'
 * @example firstSentence('One only.') // => 'One only.'
 */
export const firstSentence = (text: string): string => /^.*?[.?!](?=\s+\p{Lu})/su.exec(text)?.[0] ?? text;
