/** What a preset knows of a file, and what has to be said all the same. */
import { headersOf, type Preset } from '../preset.ts';
import type { ColumnProfile, NumberMarks, Profile } from '../profile.ts';
import type { Guess } from '../proposal.ts';
import type { Column } from '../types.ts';
import { headerKey } from './header-key.ts';
import { wordsBeside } from './preset-words.ts';
import { type Habits, type Setting, settingFor } from './settings.ts';

/** The fields that the preset feeds from this file. */
export const presetGuesses = ({ columns }: Profile, preset: Preset, habits: Habits): Guess[] => {
  const byKey = new Map(columns.map((column) => [headerKey(column.name), column]));
  return Object.entries(preset.columns).flatMap(([field, column]): Guess[] => {
    const headers = new Set([...headersOf(column, field), ...guardsOf(column)].map(headerKey));
    const own = new Set(headersOf(column, field).map(headerKey));
    const present = [...headers].flatMap((header) => byKey.get(header) ?? []);
    const [first, ...others] = present;
    if (first === undefined) return [];
    const isTold = typeof column === 'object' && (column.date !== undefined || column.decimal !== undefined);
    const setting = isTold
      ? {}
      : shared(
          present.filter(({ name }) => own.has(headerKey(name))),
          (each) => settingFor(each, { field, kind: preset.kind, habits }),
        );
    const map = wordsBeside(
      preset,
      field,
      present.filter(({ name }) => own.has(headerKey(name))),
    );
    const isSaid = setting.date !== undefined || setting.numbers !== undefined || map !== undefined;
    const isOpen = (map?.open.length ?? 0) > 0;
    return [
      {
        field,
        columns: [first.name, ...others.map(({ name }) => name)],
        certainty: setting.choices !== undefined ? 'unsure' : isOpen ? 'likely' : 'sure',
        because: 'by the preset',
        isFromPreset: true,
        use: isSaid ? 'written' : 'read',
        ...setting,
        ...(map === undefined ? {} : { map }),
        ...(isOpen ? { doubt: openWords } : {}),
      },
    ];
  });
};

/** What is asked about words that may be an end. */
export const openWords =
  'what do the words mean that are comments in the map? Until you say it, their rows are rejected';

/** Columns by which the preset decides about a value that it gives itself. */
const guardsOf = (column: Column): readonly string[] => {
  if (typeof column === 'string' || !Array.isArray(column.from)) return [];
  return column.from.flatMap((each) => (typeof each === 'string' ? [] : Object.keys(each.when ?? {})));
};

type Said = Pick<Setting, 'date' | 'choices' | 'doubt'> & { readonly numbers?: NumberMarks };

/**
 * What is said of all columns that feed a field: the setting that they share; none, if they are written in several ways,
 * for then each is read in its own. What one of them leaves open stops all.
 */
const shared = (columns: readonly ColumnProfile[], settingOf: (column: ColumnProfile) => Setting): Said => {
  const settings = columns.filter(({ type }) => type !== 'empty').map(settingOf);
  const open = settings.find(({ choices }) => choices !== undefined);
  if (open?.choices !== undefined)
    return { choices: open.choices, ...(open.doubt === undefined ? {} : { doubt: open.doubt }) };
  const [first] = settings;
  const isOne = settings.every(
    (each) => JSON.stringify(marksOf(each)) === JSON.stringify(first && marksOf(first)),
  );
  return first !== undefined && isOne ? marksOf(first) : {};
};

const marksOf = ({ date, numbers }: Setting): Said => ({
  ...(date === undefined ? {} : { date }),
  ...(numbers === undefined || (numbers.decimal === undefined && numbers.thousands === undefined)
    ? {}
    : { numbers }),
});
