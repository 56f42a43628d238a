/** Where the fields of a file probably come from. */
import type { Preset } from '../preset.ts';
import type { Certainty, Profile } from '../profile.ts';
import type { Guess } from '../proposal.ts';
import type { Kind } from '../types.ts';
import { bestOf, type Candidate, candidatesOf } from './candidates.ts';
import { headerKey } from './header-key.ts';
import { guessOutcome } from './outcome.ts';
import { presetGuesses } from './preset-guesses.ts';
import { type Habits, habitsOf, settingFor, settled } from './settings.ts';
import { isCanonical, understand } from './word-map.ts';
import { mayDiffer, wordsOf } from './words.ts';
import { yamlText } from './yaml-text.ts';

interface Work {
  readonly kind: Kind;
  readonly habits: Habits;
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
}

/** A guess for every field that a column may feed, in the order of the file. */
export const guessFields = (profile: Profile, kind: Kind, preset: Preset | undefined): readonly Guess[] => {
  const habits = habitsOf(profile.columns);
  const known = preset === undefined ? [] : presetGuesses(profile, preset, habits);
  const fed = new Set(known.map(({ field }) => field));
  const taken = new Set(known.flatMap(({ columns }) => columns).map(headerKey));
  const free = profile.columns.filter(({ name }) => !taken.has(headerKey(name)));
  const candidates = candidatesOf({ ...profile, columns: free }, kind, preset);
  const work = { kind, habits, candidates };
  const outcome = kind === 'deal' && !fed.has('outcome') ? guessOutcome(candidates) : undefined;
  const own = [...candidates.keys()]
    .filter((field) => !fed.has(field) && !(kind === 'deal' && field === 'outcome'))
    .flatMap((field) => guessField(field, work) ?? [])
    .filter((guess) => preset?.kind !== 'survey' || !isNumber(guess));
  const place = new Map(profile.columns.map(({ name }, index) => [name, index]));
  const isTwice = twiceIn(profile);
  const all = [...known, ...(outcome === undefined ? [] : [outcome]), ...withoutDoubles(own)].map((guess) =>
    guess.isFromPreset === undefined && isTwice(guess.columns[0]) ? nameless(guess) : guess,
  );
  return all.toSorted((a, b) => (place.get(a.columns[0]) ?? 0) - (place.get(b.columns[0]) ?? 0));
};

/** What tells people apart a preset says; any other id of its tool numbers the responses of one form. */
const isNumber = ({ field, certainty }: Guess): boolean => field === 'respondent' && certainty !== 'sure';

/** Two columns of one name cannot be told apart by it. */
const twiceIn = ({ columns }: Profile): ((name: string) => boolean) => {
  const count = new Map<string, number>();
  for (const { name } of columns) count.set(headerKey(name), (count.get(headerKey(name)) ?? 0) + 1);
  return (name) => (count.get(headerKey(name)) ?? 0) > 1;
};

const nameless = (guess: Guess): Guess => ({
  ...guess,
  certainty: 'unsure',
  use: 'left',
  doubt: 'several columns have this name; rename those that are not meant',
});

const guessField = (field: string, work: Work): Guess | undefined => {
  const candidates = work.candidates.get(field) ?? [];
  const [first, ...rivals] = bestOf(candidates);
  if (first === undefined) return misfitting(field, candidates);
  const { column, tier } = first;
  const setting = settingFor(column, { ...work, field });
  const words = wordsFor(first, work.kind);
  if (words === 'none') return misfitting(field, [{ ...first, fit: noWords }]);
  const others = tier === 'canonical' ? [] : rivals.map((rival) => rival.column.name);
  const isOpen =
    setting.choices !== undefined || (words !== undefined && words.openRows > 0 && !mayDiffer(field));
  const own = certaintyOf(first, { isRivalled: others.length > 0, isOpen });
  const certainty = setting.like === undefined ? own : lower(own);
  const needsNothing = setting.date === undefined && setting.numbers === undefined;
  const isRead =
    tier === 'canonical' && needsNothing && (words === undefined || isCanonical(words.map, field));
  return {
    field,
    columns: [column.name, ...others],
    certainty: words?.openRows && !mayDiffer(field) ? lower(certainty) : certainty,
    because: reasonOf(first, setting.like),
    use: certainty === 'unsure' ? 'left' : isRead ? 'read' : 'written',
    ...settled(setting),
    ...(words === undefined ? {} : { map: words.map }),
    ...doubtOf(others, words, { field, doubt: setting.doubt }),
  };
};

const noWords = { is: 'no', because: 'it has too many different values' } as const;

const doubtOf = (
  others: readonly string[],
  words: ReturnType<typeof understand>,
  { field, doubt }: { readonly field: string; readonly doubt: string | undefined },
): Pick<Guess, 'doubt'> => {
  if (others.length > 0) return { doubt: `${rivalsText(others.length)}; which column is it?` };
  if (doubt !== undefined) return { doubt };
  if (words === undefined || words.openRows === 0 || field === 'deal_type') return {};
  return field === 'type'
    ? {
        doubt:
          'which words of the model stand for those that are not in the map? As they are, no metric counts them',
      }
    : { doubt: 'what do the words mean that are not in the map?' };
};

const rivalsText = (count: number): string =>
  count === 1 ? 'another column fits as well' : `${count} other columns fit as well`;

/** A column with the right name and the wrong values is worth a word. */
const misfitting = (field: string, [first]: readonly Candidate[]): Guess | undefined => {
  if (first === undefined || first.fit.is !== 'no') return undefined;
  // Without an id nothing can be read: any column that may be it is worth a word.
  if (field !== 'id' && (first.tier === 'unsure' || first.tier === 'likely')) return undefined;
  return {
    field,
    columns: [first.column.name],
    certainty: 'unsure',
    because: first.fit.because,
    use: 'left',
    doubt: `it is called like ${field}, but ${first.fit.because}`,
  };
};

const lower = (certainty: Certainty): Certainty => (certainty === 'sure' ? 'likely' : certainty);

const certaintyOf = (
  { tier, fit, column, field }: Candidate,
  { isRivalled, isOpen }: { readonly isRivalled: boolean; readonly isOpen: boolean },
): Certainty => {
  if (isRivalled || isOpen || tier === 'unsure') return 'unsure';
  if (isPersonField(field) && column.several > 0.02) return 'unsure';
  if (tier === 'canonical') return 'sure';
  return tier === 'likely' || fit.is !== 'yes' ? 'likely' : 'sure';
};

/** Fields that name one person a row. */
const isPersonField = (field: string): boolean =>
  field === 'se' || field === 'owner' || field === 'respondent';

const reasonOf = ({ tier, fit, column, field }: Candidate, like: string | undefined): string => {
  if (fit.is === 'unknown') return 'by its name; it is empty in this export';
  if (fit.is === 'nearly') return `by its name; ${fit.but}`;
  if (isPersonField(field) && column.several > 0.02) return 'some cells hold several people';
  const name = {
    canonical: 'its own name',
    sure: 'by its name',
    likely: 'by its name, which may mean something else',
    unsure: 'its name may mean something else',
  }[tier];
  return like === undefined ? name : `${name}; read as ${yamlText(like)} is`;
};

/** The words of a column as those of the field; `none` if it is no column of a few words; undefined if none are needed. */
const wordsFor = ({ column, field }: Candidate, kind: Kind): ReturnType<typeof understand> | 'none' => {
  if (column.filled === 0 || wordsOf(`${kind}.${field}`) === undefined) return undefined;
  return understand(column, `${kind}.${field}`) ?? (mayDiffer(field) ? undefined : 'none');
};

/** One column feeds one field: the surer one; where both are as sure, none of them is. */
const withoutDoubles = (guesses: readonly Guess[]): readonly Guess[] => {
  const strength = { sure: 2, likely: 1, unsure: 0 } as const;
  return guesses.flatMap((guess): Guess[] => {
    const others = guesses.filter((each) => each !== guess && each.columns[0] === guess.columns[0]);
    const best = Math.max(-1, ...others.map(({ certainty }) => strength[certainty]));
    if (best > strength[guess.certainty]) return [];
    if (best < strength[guess.certainty] || guess.use === 'read') return [guess];
    const fields = others.map(({ field }) => field).join(' or ');
    return [{ ...guess, certainty: 'unsure', use: 'left', doubt: `it may be ${fields} as well` }];
  });
};
