/** What whoever runs a survey needs to know. */
import { type Asked, type Questionnaire, roleQuestion } from '../questionnaire.ts';
import { roleNames } from '../roles.ts';
import type { Metric } from '../types.ts';
import { escaped, tableOf } from './markdown-text.ts';
import { listed } from './sentences.ts';
import { peopleAsked, whomToAsk } from './survey-words.ts';

/** Sections for the organiser, from asking to reading the answers. */
export const organiserPart = (kit: Questionnaire): string[] => [
  '## For whoever runs the survey',
  ...section('Anonymity', anonymity(kit)),
  ...section(
    'Whom to ask',
    kit.parts.map(({ role }) => `${roleNames[role][1]}: ${whomToAsk[role]}.`),
  ),
  ...section('How many answers it takes', howMany(kit)),
  ...section('When, and how often', when(kit)),
  ...section('How the answers come back', comeBack(kit)),
  '### What the questions feed',
  feeds(kit),
];

const section = (title: string, points: readonly string[]): string[] => [
  `### ${title}`,
  points.map((point) => `- ${point}`).join('\n'),
];

const anonymity = ({ model: { privacy } }: Questionnaire): string[] => [
  'Switch off what records who answers (name, e-mail address, sign-in), and send everybody the same link. Where the tool keeps it all the same, promise that answers are confidential, not that they are anonymous.',
  'spacesea drops columns of names and addresses when it reads a file, but the file has them: keep it where only you can read it.',
  `Ask for the team only if results by team are wanted and each team has at least ${privacy.minPeople} people. Ask for nothing else about the person: two harmless facts together can be a name.`,
  'No question is compulsory. Who is made to answer clicks anything.',
];

const howMany = ({ model, parts }: Questionnaire): string[] => {
  const metrics = parts.flatMap(({ questions }) => questions.flatMap((question) => question.metrics));
  const most = Math.max(...metrics.map(({ minSample }) => minSample));
  const { minPeople, aboutPeople } = model.privacy;
  return [
    ...(aboutPeople
      ? [`Below ${minPeople} people nothing is shown, not of the whole and not of a team.`]
      : []),
    `A score takes ${most} answers for each metric; with so few its range is wide. How wide stands beside it.`,
    'If fewer than half of those asked have answered, the numbers say more about who answered than about the team: say so wherever you show them. From six in ten on they can be read as the team. Both are rules of thumb.',
    'One reminder to everybody, never to those who have not answered: you are not supposed to know who that is.',
  ];
};

const when = ({ parts }: Questionnaire): string[] => {
  const [inside, outside] = [
    parts.filter(({ role }) => role !== 'customer').map(({ role }) => role),
    parts.some(({ role }) => role === 'customer'),
  ];
  return [
    ...(inside.length === 0
      ? []
      : [
          `Ask ${peopleAsked(inside)} once a quarter, in the same weeks each time: open it for two weeks, not in the last one, when deals close.`,
        ]),
    ...(outside ? ['Ask customers as their deals end, all year round.'] : []),
    'The day on which an answer is given decides in which period it counts: close the survey before the quarter ends.',
    'Keep words, order and scales. A question in other words is another question: give it an item of its own in the config, or the line in the chart tells of the wording.',
  ];
};

const comeBack = (kit: Questionnaire): string[] => [
  'Copy the questions and answers word for word; `spacesea survey -f csv` has them in columns. The text of a question is the header of its column in the export, and that is how it is found again.',
  ...(kit.parts.length > 1
    ? [
        `Begin each form with "${roleQuestion}" and its one answer: then the answers of all forms can lie side by side.`,
      ]
    : others(kit)),
  'Make each question one of its own and not a row of a grid. In a grid the header also has the title of the grid: `Title [Question]`.',
  'Put what `spacesea survey -f yaml` prints under `sources` of the config, once.',
  'Export the answers as CSV or Excel, put the file beside the other exports, and look first: `spacesea validate`. Then `spacesea score`.',
];

/** Whose answers the mapping for one role would take for those of that role. */
const others = ({ parts, roles }: Questionnaire): string[] => {
  const rest = roles.filter((role) => parts.every((part) => part.role !== role));
  return rest.length === 0
    ? []
    : [
        `The model also asks ${peopleAsked(rest)}. If their answers come too, take \`spacesea survey\` without \`--role\`: its forms ask in which role people answer.`,
      ];
};

/** A line for each question, and what is made of its answers. */
const feeds = ({ parts }: Questionnaire): string => {
  const asked = new Map<string, Asked>();
  const metrics = new Map<string, Set<Metric>>();
  for (const { questions } of parts)
    for (const question of questions) {
      asked.set(question.id, question);
      metrics.set(question.id, new Set([...(metrics.get(question.id) ?? []), ...question.metrics]));
    }
  const rows = [...asked.values()].map(({ id, text, reverse }) => [
    `\`${id}\``,
    escaped(text),
    escaped(listed([...(metrics.get(id) ?? [])].map(({ title }) => title))),
    reverse ? 'a high answer is bad; the model turns it round' : '',
  ]);
  const hasTurned = rows.some(([, , , turned]) => turned !== '');
  const width = hasTurned ? 4 : 3;
  return tableOf(
    ['Item', 'Question', 'Metric', 'Read'].slice(0, width),
    ['---', '---', '---', '---'].slice(0, width),
    rows.map((row) => row.slice(0, width)),
  );
};
