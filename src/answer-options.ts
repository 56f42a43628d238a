/** The answers that a form offers, in words that are read back as the numbers they stand for. */
import type { LabelSet, Question } from './types.ts';

/** What can be answered to a question. */
export interface Answers {
  /** `choice`: words; `scale`: numbers, the ends in words; `number`: any number of a scale that is long or goes below 0. */
  readonly type: 'choice' | 'scale' | 'number';
  /** As the form offers them, from the lowest up; none where any number may be written. */
  readonly options: readonly string[];
  /** The set of labels by which words are read. */
  readonly set?: LabelSet;
}

/** Offered where a question does not concern everybody, and read as no answer. */
export const notApplicable = 'Does not apply';

/** A form with more options than these offers a number instead. */
const mostOptions = 11;

type Steps = readonly [set: LabelSet, words: readonly string[]];

const disagreement = ['Strongly disagree', 'Disagree'];
const agreement = ['Agree', 'Strongly agree'];
const dissatisfaction = ['Very dissatisfied', 'Dissatisfied'];
const satisfaction = ['Satisfied', 'Very satisfied'];

/** Scales that have a word for each step: those that begin at 1, by their number of steps. */
const steps: Readonly<Record<Question['labels'], Readonly<Record<number, Steps>>>> = {
  agreement: {
    4: ['agree4', [...disagreement, ...agreement]],
    5: ['agree5', [...disagreement, 'Neither agree nor disagree', ...agreement]],
    7: [
      'agree7',
      [
        ...disagreement,
        ...['Somewhat disagree', 'Neither agree nor disagree', 'Somewhat agree'],
        ...agreement,
      ],
    ],
  },
  satisfaction: {
    4: ['satisfied4', [...dissatisfaction, ...satisfaction]],
    5: ['satisfied5', [...dissatisfaction, 'Neither satisfied nor dissatisfied', ...satisfaction]],
    7: [
      'satisfied7',
      [
        ...dissatisfaction,
        ...['Somewhat dissatisfied', 'Neither satisfied nor dissatisfied', 'Somewhat satisfied'],
        ...satisfaction,
      ],
    ],
  },
  frequency: {
    4: ['frequency4', ['Never', 'Sometimes', 'Often', 'Always']],
    5: ['frequency5', ['Never', 'Rarely', 'Sometimes', 'Often', 'Always']],
  },
  likelihood: {
    5: ['likely5', ['Very unlikely', 'Unlikely', 'Neither likely nor unlikely', 'Likely', 'Very likely']],
  },
};

/** Words at the ends of a scale in numbers. */
const ends: Readonly<Record<Question['labels'], readonly [low: string, high: string]>> = {
  agreement: ['Strongly disagree', 'Strongly agree'],
  satisfaction: ['Very dissatisfied', 'Very satisfied'],
  frequency: ['Never', 'Always'],
  likelihood: ['Very unlikely', 'Very likely'],
};

/** The answers to a question. */
export const answersTo = ({
  scale: [low, high],
  labels,
  optional,
}: Pick<Question, 'scale' | 'labels' | 'optional'>): Answers => {
  const more = optional ? [notApplicable] : [];
  const [set, words] = (low === 1 ? steps[labels][high] : undefined) ?? [];
  if (set !== undefined && words !== undefined) return { type: 'choice', options: [...words, ...more], set };
  if (low < 0 || high - low >= mostOptions) return { type: 'number', options: [] };
  const numbers = Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
  const [lowest, highest] = ends[labels];
  const options = numbers.map((number, index) =>
    index === 0 ? `${number} - ${lowest}` : index === high - low ? `${number} - ${highest}` : number,
  );
  return { type: 'scale', options: [...options, ...more] };
};
