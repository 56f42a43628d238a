/** The part of a config that reads the answers to a questionnaire. */
import { type Asked, type Questionnaire, roleQuestion } from '../questionnaire.ts';
import { roleNames } from '../roles.ts';
import type { LabelSet, Model } from '../types.ts';
import { yamlText } from './yaml-text.ts';

/** A source for each that the metrics read, with an item for each question: YAML to be put into a config. */
export const surveySources = (kit: Questionnaire): string => {
  const byId = new Map(kit.parts.flatMap(({ questions }) => questions.map((each) => [each.id, each])));
  const asked = Object.keys(kit.model.questions).flatMap((id) => byId.get(id) ?? []);
  const ids = asked.flatMap(({ metrics }) => metrics.map(({ source }) => source));
  return [
    '# Reads the answers to the questions that `spacesea survey` prints; the header of each column is the question.',
    ...otherRoles(kit),
    'sources:',
    ...[...new Set(ids)].flatMap((id) => sourceLines(id, asked, kit)),
  ]
    .join('\n')
    .concat('\n');
};

/** Whose answers must not be among them. */
const otherRoles = ({ parts, roles }: Questionnaire): string[] => {
  const [part] = parts;
  return parts.length > 1 || roles.length < 2 || part === undefined
    ? []
    : [
        `# Every row is taken for an answer of ${roleNames[part.role][1].toLowerCase()}. If others answer as well, take`,
        '# what `spacesea survey -f yaml` prints for all roles.',
      ];
};

const sourceLines = (id: string, asked: readonly Asked[], kit: Questionnaire): string[] => {
  const own = asked.filter(({ metrics }) => metrics.some(({ source }) => source === id));
  const usual = mostFrequent(own.flatMap(({ answers: { set } }) => set ?? []));
  return [
    `  ${id}:`,
    '    kind: survey',
    `    files: [${filesOf(id, kit.model)
      .map((file) => JSON.stringify(file))
      .join(', ')}]`,
    '    columns:',
    `      role: ${roleColumn(kit)}`,
    '      # team: Team   # the header of the question for the team, if there is one',
    ...(usual === undefined ? [] : [`    labels: ${usual}`]),
    '    items:',
    ...own.map((question) => `      ${question.id}: ${itemText(question, usual)}`),
  ];
};

const filesOf = (id: string, { sources }: Pick<Model, 'sources'>): readonly string[] => {
  const files = sources[id]?.files ?? [];
  return files.length > 0 ? files : ['**/surveys*.{csv,xlsx}'];
};

const roleColumn = ({ parts }: Questionnaire): string => {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return `{ value: ${first.role} }`;
  const map = parts.map(({ role }) => `${yamlText(roleNames[role][0])}: ${role}`);
  return `{ from: ${yamlText(roleQuestion)}, map: { ${map.join(', ')} } }`;
};

/** The question, with how its answers are read where that is not as most are. */
const itemText = ({ text, answers: { set }, scale }: Asked, usual: LabelSet | undefined): string => {
  const from = yamlText(text);
  if (set === undefined) return `{ from: ${from}, scale: [${scale.join(', ')}] }`;
  return set === usual ? from : `{ from: ${from}, labels: ${set} }`;
};

const mostFrequent = (sets: readonly LabelSet[]): LabelSet | undefined => {
  const times = (set: LabelSet): number => sets.filter((each) => each === set).length;
  return [...new Set(sets)].sort((a, b) => times(b) - times(a))[0];
};
