/** Problems by their kind: what may be said of them to whoever reads a report. */
import { codeTexts } from '../generated/code-texts.ts';
import type { ProblemRow } from '../generated/report.ts';
import { alike, isError } from './data-words.ts';

/**
 * What is wrong with rows, for whoever may read the report: no cell, no key and no line, which would lead to the person
 * who typed it; `validate` has those.
 * @example kindText({ code: 'row/date', message: '"2026-13-02" is not a date' }) // => 'A cell of a date holds something else, a day that does not exist, or a date in another form'
 */
export const kindText = ({ code, message }: Pick<ProblemRow, 'code' | 'message'>): string =>
  codeTexts[code]?.[0].replace(/\.$/, '') ?? message;

/** A kind of problem in the rows of a source. */
export interface FoundKind {
  readonly text: string;
  /** Rows that have it; absent where what has it is not a row. */
  readonly count: number | undefined;
  /** Do they count all the same? */
  readonly isCounted: boolean;
}

/** Kinds of problems in the order of the first of each, each told once. */
export const kindsIn = (problems: readonly ProblemRow[]): FoundKind[] =>
  [...alike(problems, (found) => `${isError(found)} ${toldOf(found)}`)].map(([, those]) => {
    const [first] = those as [ProblemRow, ...ProblemRow[]];
    const counts = those.flatMap(({ count }) => count ?? []);
    return {
      text: toldOf(first),
      count: counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0),
      isCounted: !isError(first),
    };
  });

const toldOf = (problem: ProblemRow): string =>
  `${problem.field === undefined ? '' : `${problem.field}: `}${kindText(problem)}`;
