import type { Report } from './generated/report.ts';
import type { Problem } from './problems.ts';
import type { FileTally, ProblemSummary } from './types.ts';

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

interface Told {
  readonly files: readonly FileTally[];
  readonly problems: readonly (Problem | ProblemSummary)[];
}

/** The data section of a report: what was read and what became of it. */
export const dataOf = ({ files, problems }: Told): Report['data'] => ({
  read: total(files.map(({ read }) => read)),
  used: total(files.map(({ used }) => used)),
  filtered: total(files.flatMap(({ filtered }) => Object.values(filtered))),
  rejected: total(files.map(({ rejected }) => rejected)),
  files: files.map(({ isTable: _, ...file }) => ({
    ...file,
    filtered: { ...file.filtered },
    fields: [...file.fields],
    unused: [...file.unused],
  })),
  problems: problems.map(problemRow),
});

/** A problem as a report keeps it. */
export const problemRow = (problem: Problem | ProblemSummary): Report['notes'][number] => {
  const { code, severity, message, hint, at } = problem;
  return {
    code,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(at?.file === undefined ? {} : { file: at.file }),
    ...(at?.line === undefined ? {} : { line: at.line }),
    ...(at?.field === undefined ? {} : { field: at.field }),
    ...('count' in problem ? { count: problem.count, rows: problem.rows.map((row) => ({ ...row })) } : {}),
  };
};
