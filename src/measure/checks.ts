import type { Exchange, Model } from '../types.ts';
import { type AskedWords, askedWords } from './asked-words.ts';
import { spansOf, type TimedSpan } from './spans.ts';

/** What a model says of the rows of a source: what must not run backwards, the words that it looks for, and rates. */
export const checksOf = (
  model: Model,
  source: string,
): { readonly spans: readonly TimedSpan[]; readonly words: AskedWords; readonly currencies?: Exchange } => ({
  spans: spansOf(model, source),
  words: askedWords(model, source),
  ...(model.currencies && { currencies: model.currencies }),
});
