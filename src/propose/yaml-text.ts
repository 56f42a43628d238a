/** Texts that YAML takes as they are, also between braces. */
const isPlain = (text: string): boolean => /^[\p{L}_][\p{L}\p{N}_ ()./%+-]*$/u.test(text);

/** Words that YAML, or people, take for something else. */
const special = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** What ends a line, is not shown, or turns the order of what is shown: written as an escape. */
const hidden = /[\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;

/**
 * A text as YAML on one line, in quotes where it needs them; a header may hold anything.
 * @example yamlText('Close Date') // => 'Close Date'
 * @example yamlText('Deal: stage') // => '"Deal: stage"'
 * @example yamlText('a\nb\u202e') // => '"a\\nb\\u202e"'
 * @example yamlText('No') // => '"No"'
 */
export const yamlText = (text: string): string =>
  isPlain(text) && !special.test(text) && !text.endsWith(' ') && text.length <= 200
    ? text
    : JSON.stringify(text).replace(
        hidden,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );

/** Longer headers and words are cut in comments. */
const longest = 60;

/** A header or a word in a comment. */
export const shortText = (text: string): string =>
  yamlText(text.length > longest ? `${text.slice(0, longest)}…` : text);
