/** How many rows have a problem, in words that all outputs share. */
import type { Problem } from '../problems.ts';
import type { ProblemSummary } from '../types.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

/**
 * How many rows have the problem, and where the first of them stand; empty if it is only one. Lines are those of the
 * file of the problem, until another is named.
 *
 * @example rowsOf({ code: 'row/date', severity: 'error', message: '', at: { file: 'a.csv', line: 4 }, count: 3, rows: [{ file: 'a.csv', line: 4 }, { file: 'a.csv', line: 9 }] }) // => '3 rows have this problem: lines 4, 9 and 1 more'
 */
export const rowsOf = (problem: Problem | ProblemSummary): string => {
  if (!('count' in problem) || problem.count < 2) return '';
  const { count, rows, at } = problem;
  const lines = new Map<string, string[]>();
  for (const { file, line } of rows) lines.set(file, [...(lines.get(file) ?? []), String(line)]);
  const more = count > rows.length ? [`${words.count(count - rows.length)} more`] : [];
  const [only, another] = [...lines.keys()];
  const places =
    only === at?.file && another === undefined
      ? [linesIn(lines.get(only ?? '') ?? [], more)]
      : [
          ...[...lines].map(([file, own]) => `${file === at?.file ? '' : `${file} `}${linesIn(own)}`),
          ...more,
        ];
  const where = rows.length === 0 ? '' : `: ${places.join('; ')}`;
  return `${words.count(count)} rows have this problem${where}`;
};

const linesIn = (lines: readonly string[], more: readonly string[] = []): string =>
  `${lines.length + more.length === 1 ? 'line' : 'lines'} ${listed([...lines, ...more])}`;
