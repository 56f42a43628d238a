/** What files of one layout are, and what stands in the way of reading them. */
import type { Preset } from '../preset.ts';
import type { Profile } from '../profile.ts';
import type { Guess, ItemGuess, LayoutGuess } from '../proposal.ts';
import type { Kind } from '../types.ts';
import { isCanonical } from './candidates.ts';
import { requiredOf } from './fits.ts';
import { guessFields } from './guesses.ts';
import { guessItems, roleOf } from './items.ts';
import type { KindGuess } from './kind.ts';

/** Files of one layout, seen as one. */
export interface Layout extends KindGuess {
  readonly files: readonly string[];
  readonly profile: Profile;
  readonly preset?: Preset;
}

/** The guesses about a layout. */
export const guessLayout = ({ files, profile, preset, ...about }: Layout): LayoutGuess => {
  const { kind } = about;
  const guesses = filledUp(guessFields(profile, kind, preset), profile, kind);
  const isLong = guesses.some(({ field }) => field === 'item' || field === 'value');
  const items = kind === 'survey' && !isLong ? guessItems(profile.columns) : [];
  const isRoleTold = guesses.some(({ field, use }) => field === 'role' && use !== 'left');
  const role = isRoleTold ? undefined : roleOf(items);
  const blocked = blockOf({ kind, guesses, items, profile, preset });
  const skipEmpty = emptyPeople(guesses, profile, kind);
  return {
    ...about,
    files,
    rows: profile.rows,
    ...(preset === undefined ? {} : { preset: { id: preset.id, title: preset.title } }),
    guesses,
    items,
    ...(role === undefined ? {} : { role }),
    ...(skipEmpty === undefined ? {} : { skipEmpty }),
    unused: unusedIn(profile, guesses, items),
    ...(blocked === undefined ? {} : { blocked }),
  };
};

/** Work without a type is work all the same; it is counted by none of the metrics that ask for one. */
const filledUp = (guesses: readonly Guess[], { columns }: Profile, kind: Kind): readonly Guess[] =>
  guesses.map((guess) => {
    const column = columns.find(({ name }) => name === guess.columns[0]);
    const isPartly =
      kind === 'activity' && guess.field === 'type' && guess.use !== 'left' && (column?.blank ?? 0) > 0;
    if (!isPartly || guess.isFromPreset === true) return guess;
    return {
      ...guess,
      use: 'written',
      fallback: 'unspecified',
      doubt: noType(column?.blank ?? 0),
    };
  });

const noType = (rows: number): string =>
  `${rows === 1 ? '1 row has' : `${rows} rows have`} no type, and count for no metric that asks for one; is there a better column?`;

/** Work of nobody can be counted for nobody: such rows are left out, rather than rejected one by one. */
const emptyPeople = (guesses: readonly Guess[], { columns }: Profile, kind: Kind): string | undefined => {
  const se = guesses.find(
    ({ field, use, isFromPreset }) => field === 'se' && use !== 'left' && isFromPreset === undefined,
  );
  const column = columns.find(({ name }) => name === se?.columns[0]);
  return kind === 'activity' && column !== undefined && column.blank > 0 ? column.name : undefined;
};

interface Blocking {
  readonly kind: Kind;
  readonly guesses: readonly Guess[];
  readonly items: readonly ItemGuess[];
  readonly profile: Profile;
  readonly preset: Preset | undefined;
}

/** Why a layout cannot be read as it stands; undefined if it can. */
const blockOf = ({ kind, guesses, items, profile, preset }: Blocking): string | undefined => {
  if (profile.rows === 0) return 'it has no rows';
  const nameless = profile.columns.findIndex(({ name }) => name === '');
  if (nameless >= 0) return `column ${nameless + 1} has no name; give it one`;
  // A column with the name of a field is read whatever the config says of others.
  const implicit = guesses.find(
    ({ field, columns, use, choices, isFromPreset }) =>
      (use === 'left' && isCanonical(columns[0], field) && !Object.hasOwn(preset?.columns ?? {}, field)) ||
      (isFromPreset === true && choices !== undefined),
  );
  if (implicit !== undefined) return `${implicit.field} has to be decided first`;
  const isWide = items.length > 0;
  const needed = requiredOf(kind).filter((field) => !(isWide && (field === 'item' || field === 'value')));
  const missing = needed.filter(
    (field) => !guesses.some((guess) => guess.field === field && guess.use !== 'left'),
  );
  if (missing.length > 0) return missingText(missing, guesses);
  if (isWide && items.every(({ use }) => use === 'left'))
    return 'no question is surely one of the items of the model';
  return kind === 'survey' && !isWide ? wordyItems(guesses, profile) : undefined;
};

const missingText = (missing: readonly string[], guesses: readonly Guess[]): string => {
  const isOpen = missing.every((field) => guesses.some((guess) => guess.field === field));
  return isOpen
    ? `${missing.join(' and ')} has to be decided first`
    : `no column is surely its ${missing.join(', and none its ')}`;
};

/** One row for each answer: what the items are called decides what is counted. */
const wordyItems = (guesses: readonly Guess[], { columns }: Profile): string | undefined => {
  const item = guesses.find(({ field }) => field === 'item');
  const values = columns.find(({ name }) => name === item?.columns[0])?.values;
  const isNamed = values !== undefined && [...values.keys()].every((word) => /^[a-z][a-z0-9_]*$/.test(word));
  return isNamed ? undefined : 'its items are questions: say which is which item of the model';
};

const unusedIn = (
  { columns }: Profile,
  guesses: readonly Guess[],
  items: readonly ItemGuess[],
): readonly string[] => {
  const used = new Set([
    ...guesses.flatMap((guess) => guess.columns),
    ...items.map(({ question }) => question),
  ]);
  return columns.map(({ name }) => name).filter((name) => name.trim() !== '' && !used.has(name));
};
