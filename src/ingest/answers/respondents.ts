/** What answers of any form share: whose rows belong together, and how a fault is told without saying whose. */
import type { Scope } from '../../answers.ts';
import { listed } from '../../nearest.ts';
import type { Problem } from '../../problems.ts';
import { noun } from './items.ts';
import type { AnswerRow, AnswerTable } from './table.ts';

/** Rows by respondent, in the order of the file; rows that name nobody are rejected. */
export const byRespondent = (
  table: AnswerTable,
  who: number,
): { readonly groups: readonly (readonly AnswerRow[])[]; readonly problems: readonly Problem[] } => {
  const groups = new Map<string, AnswerRow[]>();
  const problems: Problem[] = [];
  for (const row of table.rows) {
    const respondent = row.cells[who] ?? '';
    if (respondent === '') {
      const message = 'names no respondent';
      const hint = 'the row was left out; any word that tells respondents apart will do';
      problems.push(rejection(table, row, { code: 'weights/respondent', message, hint }));
      continue;
    }
    const known = groups.get(respondent);
    if (known === undefined) groups.set(respondent, [row]);
    else known.push(row);
  }
  return { groups: [...groups.values()], problems };
};

/** A fault of an answer, at its line. */
export const rejection = (
  { file }: Pick<AnswerTable, 'file'>,
  row: Pick<AnswerRow, 'line'> | undefined,
  fault: Pick<Problem, 'code' | 'message' | 'hint'>,
): Problem => ({
  ...fault,
  severity: 'error',
  at: { file, ...(row === undefined ? {} : { line: row.line }) },
});

/** A cell that is no number of the kind wanted; it is not shown. */
export const notGiven = (what: string, hint: string): Pick<Problem, 'code' | 'message' | 'hint'> => ({
  code: 'weights/number',
  message: `has something else where ${what} should be`,
  hint: `the answer was left out; ${hint}`,
});

/** Items that nobody was asked about get weight 0, which is told once if they had any. */
export const emptyPlaces = (
  scope: Scope,
  asked: readonly number[],
  { file }: Pick<AnswerTable, 'file'>,
): readonly Problem[] => {
  const missing = scope.items.filter(({ weight }, place) => weight > 0 && !asked.includes(place));
  if (missing.length === 0) return [];
  return [
    {
      code: 'weights/not-asked',
      severity: 'warning',
      message: `does not ask about ${listed(missing.map(({ id }) => id))}, which will have weight 0`,
      at: { file },
      hint: `ask about every ${noun(scope)} that should count`,
    },
  ];
};
