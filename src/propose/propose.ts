/** The door of the room: from what exports look like to what they probably are. */
import type { Preset } from '../preset.ts';
import type { Profile } from '../profile.ts';
import type { LayoutGuess, Proposal, Unread } from '../proposal.ts';
import type { Kind } from '../types.ts';
import { joinedForms } from './forms.ts';
import { headerKey } from './header-key.ts';
import { guessKind, type KindGuess, plural, type UnknownKind } from './kind.ts';
import { guessLayout } from './layout.ts';
import { merged } from './merge.ts';

export { configText } from './config-text.ts';
export { inspect } from './inspect.ts';
export { isKeyName } from './names/field-names.ts';

/**
 * What exports probably are. Files with the same columns are one layout; of two layouts of one kind only the one with more
 * rows is read, unless both can be read in the same way.
 *
 * @param presets those whose columns are wanted, by id
 * @param said what somebody has said: the preset that every file is read by, and the kinds of files
 */
export const propose = (
  profiles: readonly Profile[],
  presets: ReadonlyMap<string, Preset>,
  said: Said = {},
): Proposal => {
  const unread: Unread[] = [];
  const groups = new Map<string, { readonly guess: KindGuess; readonly profiles: Profile[] }>();
  for (const profile of profiles) {
    const guess = kindOf(profile, said);
    if ('unknown' in guess) {
      unread.push(unreadOf(profile, guess));
      continue;
    }
    const key = JSON.stringify([
      guess.kind,
      profile.preset?.id,
      profile.columns.map(({ name }) => headerKey(name)),
    ]);
    const group = groups.get(key) ?? { guess, profiles: [] };
    groups.set(key, group);
    group.profiles.push(profile);
  }
  const layouts = [...groups.values()].flatMap(({ guess, profiles: own }): LayoutGuess[] => {
    const [first, ...others] = own;
    if (first === undefined) return [];
    const found = said.preset ?? (first.preset === undefined ? undefined : presets.get(first.preset.id));
    const preset = found?.kind === guess.kind ? found : undefined;
    const files = own.map(({ file }) => file);
    const profile = merged([first, ...others]);
    const layout = guessLayout({ ...guess, files, profile, ...(preset === undefined ? {} : { preset }) });
    return [{ ...layout, ...encodingOf(own) }];
  });
  return { layouts: oneOfEach(layouts), unread };
};

/** What somebody has said about files. */
export interface Said {
  readonly preset?: Preset;
  /** The kind of records by the file. */
  readonly kinds?: ReadonlyMap<string, Kind>;
}

const kindOf = (profile: Profile, { preset, kinds }: Said): ReturnType<typeof guessKind> => {
  const kind = kinds?.get(profile.file) ?? preset?.kind;
  return kind === undefined ? guessKind(profile) : { kind, certainty: 'sure', because: 'somebody says so' };
};

/** A file of no known kind, with how it would be read if it were what it looks most like. */
const unreadOf = (profile: Profile, { unknown, best }: UnknownKind): Unread => {
  const { file } = profile;
  const columns = profile.columns.map(({ name }) => name);
  if (best === undefined) return { file, because: unknown, columns };
  const about = { kind: best, certainty: 'unsure', because: unknown } as const;
  return { file, because: unknown, columns, skeleton: guessLayout({ ...about, files: [file], profile }) };
};

/** The encoding that all files were guessed to be in: others say it themselves. */
const encodingOf = (profiles: readonly Profile[]): Pick<LayoutGuess, 'encoding'> => {
  const encodings = new Set(profiles.map(({ form }) => (form.is === 'sheet' ? undefined : form.encoding)));
  const [encoding] = encodings;
  return encodings.size > 1 || encoding !== 'windows-1252' ? {} : { encoding };
};

/** One source a kind: layouts that are read in the same way are one, of others the largest is read. */
const oneOfEach = (layouts: readonly LayoutGuess[]): readonly LayoutGuess[] => {
  const kept: LayoutGuess[] = [];
  for (const layout of layouts.toSorted(
    (a, b) => Number(a.blocked !== undefined) - Number(b.blocked !== undefined) || b.rows - a.rows,
  )) {
    const first = kept.find(({ kind, blocked }) => kind === layout.kind && blocked === undefined);
    const forms =
      first === undefined || layout.blocked !== undefined ? undefined : joinedForms(first, layout);
    if (layout.blocked !== undefined || first === undefined) kept.push(layout);
    else if (forms !== undefined) kept[kept.indexOf(first)] = forms;
    else if (isReadAlike(first, layout)) kept[kept.indexOf(first)] = joined(first, layout);
    else
      kept.push({
        ...layout,
        blocked: `it is a second layout of ${plural[layout.kind]}, and a source reads one; bring the files into one form`,
      });
  }
  const place = (layout: LayoutGuess): number =>
    layouts.findIndex(({ files }) => layout.files.includes(files[0] ?? ''));
  return kept.toSorted((a, b) => place(a) - place(b));
};

const joined = (one: LayoutGuess, other: LayoutGuess): LayoutGuess => {
  const { preset, encoding, ...rest } = one;
  return {
    ...rest,
    ...(preset !== undefined && preset.id === other.preset?.id ? { preset } : {}),
    ...(encoding !== undefined && encoding === other.encoding ? { encoding } : {}),
    files: [...one.files, ...other.files],
    rows: one.rows + other.rows,
  };
};

/** Does the config say the same of both? */
const isReadAlike = (one: LayoutGuess, other: LayoutGuess): boolean =>
  JSON.stringify(saidOf(one)) === JSON.stringify(saidOf(other));

const saidOf = ({ guesses, items, role, skipEmpty }: LayoutGuess): unknown => [
  guesses
    .filter(({ use }) => use === 'written')
    .map(({ field, columns, date, numbers, map, fallback }) => [
      field,
      headerKey(columns[0]),
      date,
      numbers,
      map,
      fallback,
    ])
    .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  items,
  role,
  skipEmpty,
];
