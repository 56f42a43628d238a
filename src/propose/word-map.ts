/** What the words of a column mean. */
import type { ColumnProfile } from '../profile.ts';
import type { WordMap } from '../proposal.ts';
import { endMeant } from './endings.ts';
import { mayDiffer, meaningsOf, wordKey, wordsOf } from './words.ts';

/** Longer values are no words of a list: they may be what somebody wrote about somebody. */
const [longest, mostWords] = [40, 5];

/** An address, a telephone number, the number of an account. */
const personal = /@|\d(?:[\s()./-]*\d){5}/;

/** Names of the first objects of all: no map may have them as keys. */
const forbidden: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  '<<',
]);

/** A column read by the words of a field. */
export interface Understood {
  readonly map: WordMap;
  /** Rows whose word may mean several things. */
  readonly openRows: number;
  /** Rows whose word has been taken for something without being known. */
  readonly takenRows: number;
  /** Meanings that occur, by their rows. */
  readonly meant: ReadonlyMap<string, number>;
}

/**
 * The values of a column by the words of a field such as `deal.outcome`; undefined if it has too many different ones.
 * What no word says stays open; only a stage that shows no sign of an end is taken to be open.
 */
export const understand = (
  { values }: Pick<ColumnProfile, 'values'>,
  field: string,
): Understood | undefined => {
  const words = wordsOf(field);
  if (values === undefined || words === undefined) return undefined;
  const known: [string, string][] = [];
  const taken: [string, string][] = [];
  const open: string[] = [];
  const meant = new Map<string, number>();
  let [openRows, takenRows, hidden] = [0, 0, 0];
  for (const [word, count] of inOrder(values)) {
    const meaning = meaningOf(word, words);
    const guess = field === 'deal.outcome' && endMeant(word) === undefined ? 'open' : undefined;
    const means = meaning ?? guess;
    if (means === undefined || !isKey(word)) {
      if (isKey(word)) open.push(word);
      else hidden += 1;
      openRows += count;
      continue;
    }
    if (meaning === undefined) {
      taken.push([word, means]);
      takenRows += count;
    } else known.push([word, means]);
    meant.set(means, (meant.get(means) ?? 0) + count);
  }
  return {
    map: { known, taken, open, meanings: meaningsOf(field), ...(hidden === 0 ? {} : { hidden }) },
    openRows,
    takenRows,
    meant,
  };
};

/**
 * Can a word be the key of a map, and be shown? What looks like free text, an address or a telephone number cannot.
 * @example isKey('__proto__') // => false
 * @example isKey('ask ana@example.com') // => false
 * @example isKey('0171 234 56 78') // => false
 * @example isKey('Closed - no decision made') // => true
 */
export const isKey = (word: string): boolean =>
  word.length <= longest &&
  word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '').length <= mostWords &&
  !personal.test(word) &&
  !forbidden.has(word);

/** A `no` of a technical decision may be none yet: it is not among the words. */
const meaningOf = (word: string, words: ReadonlyMap<string, string>): string | undefined =>
  words.get(word) ?? words.get(wordKey(word)) ?? words.get(wordKey(word.replace(/\(.*\)\s*$/, '')));

/** The order of a file must not matter. */
const inOrder = (values: ReadonlyMap<string, number>): [string, number][] =>
  [...values].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

/**
 * Is every word one that the field has already, so that nothing needs to be said?
 * @example isCanonical({ known: [['won', 'won']], taken: [], open: [], meanings: ['won'] }, 'outcome') // => true
 */
export const isCanonical = ({ known, taken, open, hidden = 0 }: WordMap, field: string): boolean =>
  taken.length === 0 &&
  (open.length + hidden === 0 || mayDiffer(field)) &&
  known.every(([word, meaning]) => word === meaning);
