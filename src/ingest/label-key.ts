import { fold } from './fold.ts';

/**
 * An answer as it is compared: letter case, accents, spaces, apostrophes and punctuation do not matter, nor how a
 * number is written. What has neither letters nor digits stands for itself.
 * @example labelKey(' Strongly agree. ') // => 'strongly_agree'
 * @example labelKey('Tout à fait d’accord') // => 'tout_a_fait_daccord'
 * @example labelKey("Don't know / N/A") // => 'dont_know_n_a'
 * @example labelKey('4.0') // => '4'
 * @example labelKey('🙂') // => '🙂'
 */
export const labelKey = (text: string): string => {
  const number = numberIn(text);
  if (number !== undefined) return String(number);
  const words = fold(bare(text));
  const key = words.replace(isPlain(words) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '_').replace(/^_|_$/g, '');
  return key === '' ? text.trim() : key;
};

/** Most texts need nothing of Unicode, which takes long to load. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Without accents and apostrophes. */
const bare = (text: string): string =>
  (isPlain(text) ? text : text.normalize('NFKD').replace(/[\p{M}’‘ʼ´]/gu, '')).replace(/['`]/g, '');

/**
 * The number that an answer is, with a dot or a comma before at most two decimals.
 * @example numberIn('4,5') // => 4.5
 * @example numberIn('1,000') // => undefined
 */
export const numberIn = (text: string): number | undefined => {
  const digits = /^\s*([+-]?\d{1,9})(?:[.,](\d{1,2}))?\s*$/.exec(text);
  return digits === null ? undefined : Number(`${digits[1]}.${digits[2] ?? '0'}`) || 0;
};
