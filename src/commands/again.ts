import type { RenderOptions } from '../render/index.ts';
import { listOf, type Options, textOf } from './command.ts';

/** Options that say what is read and what is made of it, by the names under which they come. */
const flags = {
  deals: '--deals',
  activities: '--activities',
  surveys: '--surveys',
  people: '--people',
  config: '--config',
  period: '--period',
  previous: '--previous',
  asOf: '--as-of',
  where: '--where',
  weights: '--weights',
  set: '--set',
  seed: '--seed',
  by: '--by',
  group: '--group',
  periods: '--periods',
} as const;

type Flag = keyof typeof flags;

const scoring: readonly Flag[] = [
  'deals',
  'activities',
  'surveys',
  'people',
  'config',
  'period',
  'previous',
  'asOf',
  'where',
  'weights',
  'set',
  'seed',
];

/** What each command takes of it. */
const taken = {
  explain: scoring,
  explainGroup: [...scoring, 'by', 'group'],
  score: scoring,
  report: [...scoring, 'by'],
  baseline: ['deals', 'activities', 'surveys', 'people', 'config', 'period', 'periods', 'asOf', 'by', 'set'],
  validate: ['deals', 'activities', 'surveys', 'people', 'config', 'period', 'set'],
} as const satisfies Record<string, readonly Flag[]>;

/**
 * A word as a shell takes it for one.
 * @example quoted('a b') // => "'a b'"
 * @example quoted('exports/2026-Q3') // => 'exports/2026-Q3'
 */
export const quoted = (word: string): string =>
  /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/**
 * The paths and options of a command line that another command needs to speak of the same numbers, with a space in
 * front; empty if there are none.
 */
export const again = (command: keyof typeof taken, paths: readonly string[], options: Options): string => {
  const given = taken[command].flatMap((name) => {
    const text = textOf(options, name);
    return (text === undefined ? listOf(options, name) : [text]).flatMap((value) => [flags[name], value]);
  });
  return [...paths, ...given].map((word) => ` ${quoted(word)}`).join('');
};

/** What a table needs to name the next commands. */
export const next = (paths: readonly string[], options: Options): NonNullable<RenderOptions['again']> => ({
  explain: again('explain', paths, options),
  score: again('score', paths, options),
  validate: again('validate', paths, options),
});
