/** spacesea as a library: the same functions that the command line is made of. */
import { builtinModel } from './config/builtin.ts';
import type { Report } from './generated/report.ts';
import { suggest } from './nearest.ts';
import { type AssessRequest, assess } from './pipeline.ts';
import { misuse } from './problems.ts';
import { type Format, renderers } from './render/index.ts';
import type { Input, Model } from './types.ts';

export { aggregate } from './aggregate.ts';
export type { Activity } from './generated/activity.ts';
export type { Config, Curve, Metric } from './generated/config.ts';
export type { Deal } from './generated/deal.ts';
export type { Person } from './generated/person.ts';
export type { Report, ScoreRow } from './generated/report.ts';
export type { Survey } from './generated/survey.ts';
export { type Problem, SpaceSeaError } from './problems.ts';
export { goal, judge } from './score/judge.ts';
export type { Format, Model };

/** The text or bytes of an export, or its records. */
export type Content = string | Uint8Array | readonly object[];

/** Exports by the name of their source: `{ deals, activities, surveys, people }` in the built-in models. */
export type Exports = Readonly<Record<string, Content | readonly Content[]>>;

/** What to score, and with which model. */
export interface ScoreOptions extends Pick<AssessRequest, 'period' | 'asOf' | 'by' | 'where'> {
  /** A model from `readModel`; spacesea:se if not given. */
  readonly model?: Model;
}

/**
 * Reads a model from the text of a spacesea.yaml, which may extend the built-in models, but not files. Without a text
 * it is spacesea:se.
 * @throws SpaceSeaError with every problem of the text and its place
 */
export const readModel = async (yaml?: string): Promise<Model> => {
  if (yaml === undefined) return builtinModel('spacesea:se');
  const [{ builtinTree, loadConfig }, { realShell }] = await Promise.all([
    import('./config/config.ts'),
    import('./shell.ts'),
  ]);
  const shell = realShell();
  const models = (await shell.assets('src/models')).filter((name) => name.endsWith('.yaml'));
  const { model } = await loadConfig(
    { path: 'config', text: yaml },
    {
      builtins: models.map((name) => `spacesea:${name.replace(/\.yaml$/, '')}`),
      builtin: (name) => shell.asset(`src/models/${name.replace(/^spacesea:/, '')}.yaml`),
      tree: builtinTree,
      open: (named) => Promise.reject(noFiles(named)),
    },
  );
  return model;
};

const noFiles = (named: string): Error =>
  misuse({
    code: 'config/base',
    message: `a text cannot extend the file ${named}`,
    hint: 'extend a built-in model, or put the two texts together first',
  });

const noSource = (source: string, { sources }: Model): Error =>
  misuse({
    code: 'usage/no-source',
    message: `the model has no source "${source}"`,
    hint: suggest(source, Object.keys(sources)) ?? 'declare it under sources',
  });

const isList = (content: Content | readonly Content[]): content is readonly Content[] =>
  Array.isArray(content) &&
  content.length > 0 &&
  content.every((part) => typeof part === 'string' || part instanceof Uint8Array || Array.isArray(part));

const toInput = (name: string, content: Content): Input => {
  const text =
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { name, open: () => one(bytes) };
};

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/**
 * Validates, measures and scores exports that a program holds.
 * @throws SpaceSeaError as the command line would, with the same exit code and problems
 */
export const score = async (exports: Exports, options: ScoreOptions = {}): Promise<Report> => {
  const { model = await readModel(), ...request } = options;
  for (const source of Object.keys(exports))
    if (!Object.hasOwn(model.sources, source)) throw noSource(source, model);
  const inputs = Object.entries(exports).map(([source, content]): [string, Input[]] => {
    const parts = isList(content) ? content : [content];
    return [
      source,
      parts.map((part, index) => toInput(parts.length === 1 ? source : `${source}[${index}]`, part)),
    ];
  });
  return assess(model, new Map(inputs), request);
};

const noFormat = (format: string): Error =>
  misuse({
    code: 'usage/format',
    message: `there is no format "${format}"`,
    hint: `write one of ${Object.keys(renderers).join(', ')}`,
  });

/** Renders a report as the command line does; pure text, no colour. */
export const render = async (report: Report, format: Format = 'table', width = 80): Promise<string> =>
  Object.hasOwn(renderers, format)
    ? renderers[format](report, { width, colour: false, ascii: false })
    : Promise.reject(noFormat(format));
