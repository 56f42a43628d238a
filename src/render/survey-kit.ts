/** A questionnaire as Markdown: what to tell people, what to ask them, and how to go about it. */
import { type Asked, type Part, type Questionnaire, roleQuestion } from '../questionnaire.ts';
import { roleNames } from '../roles.ts';
import { escaped } from './markdown-text.ts';
import { organiserPart } from './survey-organiser.ts';
import { promises, reasonFor } from './survey-words.ts';

/** The forms, one for each role, and a page for whoever runs the survey. */
export const surveyMarkdown = (kit: Questionnaire): string =>
  [
    `# Survey: ${escaped(kit.model.title)}`,
    ...kit.parts.flatMap((part) => formOf(part, kit)),
    ...organiserPart(kit),
  ]
    .join('\n\n')
    .concat('\n');

const formOf = (part: Part, kit: Questionnaire): string[] => {
  const { role, questions } = part;
  const [one, many] = roleNames[role];
  const first = kit.parts.length > 1 ? [`_${one}_`, `1. ${roleQuestion}`] : [];
  const before = first.length === 0 ? 0 : 1;
  return [
    `## Form for ${many.toLowerCase()}`,
    [
      `> ${escaped(reasonFor(role, kit))}`,
      '>',
      ...promises(part, kit).map((promise) => `> - ${escaped(promise)}`),
    ].join('\n'),
    ...first,
    ...blocksOf(questions).flatMap((block) => blockLines(block, numberOf(block, questions) + before)),
  ];
};

/** Questions that follow each other and have the same answers. */
const blocksOf = (questions: readonly Asked[]): Asked[][] => {
  const blocks: Asked[][] = [];
  for (const question of questions) {
    const last = blocks.at(-1);
    const isSame = last?.[0] !== undefined && answerLine(last[0]) === answerLine(question);
    if (last !== undefined && isSame) last.push(question);
    else blocks.push([question]);
  }
  return blocks;
};

const numberOf = ([first]: readonly Asked[], questions: readonly Asked[]): number =>
  first === undefined ? 1 : questions.indexOf(first) + 1;

const blockLines = (block: readonly Asked[], from: number): string[] => [
  ...block.slice(0, 1).map(answerLine),
  block.map(({ text }, index) => `${from + index}. ${escaped(text)}`).join('\n'),
];

const answerLine = ({ answers: { type, options }, scale: [low, high] }: Asked): string =>
  type === 'number'
    ? `_A number from ${low} to ${high}_`
    : `_${options.map((option) => escaped(option)).join(' / ')}_`;
