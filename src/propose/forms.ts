/** Forms of one survey that ask different roles different questions, and are read by one source. */
import type { Guess, ItemGuess, LayoutGuess } from '../proposal.ts';
import { headerKey } from './header-key.ts';

/**
 * Two forms as one layout: each says in one column in which role its people answer, and everything else that both have is
 * read alike. Undefined where that is not so.
 */
export const joinedForms = (one: LayoutGuess, other: LayoutGuess): LayoutGuess | undefined => {
  const [own, next] = [roleIn(one), roleIn(other)];
  if (own === undefined || next === undefined || headerKey(own.columns[0]) !== headerKey(next.columns[0]))
    return undefined;
  if (one.preset?.id !== other.preset?.id || one.encoding !== other.encoding) return undefined;
  const items = itemsOf(one, other);
  if (items === undefined || othersOf(one) !== othersOf(other)) return undefined;
  const role = { ...own, map: wordsOf(own, next) };
  return {
    ...one,
    files: [...one.files, ...other.files],
    rows: one.rows + other.rows,
    guesses: one.guesses.map((guess) => (guess === own ? role : guess)),
    items,
    unused: [...new Set([...one.unused, ...other.unused])],
  };
};

const roleIn = ({ guesses }: LayoutGuess): Guess | undefined =>
  guesses.find(({ field, use, map }) => field === 'role' && use === 'written' && map?.open.length === 0);

const wordsOf = ({ map: own }: Guess, { map: next }: Guess): NonNullable<Guess['map']> => ({
  known: [...new Map([...(own?.known ?? []), ...(next?.known ?? [])])],
  taken: [...new Map([...(own?.taken ?? []), ...(next?.taken ?? [])])],
  open: [],
  meanings: own?.meanings ?? [],
});

/** How all columns but the role are read; a form that leaves one open cannot be read with others. */
const othersOf = ({ guesses, skipEmpty }: LayoutGuess): string =>
  JSON.stringify([
    skipEmpty,
    ...guesses
      .filter(({ field, use, isFromPreset }) => field !== 'role' && (use === 'written' || isFromPreset))
      .map(({ field, columns: [name], date, numbers, map }) => [field, headerKey(name), date, numbers, map]),
  ]);

/** The questions of both, each as the surer form reads it; undefined if the forms contradict each other. */
const itemsOf = (one: LayoutGuess, other: LayoutGuess): readonly ItemGuess[] | undefined => {
  const places = new Map<string, ItemGuess>();
  for (const item of [...one.items, ...other.items]) {
    const known = places.get(headerKey(item.question));
    if (known !== undefined && isContrary(known, item)) return undefined;
    if (known === undefined || known.use === 'left') places.set(headerKey(item.question), item);
  }
  const items = [...places.values()];
  const written = items.filter(({ use }) => use === 'written').map(({ item }) => item);
  return new Set(written).size === written.length ? items : undefined;
};

const isContrary = (one: ItemGuess, other: ItemGuess): boolean =>
  one.item !== other.item ||
  (one.use === 'written' && other.use === 'written' && one.labels !== other.labels);
