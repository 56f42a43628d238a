/** What programs want to know of a problem: a file, a line, a character, one text. */
import { fileOf } from '../part-name.ts';
import { type Problem, place } from '../problems.ts';
import type { ProblemSummary } from '../types.ts';
import { rowsOf } from './problem-rows.ts';
import { safe } from './safe.ts';

/** A problem of one place, or of many rows. */
export type Told = Problem | ProblemSummary;

/** A place that an editor can go to. */
export interface Region {
  /** Path as given, with slashes. */
  readonly file: string;
  readonly line?: number;
  /** Character in the line; a table has numbers of fields instead, which say nothing to an editor. */
  readonly character?: number;
}

/**
 * Is a problem about the config? Its messages stand for themselves; those about rows and files go on from the place.
 * @example isOfConfig('lint/tension') // => true
 */
export const isOfConfig = (code: string): boolean => /^(config|lint)\//.test(code);

/** Where a problem stands; undefined if it is in no file. */
export const regionOf = ({ code, at }: Told): Region | undefined => {
  if (at?.file === undefined || at.file === 'standard input') return undefined;
  const { line, column } = at;
  const isCharacter = isOfConfig(code) || code === 'file/json';
  return {
    file: pathOf(at.file),
    ...(line === undefined ? {} : { line }),
    ...(line === undefined || column === undefined || !isCharacter ? {} : { character: column }),
  };
};

/** The path of a file with slashes, whatever the machine. */
export const pathOf = (name: string): string => fileOf(name).replaceAll('\\', '/');

/** Everything that is said of a problem, without its excerpt: what is wrong where, how many rows have it, what to do. */
export const linesOf = (problem: Told): string[] => {
  const { code, at = {}, message, hint } = problem;
  const where = place(at);
  const start = where === '' ? '' : `${where}${isOfConfig(code) ? ':' : ''} `;
  return [`${start}${message}`, rowsOf(problem), ...(hint === undefined ? [] : [`hint: ${hint}`])].flatMap(
    (line) => (line === '' ? [] : [safe(line)]),
  );
};
