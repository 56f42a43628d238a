import type { ExitCode } from '../problems.ts';
import type { Shell } from '../shell.ts';

/** An option as people type it and as the help shows it. */
export interface Option {
  /** `-p, --period <period>`. */
  readonly flags: string;
  readonly says: string;
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

/** A command: what help, completion and the parser need to know. */
export interface Command {
  readonly name: string;
  /** `[files...]`, `<name>`. */
  readonly args: string;
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
