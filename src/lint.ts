/** What is questionable about a model: the one form in which every rule of `config lint` says it. */
import type { Config } from './generated/config.ts';
import type { Severity } from './problems.ts';

/** A rule by the word that a config accepts it with. */
export type LintName = keyof NonNullable<NonNullable<Config['lint']>['accept']>;

/** What a rule has found. */
export interface Found {
  /** Where the config says it. */
  readonly path: readonly (string | number)[];
  /** What is so, without a full stop. */
  readonly what: string;
  /** What to write instead. */
  readonly hint: string;
}

/** A rule: what it looks for in what it sees, and why. */
export interface LintRule<Seen> {
  readonly code: `lint/${LintName}`;
  /** A notice bends no score. */
  readonly severity: Exclude<Severity, 'error'>;
  /** Why it matters: half a sentence, after a semicolon. */
  readonly why: string;
  readonly find: (seen: Seen) => readonly Found[];
}

/** Something that a rule has found, with what the rule says of it. */
export interface Doubt extends Found, Pick<LintRule<unknown>, 'code' | 'severity' | 'why'> {}

/** What rules find, in their order. */
export const doubtsOf = <Seen>(rules: readonly LintRule<Seen>[], seen: Seen): readonly Doubt[] =>
  rules.flatMap(({ code, severity, why, find }) =>
    find(seen).map((found): Doubt => ({ ...found, code, severity, why })),
  );

/**
 * The rule of a code, as `lint: { accept }` names it.
 * @example ruleNameOf('lint/few-dimensions') // => 'few-dimensions'
 */
export const ruleNameOf = (code: Doubt['code']): LintName => code.slice('lint/'.length) as LintName;

/**
 * Names in a sentence, at most five of them.
 * @example namesIn(['a', 'b']) // => 'a and b'
 * @example namesIn(['a', 'b', 'c', 'd', 'e', 'f', 'g']) // => 'a, b, c, d, e and 2 more'
 */
export const namesIn = (names: readonly string[]): string => {
  const shown = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
};
