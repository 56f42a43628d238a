import { type Asked, type Questionnaire, roleQuestion } from '../questionnaire.ts';
import { type Role, roleNames } from '../roles.ts';
import { type CsvValue, csvLine } from './csv.ts';

/**
 * The questions in rows, for tools that make forms: a row for each form and question, its answers in columns of their
 * own. A form begins with the role where there are several.
 */
export const surveyCsv = ({ parts }: Questionnaire, texts: 'safe' | 'raw'): string => {
  const rows = parts.flatMap(({ role, questions }) => [
    ...(parts.length > 1 ? [roleRow(role)] : []),
    ...questions.map((question) => questionRow(role, question)),
  ]);
  const options = Math.max(...rows.map((row) => row.length - heads.length));
  const columns = Array.from({ length: options }, (_, index) => `option_${index + 1}`);
  const filled = rows.map((row) => [
    ...row,
    ...Array<undefined>(heads.length + options - row.length).fill(undefined),
  ]);
  return [[...heads, ...columns], ...filled].map((row) => csvLine(row, texts)).join('');
};

const heads = ['item', 'question', 'role', 'type'] as const;

const roleRow = (role: Role): CsvValue[] => ['role', roleQuestion, role, 'choice', roleNames[role][0]];

const questionRow = (role: Role, { id, text, answers }: Asked): CsvValue[] => [
  id,
  text,
  role,
  answers.type,
  ...answers.options,
];
