/** What exports probably are, and what has to be asked before they can be scored. */
import type { Kind } from './model.ts';
import type { Certainty, NumberMarks } from './profile.ts';

/** How the words of a column become those of a field, in the order in which a config lists them. */
export interface WordMap {
  readonly known: readonly (readonly [word: string, meaning: string])[];
  /** Words whose meaning is taken to be the given one, for want of a sign of another. */
  readonly taken: readonly (readonly [word: string, meaning: string])[];
  /** Words that may mean several things: they are in no map, and their rows are rejected. */
  readonly open: readonly string[];
  /** What a word may mean. */
  readonly meanings: readonly string[];
  /** So many values look like free text, or like something about a person, and are not told. */
  readonly hidden?: number;
  /** Set where a preset would take the open words for something. */
  readonly otherwise?: 'reject';
}

/** Where a field probably comes from. */
export interface Guess {
  readonly field: string;
  /** Headers: the one to read, then those that compete with it. */
  readonly columns: readonly [string, ...string[]];
  readonly certainty: Certainty;
  /** Why, in a few words, without a full stop. */
  readonly because: string;
  /** `read`: as it stands, by its name or by the preset; `written`: by the config; `left`: not before somebody decides. */
  readonly use: 'read' | 'written' | 'left';
  /** Does the preset say from which column, so that only the rest is written? */
  readonly isFromPreset?: true;
  readonly date?: string;
  readonly numbers?: NumberMarks;
  readonly map?: WordMap;
  /** What rows without a value in the column get. */
  readonly fallback?: string;
  /** Ways to read the column, as YAML, of which one has to be chosen. */
  readonly choices?: readonly string[];
  /** A question to the reader of the config, in one line. */
  readonly doubt?: string;
}

/** A question of a survey with one column for each. */
export interface ItemGuess {
  readonly question: string;
  /** Item of the model; absent if none is meant, as far as can be seen. */
  readonly item?: string;
  readonly certainty: Certainty;
  /** A set of labels, or a scale of numbers. */
  readonly labels?: string;
  readonly scale?: readonly [number, number];
  readonly use: 'written' | 'left';
  /** Are its answers free text, which no item can be? */
  readonly isText?: true;
  readonly doubt?: string;
}

/** Files of one layout. */
export interface LayoutGuess {
  readonly files: readonly string[];
  readonly rows: number;
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly because: string;
  readonly preset?: { readonly id: string; readonly title: string };
  /** Where it was guessed, because nothing in the files says it. */
  readonly encoding?: string;
  readonly guesses: readonly Guess[];
  readonly items: readonly ItemGuess[];
  /** In which role the answers of a survey were given, where no column says it. */
  readonly role?: string;
  /** A column whose empty cells leave the row out. */
  readonly skipEmpty?: string;
  /** Headers that nothing reads. */
  readonly unused: readonly string[];
  /** Why it cannot be read before somebody decides; then its part of the config is commented out. */
  readonly blocked?: string;
}

/** A file of which nothing can be made. */
export interface Unread {
  readonly file: string;
  readonly because: string;
  /** How it would be read if it were what it looks most like. */
  readonly skeleton?: LayoutGuess;
  readonly columns: readonly string[];
}

export interface Proposal {
  readonly layouts: readonly LayoutGuess[];
  readonly unread: readonly Unread[];
}
