import type { ExitCode } from '../problems.ts';
import type { Shell } from '../shell.ts';

/** Words that take time to collect, or that other rooms know: `completion/lists.ts` collects them. */
export type WordList =
  | 'fieldsToShow'
  | 'fieldsToFilter'
  | 'names'
  | 'metrics'
  | 'dimensions'
  | 'models'
  | 'presets'
  | 'helped';

/** What may stand somewhere in a command line, as far as that is known beforehand; nothing of it: any text. */
export interface Takes {
  readonly words?: readonly string[] | WordList;
  /** What is on the disk, beside the words. */
  readonly disk?: 'files' | 'folders';
  /** What stands behind a word and an equals sign: a file may, a text must. */
  readonly behind?: 'file' | 'text';
}

/** An option as people type it and as the help shows it. */
export interface Option {
  /** `-p, --period <period>`. */
  readonly flags: string;
  /** Another spelling, taken and not shown. */
  readonly also?: string;
  readonly says: string;
  /** Of an option with a value. */
  readonly takes?: Takes;
  /** May be given several times; then its value is a list. */
  readonly repeatable?: true;
}

/** The values of the options, by their long names in camelCase. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface RunRequest {
  readonly args: readonly string[];
  readonly options: Options;
  readonly shell: Shell;
  /** Runs another command line, such as the help of a command. */
  readonly run: (args: readonly string[]) => Promise<ExitCode>;
}

/** The work of a command; gives the exit code. */
export type Run = (request: RunRequest) => Promise<ExitCode>;

/** A command: what help, completion, manual page and parser need to know. */
export interface Command {
  readonly name: string;
  /** `[files...]`, `<name>`. */
  readonly args: string;
  /** What they take, in their order; those that are not said, files. */
  readonly takes?: readonly Takes[];
  readonly summary: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
}

/** A text option. */
export const textOf = (options: Options, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

/** A repeatable option, empty when it was not given. */
export const listOf = (options: Options, name: string): readonly string[] => {
  const value = options[name];
  return Array.isArray(value) ? value : [];
};

/** A switch. */
export const isOn = (options: Options, name: string): boolean => options[name] === true;
