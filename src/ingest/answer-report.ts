/** What is said of the answers to one question once all of them are known. */
import type { Problem } from '../problems.ts';
import { type AnswerBook, labelsText, mergedAnswers, sharedAnswers, toldAnswers } from './answer-book.ts';
import type { Fault } from './fault.ts';
import { type Ledger, retell } from './ledger.ts';
import { yamlText } from './mapping.ts';
import type { Question } from './questions.ts';

/** Tells the answers that are no labels, or no choices, together: those that several people gave are shown. */
export const tellAnswers = (question: Question, answers: AnswerBook, ledger: Ledger): void => {
  const { name, not, isChoosing } = question;
  const told = toldAnswers(answers.unknown);
  if (isChoosing) {
    if (told === '') return;
    const options = sharedAnswers(answers.unknown).map(([text]) => `${yamlText(text)}: …`);
    retell(
      ledger,
      { code: 'row/choice', field: name },
      {
        severity: 'warning',
        message: `names options that are ${not}${told}`,
        hint: `add them under choices of ${name}: { ${options.join(', ')} }`,
      },
    );
    return;
  }
  const hint =
    told === ''
      ? `write out what the answers stand for: ${withLabels(question, answers)}; if people answer in their own words, remove the item`
      : `write out what each stands for: ${withLabels(question, answers)}`;
  retell(
    ledger,
    { code: 'row/label', field: name, like: 'unknown' },
    { severity: 'error', message: `is ${not}${told}`, hint },
  );
  retell(
    ledger,
    { code: 'row/label', field: name, like: 'torn' },
    {
      severity: 'error',
      message: `has a number and words that do not belong together${toldAnswers(answers.torn)}`,
      hint: `is the scale longer, or turned round? Write it out: ${withLabels(question, answers)}`,
    },
  );
};

/** An answer that is no label, before it is known whether others gave it too. */
export const labelFault = ({ name, not }: Question, is: 'unknown' | 'torn'): Fault => ({
  code: 'row/label',
  field: name,
  like: is,
  message: is === 'unknown' ? `is ${not}` : 'has a number and words that do not belong together',
  hint: `say what the answers stand for, under labels of ${name}`,
});

const withLabels = ({ name, header }: Question, answers: AnswerBook): string =>
  `${name}: { from: ${yamlText(header)}, labels: ${labelsText(answers)} }`;

/** Two answers between which people could choose, and that would count the same: the scale is another one. */
export const mergedFault = ({ name, set, header }: Question, answers: AnswerBook): Problem | undefined => {
  const merged = set === undefined ? undefined : mergedAnswers(answers, set);
  if (merged === undefined) return undefined;
  const { texts, line, value, instead } = merged;
  const written = instead ?? labelsText(answers);
  return {
    code: 'file/labels',
    severity: 'error',
    message: `has both "${texts[0]}" and "${texts[1]}", and ${set} takes both for ${value}: its scale is another one`,
    at: { line, field: name },
    hint: `write ${name}: { from: ${yamlText(header)}, labels: ${written} }${instead === undefined ? ', with a number of its own for each' : ''}`,
  };
};

/** Rows of a survey are people, where no column says so. */
export const noRespondent: Omit<Problem, 'at'> = {
  code: 'file/respondent',
  severity: 'notice',
  message: 'has no column for the respondent: each row counts as one person',
  hint: 'if one person may have several rows, map the column that tells them apart: columns: { respondent: ID }',
};
