/** Words that a preset takes in another way than they are meant. */
import type { Preset } from '../preset.ts';
import type { ColumnProfile } from '../profile.ts';
import type { WordMap } from '../proposal.ts';
import type { Column } from '../types.ts';
import { isKey } from './word-map.ts';
import { mayBeOver, wordKey, wordsOf } from './words.ts';

/**
 * What has to be added to the map of a preset: words that it does not know and that are known to mean something else than
 * what it makes of the rest, and stages that may be an end and would be open. Undefined if there is nothing to add.
 */
export const wordsBeside = (
  { kind, columns }: Pick<Preset, 'kind' | 'columns'>,
  field: string,
  present: readonly ColumnProfile[],
): WordMap | undefined => {
  const words = wordsOf(`${kind}.${field}`);
  const read = readerOf(columns[field]);
  if (words === undefined) return undefined;
  const [known, taken]: [[string, string][], [string, string][]] = [[], []];
  for (const word of new Set(present.flatMap(({ values }) => [...(values?.keys() ?? [])]))) {
    const as = read(word);
    const meaning = words.get(wordKey(word));
    if (as === 'known' || as === 'rejected' || !isKey(word)) continue;
    if (meaning !== undefined && meaning !== as.meaning) known.push([word, meaning]);
    else if (meaning === undefined && field === 'outcome' && as.meaning === 'open' && mayBeOver(word))
      taken.push([word, 'open']);
  }
  return known.length + taken.length === 0
    ? undefined
    : { known: known.toSorted(), taken: taken.toSorted(), open: [] };
};

type Reading = 'known' | 'rejected' | { readonly meaning: string };

/** How the preset reads a word. */
const readerOf = (column: Column | undefined): ((word: string) => Reading) => {
  const { map = {}, otherwise, except = [] } = typeof column === 'object' ? column : {};
  const known = new Set(Object.keys(map).map(wordKey));
  return (word) => {
    if (known.has(wordKey(word))) return 'known';
    if (otherwise === undefined) return { meaning: word };
    const small = word.toLowerCase();
    return otherwise === 'reject' || except.some((part) => small.includes(part.toLowerCase()))
      ? 'rejected'
      : { meaning: String(otherwise) };
  };
};
