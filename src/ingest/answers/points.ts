import type { Answers, Scope } from '../../answers.ts';
import type { Problem } from '../../problems.ts';
import { points } from './figures.ts';
import { placeIn, scopeOf } from './items.ts';
import { byRespondent, emptyPlaces, notGiven, rejection } from './respondents.ts';
import type { AnswerRow, AnswerTable } from './table.ts';

/** Points to share out, and how far a sum may be from it: thirds of 100 are written 33, 33 and 33. */
const whole = 100;
const tolerance = 1;

/** Points of the items asked about, in the order of the columns. */
interface Given {
  readonly line: number;
  readonly points: readonly (number | undefined)[];
}

/** One row for each respondent, one column for each item; without a column `respondent` every row is one. */
export const widePoints = (table: AnswerTable, scopes: readonly Scope[]): Answers => {
  const { names, place, file, line } = table;
  const who = place('respondent');
  const columns = names.flatMap((name, column) => (column === who ? [] : [{ name, column }]));
  const scope = scopeOf(
    columns.map(({ name, column }) => ({ name, at: { file, line, column: column + 1 } })),
    scopes,
  );
  const asked = columns.map(({ name }) => placeIn(scope.items, name));
  const groups = who < 0 ? { alone: table.rows, problems: [] } : respondentsOf(table, who);
  const given = groups.alone.map(
    (row): Given => ({
      line: row.line,
      points: columns.map(({ column }) => points(row.cells[column] ?? '')),
    }),
  );
  return answersOf({ scope, asked, given }, { ...table, problems: [...table.problems, ...groups.problems] });
};

/** Rows of respondents who answer once. */
const respondentsOf = (
  table: AnswerTable,
  who: number,
): { readonly alone: readonly AnswerRow[]; readonly problems: readonly Problem[] } => {
  const { groups, problems } = byRespondent(table, who);
  const twice = groups.filter(({ length }) => length > 1);
  return {
    alone: groups.flatMap((rows) => (rows.length === 1 ? rows : [])),
    problems: [
      ...problems,
      ...twice.map(([first, second]) =>
        rejection(table, first, {
          code: 'weights/twice',
          message: `answers for the same respondent as line ${second?.line ?? 0}`,
          hint: 'both were left out; keep the one that counts',
        }),
      ),
    ],
  };
};

/** One row for each respondent and item. */
export const longPoints = (table: AnswerTable, scopes: readonly Scope[]): Answers => {
  const { place, file, rows } = table;
  const [who, item, value] = [place('respondent'), place('item'), place('points')];
  const scope = scopeOf(
    rows.map(({ cells, line }) => ({
      name: cells[item] ?? '',
      at: { file, line, column: item + 1 },
      isCell: true,
    })),
    scopes,
  );
  const placeOf = ({ cells }: AnswerRow): number => placeIn(scope.items, cells[item] ?? '');
  const asked = [...new Set(rows.map(placeOf))];
  const { groups, problems } = byRespondent(table, who);
  const given: Given[] = [];
  const twice: Problem[] = [];
  for (const group of groups) {
    const places = group.map(placeOf);
    const again = places.findIndex((each, index) => places.indexOf(each) !== index);
    if (again >= 0)
      twice.push(
        rejection(table, group[again], {
          code: 'weights/twice',
          message: `gives points again for the item of line ${group[places.indexOf(places[again] ?? -1)]?.line ?? 0}`,
          hint: 'the whole answer was left out; keep the line that counts',
        }),
      );
    else
      given.push({
        line: group[0]?.line ?? 0,
        points: asked.map((each) => points(group[places.indexOf(each)]?.cells[value] ?? '')),
      });
  }
  return answersOf(
    { scope, asked, given },
    { ...table, problems: [...table.problems, ...problems, ...twice] },
  );
};

interface Understood {
  readonly scope: Scope;
  readonly asked: readonly number[];
  readonly given: readonly Given[];
}

/** Answers that add up, as shares of their own sum. */
const answersOf = ({ scope, asked, given }: Understood, table: AnswerTable): Answers => {
  const sound: (readonly number[])[] = [];
  const problems = [...table.problems];
  for (const { line, points: each } of given) {
    const fault = faultOf(each);
    if (fault !== undefined) {
      problems.push(rejection(table, { line }, fault));
      continue;
    }
    const numbers = each.map((number) => number ?? 0);
    const sum = sumOf(numbers);
    sound.push(numbers.map((number) => number / sum));
  }
  return {
    form: 'points',
    scope,
    asked,
    given: sound,
    rejected: problems.filter(({ severity }) => severity === 'error').length,
    problems: [...problems, ...emptyPlaces(scope, asked, table)],
  };
};

const faultOf = (given: Given['points']): Pick<Problem, 'code' | 'message' | 'hint'> | undefined => {
  if (given.some((number) => number === undefined))
    return notGiven('points', 'points are numbers such as 20');
  const numbers = given.map((number) => number ?? 0);
  if (numbers.some((number) => number < 0))
    return {
      code: 'weights/number',
      message: 'gives fewer than 0 points to something',
      hint: 'the answer was left out; what should not count gets 0',
    };
  const sum = sumOf(numbers);
  if (Math.abs(sum - whole) <= tolerance + 1e-9) return undefined;
  return {
    code: 'weights/sum',
    message: `shares out ${String(Number(sum.toFixed(2)))} points, expected ${whole}`,
    hint: 'the answer was left out; ask again rather than guess what was meant',
  };
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
