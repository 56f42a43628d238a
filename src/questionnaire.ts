/** What people are asked so that the metrics of a model have answers to read. */
import { type Answers, answersTo } from './answer-options.ts';
import { wordsWanted } from './asked.ts';
import { type Role, roles } from './roles.ts';
import type { Metric, Model, Question } from './types.ts';

/** The question that tells the answers of one role from those of another, where a model asks several. */
export const roleQuestion = 'I answer as';

/** A question with what can be answered, and the metrics that read it. */
export interface Asked extends Question {
  readonly answers: Answers;
  readonly metrics: readonly Metric[];
}

/** What the people of one role are asked. */
export interface Part {
  readonly role: Role;
  readonly questions: readonly Asked[];
}

export interface Questionnaire {
  readonly model: Model;
  /** Only those that were asked for. */
  readonly parts: readonly Part[];
  /** Every role that the model asks: with several, answers must say whose they are. */
  readonly roles: readonly Role[];
}

/** The questionnaire of a model: the questions that some of its metrics read, for one role or all. */
export const questionnaire = (model: Model, metrics: readonly Metric[], role?: Role): Questionnaire => {
  const readers = metrics.filter(({ source }) => model.sources[source]?.kind === 'survey');
  const parts = roles
    .map((each) => ({ role: each, questions: questionsFor(each, model, readers) }))
    .filter(({ questions }) => questions.length > 0);
  return {
    model,
    parts: role === undefined ? parts : parts.filter((part) => part.role === role),
    roles: parts.map((part) => part.role),
  };
};

const questionsFor = (role: Role, model: Model, readers: readonly Metric[]): readonly Asked[] =>
  Object.values(model.questions).flatMap((question) => {
    if (!question.ask.includes(role)) return [];
    const metrics = readers.filter((metric) => reads(metric, question.id, role));
    return metrics.length === 0 ? [] : [{ ...question, answers: answersTo(question), metrics }];
  });

/** Does the metric count answers of this role to this item? */
const reads = ({ where = {} }: Metric, item: string, role: Role): boolean => {
  const wanted = wordsWanted(where, 'role');
  return wordsWanted(where, 'item').includes(item) && (wanted.length === 0 || wanted.includes(role));
};

/** Items for which there is no question, by the id of a metric that reads them. */
export const withoutQuestion = (
  { questions }: Pick<Model, 'questions'>,
  metrics: readonly Metric[],
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    metrics.flatMap(({ id, where = {} }): [string, readonly string[]][] => {
      const lacking = wordsWanted(where, 'item').filter((item) => !Object.hasOwn(questions, item));
      return lacking.length === 0 ? [] : [[id, lacking]];
    }),
  );
