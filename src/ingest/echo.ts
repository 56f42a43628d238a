import type { Kind } from '../types.ts';

/** Longer texts are cut in messages. */
const longest = 80;

/** Fields whose text may name a person or say what one thinks. */
const personal: Readonly<Record<Kind, ReadonlySet<string>>> = {
  deal: new Set(['se', 'owner', 'name', 'account', 'champion', 'loss_reason', 'decision_criteria']),
  activity: new Set(['se', 'account']),
  survey: new Set(['respondent', 'se']),
  person: new Set(['id', 'regretted']),
};

/** Answers that are no numbers may be free text, whatever the column is called. */
const isFreeAnswer = (kind: Kind, text: string): boolean =>
  kind === 'survey' && !/^[\d\s.,:%+/-]{1,30}$/.test(text);

/** Many words come from somebody's notes, not from a list of words. What Unicode calls a letter takes long to load. */
const isSentence = (text: string): boolean => text.split(/\s+/).length > 5 && /\p{L}/u.test(text);

/**
 * A cell as a message may show it, in quotes; undefined if it must not. Logs travel: a message never repeats what
 * stands in a column about people, nor an answer in somebody's own words.
 *
 * @example echo('maybe', 'deal', 'outcome') // => '"maybe"'
 * @example echo('Ana Lima', 'deal', 'se') // => undefined
 * @example echo('my manager', 'survey', 'value') // => undefined
 */
export const echo = (text: string, kind: Kind, field: string): string | undefined => {
  if (personal[kind].has(field) || isFreeAnswer(kind, text) || text.includes('@')) return undefined;
  if (isSentence(text)) return undefined;
  const letters = Array.from(text);
  return JSON.stringify(letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text);
};
