/** What may be shown of a file. */
import type { Counted, InspectedColumn, Inspection } from '../inspection.ts';
import type { Preset } from '../preset.ts';
import type { ColumnProfile, Profile } from '../profile.ts';
import type { Guess } from '../proposal.ts';
import type { Kind } from '../types.ts';
import { guessFields } from './guesses.ts';
import { guessKind } from './kind.ts';
import { isKnownWord } from './words.ts';

/** More values of a list are not shown. */
const mostShown = 12;

/** Fields whose values are words of a list, and name nobody. */
const listed: ReadonlySet<string> = new Set([
  'outcome',
  'stage',
  'deal_type',
  'technical_outcome',
  'pov_outcome',
  'proposal_outcome',
  'renewal_outcome',
  'implementation_outcome',
  'handoff_accepted',
  'type',
  'channel',
  'currency',
  'region',
  'segment',
  'complexity',
  'reused',
  'environment_ready',
]);

/** A file with what it probably is; cells of columns that may be about people, or are free text, are left out. */
export const inspect = (profile: Profile, presets: ReadonlyMap<string, Preset>): Inspection => {
  const { file, form, header, rows, broken, preset, key, notices } = profile;
  const guess = guessKind(profile);
  const kind = 'unknown' in guess ? undefined : guess.kind;
  const known = preset === undefined ? undefined : presets.get(preset.id);
  const guesses = kind === undefined ? [] : guessFields(profile, kind, known);
  return {
    file,
    form,
    ...(header === undefined ? {} : { header }),
    rows,
    broken,
    ...('unknown' in guess
      ? { unknown: guess.unknown }
      : { kind: { name: guess.kind, certainty: guess.certainty, because: guess.because } }),
    ...(preset === undefined ? {} : { preset: { id: preset.id, title: preset.title } }),
    ...(key === undefined ? {} : { key }),
    columns: profile.columns.map((column) => shown(column, kind, guesses)),
    notices,
  };
};

const shown = (column: ColumnProfile, kind: Kind | undefined, guesses: readonly Guess[]): InspectedColumn => {
  const { name, type, filled, blank, distinct, nulls, damage, dates, numbers, labels } = column;
  const own = guesses.filter(({ columns }) => columns.includes(name));
  const [guess] = own;
  const values = own.some(({ field, certainty }) => listed.has(field) && certainty !== 'unsure')
    ? listOf(column, kind)
    : knownWords(column, kind);
  return {
    name,
    type,
    filled,
    blank,
    distinct,
    ...(guess === undefined ? {} : { field: { name: guess.field, certainty: guess.certainty } }),
    nulls: inOrder(nulls),
    ...(values === undefined ? {} : { values }),
    ...(type === 'date' && dates !== undefined ? { dates } : {}),
    ...(dates?.is === 'unsure' && guess?.date !== undefined ? { readAs: guess.date } : {}),
    // What people earn, and what they answer, is theirs.
    ...(type === 'number' && numbers !== undefined && (kind === 'deal' || kind === 'activity')
      ? { numbers }
      : {}),
    ...(labels === undefined ? {} : { labels }),
    damage: inOrder(damage),
  };
};

/** How often each answer was given is for the report, which hides small groups. */
const isTold = (kind: Kind | undefined): boolean => kind === 'deal' || kind === 'activity';

const listOf = ({ values }: ColumnProfile, kind: Kind | undefined): readonly Counted[] | undefined => {
  if (values === undefined || !isTold(kind) || [...values.keys()].some((text) => text.includes('@')))
    return undefined;
  return inOrder(values).slice(0, mostShown);
};

/** Words that everybody uses name nobody, whatever the column is called. */
const knownWords = (column: ColumnProfile, kind: Kind | undefined): readonly Counted[] | undefined => {
  if (column.values === undefined || column.type === 'number' || column.filled === 0) return undefined;
  return [...column.values.keys()].every(isKnownWord) ? listOf(column, kind) : undefined;
};

const inOrder = (counts: ReadonlyMap<string, number>): readonly Counted[] =>
  [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
