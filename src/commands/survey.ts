import { builtinModel, builtinNames } from '../config/builtin.ts';
import { listed } from '../nearest.ts';
import { misuse, type Problem } from '../problems.ts';
import { type Questionnaire, questionnaire, withoutQuestion } from '../questionnaire.ts';
import type { RenderOptions } from '../render/index.ts';
import { type Role, roles } from '../roles.ts';
import type { Metric, Model } from '../types.ts';
import { isOn, type Options, type Run, textOf } from './command.ts';
import { loadNamed } from './model.ts';
import { deliverAll, targetsOf } from './output.ts';
import { tellProblems } from './tell.ts';
import { unknownName } from './unknown-name.ts';

const formats = ['md', 'csv', 'yaml'] as const;

/** `spacesea survey` */
export const runSurvey: Run = async ({ options, shell }) => {
  const targets = targetsOf(options, formats);
  const role = roleOf(options);
  const { config, read } = await loadNamed(options, [], shell);
  const { model } = config;
  const metrics = metricsOf(model, options);
  const kit = questionnaire(model, metrics, role);
  if (kit.parts.length === 0) throw nothingToAsk(kit, role);
  await tellProblems([...config.notices, ...unasked(model, metrics)], options, shell);
  await deliverAll({ targets, real: read, options, shell }, (format, drawn) => draw(kit, format, drawn));
  return 0;
};

/** @throws SpaceSeaError (2) if there is no such role */
const roleOf = (options: Options): Role | undefined => {
  const text = textOf(options, 'role');
  if (text === undefined || text === 'all') return undefined;
  const role = roles.find((each) => each === text);
  if (role !== undefined) return role;
  throw unknownName(`nobody answers as "${text}"`, text, [...roles, 'all']);
};

/** Those whose questions are asked. */
const metricsOf = ({ metrics, spare }: Model, options: Options): readonly Metric[] => [
  ...Object.values(metrics),
  ...(isOn(options, 'all') ? Object.values(spare) : []),
];

const nothingToAsk = ({ model, roles: asked }: Questionnaire, role: Role | undefined): Error =>
  misuse(
    role !== undefined && asked.length > 0
      ? {
          code: 'usage/name',
          message: `${model.id} asks nothing of ${role}`,
          hint: `it asks ${listed(asked)}${othersThatAsk(role)}`,
        }
      : {
          code: 'survey/no-question',
          message: `${model.id} has no question for its metrics`,
          hint: 'write questions: { mood_1: { text: I like to work here, ask: [se] } } for each item that a metric reads',
        },
  );

/** Built-in models that ask people in this role. */
const othersThatAsk = (role: Role): string => {
  const models = builtinNames.filter((name) =>
    Object.values(builtinModel(name).questions).some(({ ask }) => ask.includes(role)),
  );
  return models.map((name) => `; --model ${name.replace('spacesea:', '')} asks ${role}`).join('');
};

/** Metrics that read items for which nobody would be asked. */
const unasked = (model: Model, metrics: readonly Metric[]): readonly Problem[] =>
  [...withoutQuestion(model, metrics)].map(([id, items]) => ({
    code: 'survey/no-question',
    severity: 'warning',
    message: `${id} reads ${listed(items)}, and there is no question for ${items.length === 1 ? 'it' : 'them'}`,
    hint: `write questions: { ${items[0]}: { text: …, ask: [se] } }; the words of a licensed instrument come with its licence`,
  }));

const draw = async (
  kit: Questionnaire,
  format: (typeof formats)[number],
  { texts = 'safe' }: RenderOptions,
): Promise<string> => {
  if (format === 'csv') return (await import('../render/survey-csv.ts')).surveyCsv(kit, texts);
  if (format === 'yaml') return (await import('../propose/survey-source.ts')).surveySources(kit);
  return (await import('../render/survey-kit.ts')).surveyMarkdown(kit);
};
