import type { Answers, Matrix, Scope } from '../../answers.ts';
import type { Problem } from '../../problems.ts';
import { fold } from '../fold.ts';
import { times } from './figures.ts';
import { placeIn, scopeOf } from './items.ts';
import { byRespondent, emptyPlaces, notGiven, rejection } from './respondents.ts';
import type { AnswerRow, AnswerTable } from './table.ts';

/** Comparisons of two items at a time: `a` is so many times as important as `b`. */
export const pairsOf = (table: AnswerTable, scopes: readonly Scope[]): Answers => {
  const { place, file, rows } = table;
  const [who, a, b] = [place('respondent'), place('a'), place('b')];
  const scope = scopeOf(
    rows.flatMap(({ cells, line }) =>
      [a, b].map((column) => ({
        name: cells[column] ?? '',
        at: { file, line, column: column + 1 },
        isCell: true as const,
      })),
    ),
    scopes,
  );
  const placeOf = (row: AnswerRow, column: number): number => placeIn(scope.items, row.cells[column] ?? '');
  const asked = [...new Set(rows.flatMap((row) => [placeOf(row, a), placeOf(row, b)]))].sort((x, y) => x - y);
  const read = judgementOf(table);
  const { groups, problems } = byRespondent(table, who);
  const given: Matrix[] = [];
  const rejections: Problem[] = [];
  for (const group of groups) {
    const judged = group.map((row) => ({
      line: row.line,
      row: asked.indexOf(placeOf(row, a)),
      column: asked.indexOf(placeOf(row, b)),
      value: read(row),
    }));
    const answer = matrixOf(judged, asked.length);
    if ('fault' in answer) rejections.push(rejection(table, { line: answer.line }, answer.fault));
    else given.push(answer.matrix);
  }
  const all = [...table.problems, ...problems, ...rejections];
  return {
    form: 'pairs',
    scope,
    asked,
    given,
    rejected: all.filter(({ severity }) => severity === 'error').length,
    problems: [...all, ...emptyPlaces(scope, asked, table)],
  };
};

/** Reads how many times as important `a` is: from `value`, or from `more` and `intensity`. */
const judgementOf = ({ place }: AnswerTable): ((row: AnswerRow) => number | undefined) => {
  const [a, b, value, more, intensity] = ['a', 'b', 'value', 'more', 'intensity'].map(place) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (value >= 0) return ({ cells }) => times(cells[value] ?? '');
  return ({ cells }) => {
    const size = times(cells[intensity] ?? '');
    const which = fold(cells[more] ?? '');
    if (size === undefined || size < 1) return undefined;
    if (which === 'a' || which === fold(cells[a] ?? '')) return size;
    if (which === 'b' || which === fold(cells[b] ?? '')) return 1 / size;
    return size === 1 && (which === '' || which === 'equal') ? 1 : undefined;
  };
};

interface Judged {
  readonly line: number;
  readonly row: number;
  readonly column: number;
  readonly value: number | undefined;
}

type Fault = Pick<Problem, 'code' | 'message' | 'hint'>;

/** The comparisons of one respondent: each pair once, in either order. */
const matrixOf = (
  judged: readonly Judged[],
  size: number,
): { readonly matrix: Matrix } | { readonly fault: Fault; readonly line: number } => {
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column): number => (row === column ? 1 : 0)),
  );
  let found = 0;
  for (const { line, row, column, value } of judged) {
    const known = matrix[row]?.[column] ?? 0;
    const fault = faultOf({ value, isSame: row === column, isAgain: row !== column && known !== 0 });
    if (fault !== undefined || value === undefined) return { fault: fault ?? notGiven('', ''), line };
    (matrix[row] ?? [])[column] = value;
    (matrix[column] ?? [])[row] = 1 / value;
    found += 1;
  }
  const wanted = (size * (size - 1)) / 2;
  if (found === wanted) return { matrix };
  const fault = {
    code: 'weights/pairs',
    message: `belongs to an answer with ${found} of the ${wanted} comparisons`,
    hint: 'the answer was left out; every pair has to be compared once',
  };
  return { fault, line: judged[0]?.line ?? 0 };
};

interface Looked {
  readonly value: number | undefined;
  readonly isSame: boolean;
  readonly isAgain: boolean;
}

const faultOf = ({ value, isSame, isAgain }: Looked): Fault | undefined => {
  if (isSame)
    return {
      code: 'weights/pairs',
      message: 'compares something with itself',
      hint: 'the answer was left out; a and b are two different names',
    };
  if (isAgain)
    return {
      code: 'weights/twice',
      message: 'compares a pair again',
      hint: 'the answer was left out; keep the line that counts, b with a is the same pair as a with b',
    };
  return value === undefined
    ? notGiven('a comparison', 'it goes from 1/9 to 9, such as 3 or 1/3')
    : undefined;
};
