/** Words that a preset takes in another way than they are meant. */
import type { Preset } from '../preset.ts';
import type { ColumnProfile } from '../profile.ts';
import type { WordMap } from '../proposal.ts';
import type { Column } from '../types.ts';
import { endMeant } from './endings.ts';
import { isKey } from './word-map.ts';
import { meaningsOf, wordKey, wordsOf } from './words.ts';

/**
 * What has to be added to the map of a preset: words that it does not know and that are known to mean something else than
 * what it makes of the rest. Where the preset would take a stage that may be an end for open, every other stage is written
 * down, and the rest is rejected. Undefined if there is nothing to add.
 */
export const wordsBeside = (
  { kind, columns }: Pick<Preset, 'kind' | 'columns'>,
  field: string,
  present: readonly ColumnProfile[],
): WordMap | undefined => {
  const words = wordsOf(`${kind}.${field}`);
  if (words === undefined) return undefined;
  const sorted = sortedBy(readerOf(columns[field]), {
    words,
    isOver: (word) => field === 'outcome' && endMeant(word) !== undefined,
    seen: new Set(present.flatMap(({ values }) => [...(values?.keys() ?? [])])),
  });
  const { known, open, mistaken, hidden } = sorted;
  if (known.length + open.length + mistaken.length === 0) return undefined;
  const isClosed = mistaken.length > 0;
  return {
    known: [...known, ...(isClosed ? sorted.alike : [])].toSorted(byWord),
    taken: isClosed ? sorted.rest.toSorted(byWord) : [],
    open: [...open, ...mistaken].toSorted(),
    meanings: meaningsOf(`${kind}.${field}`),
    ...(isClosed ? { otherwise: 'reject' } : {}),
    ...(hidden === 0 ? {} : { hidden }),
  };
};

type Pair = readonly [word: string, meaning: string];

const byWord = ([one]: Pair, [other]: Pair): number => (one < other ? -1 : 1);

interface Seen {
  readonly words: ReadonlyMap<string, string>;
  readonly isOver: (word: string) => boolean;
  readonly seen: ReadonlySet<string>;
}

/** The words by what the preset makes of them. */
const sortedBy = (read: (word: string) => Reading, { words, isOver, seen }: Seen) => {
  const [known, alike, rest]: [Pair[], Pair[], Pair[]] = [[], [], []];
  const [open, mistaken]: [string[], string[]] = [[], []];
  let hidden = 0;
  for (const word of seen) {
    const as = read(word);
    const meaning = words.get(wordKey(word));
    if (as === 'known') continue;
    if (!isKey(word)) hidden += 1;
    else if (as === 'rejected') {
      if (meaning !== undefined) known.push([word, meaning]);
      else if (isOver(word)) open.push(word);
    } else if (meaning !== undefined) (meaning === as.meaning ? alike : known).push([word, meaning]);
    else if (as.meaning === 'open' && isOver(word)) mistaken.push(word);
    else rest.push([word, as.meaning]);
  }
  return { known, alike, rest, open, mistaken, hidden };
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
