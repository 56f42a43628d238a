/** Where something is: a place in a file, a row, a field. Lines and columns count from 1. */
export interface Location {
  readonly file?: string;
  /** Physical line on which the record or the value starts. */
  readonly line?: number;
  /** In a config: character in the line. In an export: number of the field in the record. */
  readonly column?: number;
  /** Name of the field or the path of a config key, such as `metrics.win_rate.curve`. */
  readonly field?: string;
}

/** How bad it is: an error stops or rejects, a warning does not, a notice only tells. */
export type Severity = 'error' | 'warning' | 'notice';

/** Something a person should know, with its place and what to do about it. */
export interface Problem {
  /** `room/what`, one of the codes in docs/errors.md. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong: found and expected, one sentence, no full stop. */
  readonly message: string;
  readonly at?: Location;
  /** What to do, with the exact text to write where there is one. */
  readonly hint?: string;
  /** Lines of the file around the place, for the caret. */
  readonly excerpt?: readonly { readonly line: number; readonly text: string }[];
  /** Character of the line below which the caret stands, from 1, where that is not `at.column`. */
  readonly caret?: number;
  /** How many characters the caret underlines. */
  readonly width?: number;
}

/** What the process returns, as promised in src/topics/exit-codes.md. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130;

/** The only thing that is thrown on purpose: work cannot go on, and these are the reasons. */
export class SpaceSeaError extends Error {
  readonly problems: readonly Problem[];
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('; '));
    this.name = 'SpaceSeaError';
    this.exitCode = exitCode;
    this.problems = problems;
  }
}

/** A usage or config error: exit code 2. */
export const misuse = (problem: Omit<Problem, 'severity'>): SpaceSeaError =>
  new SpaceSeaError(2, [{ ...problem, severity: 'error' }]);

/** Input or output that cannot be used: exit code 3. */
export const unusable = (problem: Omit<Problem, 'severity'>): SpaceSeaError =>
  new SpaceSeaError(3, [{ ...problem, severity: 'error' }]);

/**
 * A place as people write it.
 * @example place({ file: 'deals.csv', line: 2, column: 4, field: 'amount' }) // => 'deals.csv:2:4 amount'
 */
export const place = ({ file, line, column, field }: Location): string =>
  [[file, line, column].filter((part) => part !== undefined).join(':'), field].filter(Boolean).join(' ');
