import { findFiles } from '../files.ts';
import type { Report } from '../generated/report.ts';
import { type AssessRequest, assessSides } from '../pipeline.ts';
import { misuse, type Problem } from '../problems.ts';
import type { Sides } from '../scored.ts';
import type { Shell } from '../shell.ts';
import type { Kind, Model, Where } from '../types.ts';
import { listOf, type Options, textOf } from './command.ts';
import { comparisonOf } from './comparison.ts';
import { mannerOf } from './manner.ts';
import { loadModel } from './model.ts';
import { tellProblems } from './tell.ts';

/** Files given by flag. */
export const filesByKind = (options: Options): Partial<Record<Kind, readonly string[]>> => ({
  person: listOf(options, 'people'),
  deal: listOf(options, 'deals'),
  activity: listOf(options, 'activities'),
  survey: listOf(options, 'surveys'),
});

/** `region=EMEA` as a condition; several of one field mean any of them. */
export const parseWhere = (filters: readonly string[]): Where | undefined => {
  const values = new Map<string, string[]>();
  for (const filter of filters) {
    const at = filter.indexOf('=');
    const field = filter.slice(0, at);
    if (at < 1 || !/^(deal\.|person\.)?[a-z][a-z0-9_]*$/.test(field)) {
      throw misuse({
        code: 'usage/where',
        message: `--where takes field=value, not "${filter}"`,
        hint: 'write a field and one of its values: spacesea score --where region=EMEA',
      });
    }
    values.set(field, [...(values.get(field) ?? []), filter.slice(at + 1)]);
  }
  if (values.size === 0) return undefined;
  return Object.fromEntries(
    [...values].map(([field, [first = '', ...rest]]) => [field, { in: [first, ...rest] }]),
  );
};

/** The day after --as-of. */
export const asOfOf = (options: Options): string | undefined => {
  const asOf = textOf(options, 'asOf');
  if (asOf === undefined || /^\d{4}-\d{2}-\d{2}$/.test(asOf)) return asOf;
  throw misuse({
    code: 'usage/date',
    message: `--as-of takes a day, not "${asOf}"`,
    hint: 'write --as-of 2026-10-01',
  });
};

/** The number after --max-warnings. */
const maxWarningsOf = (options: Options): number | undefined => {
  const text = textOf(options, 'maxWarnings');
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text))
    throw misuse({
      code: 'usage/number',
      message: `--max-warnings takes a whole number, not "${text}"`,
      hint: 'write --max-warnings 0',
    });
  return Number(text);
};

/** Are there more warnings than --max-warnings allows? */
export const tooManyWarnings = (
  options: Options,
  problems: readonly Pick<Problem, 'severity'>[],
): boolean => {
  const most = maxWarningsOf(options);
  return most !== undefined && problems.filter(({ severity }) => severity !== 'notice').length > most;
};

/** A report, what was compared in it, and the files that must not be written over. */
export interface Scored {
  readonly report: Report;
  readonly sides: Sides;
  readonly model: Model;
  readonly real: ReadonlySet<string>;
}

/** A model that is loaded, before any export is read. */
export type LoadedModel = Awaited<ReturnType<typeof loadModel>>;

/** A note of a report as a problem with its place. */
const problemOf = ({ file, line, field, ...note }: Report['notes'][number]): Problem => ({
  ...note,
  at: {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(field === undefined ? {} : { field }),
  },
});

const spelt: ReadonlySet<string> = new Set([
  'row/word',
  'row/spelling',
  'row/answered-twice',
  'measure/spelling',
  'measure/other-scale',
  'measure/unheard',
  'measure/short-lengths',
]);

/** What is odd about whole files, and what is spelt or given in several ways: scores are wrong without a row being so. */
const isWorthTelling = ({ code, severity }: Report['notes'][number]): boolean =>
  severity === 'warning' && (code.startsWith('file/') || spelt.has(code));

/** The config of a command line, by the files that it names. */
export const modelFor = (paths: readonly string[], options: Options, shell: Shell): Promise<LoadedModel> =>
  loadModel(options, [...paths, ...Object.values(filesByKind(options)).flat()], shell);

/** Reads config and files and scores them; warnings go to standard error. */
export const scoreFiles = async (paths: readonly string[], options: Options, shell: Shell): Promise<Scored> =>
  scoreBy(await modelFor(paths, options, shell), { paths, options, shell });

/** What a command line asks for. */
export interface Asked {
  readonly paths: readonly string[];
  readonly options: Options;
  readonly shell: Shell;
}

/** Reads files and scores them by a model; warnings go to standard error. */
export const scoreBy = async (
  { config, read, declared }: LoadedModel,
  { paths, options, shell }: Asked,
): Promise<Scored> => {
  const where = parseWhere(listOf(options, 'where'));
  const asOf = asOfOf(options);
  maxWarningsOf(options);
  const { model, notices } = config;
  const period = textOf(options, 'period');
  const comparing = await comparisonOf(options, { model, shell });
  const choices = {
    paths,
    byKind: filesByKind(options),
    hasConfig: read.size > 0,
    declared,
    ...(period === undefined ? {} : { period }),
    ...(comparing.previous === undefined ? {} : { previous: comparing.previous }),
  };
  const found = await findFiles(model, choices, shell);
  const by = listOf(options, 'by');
  const request: AssessRequest = {
    by: by.length > 0 ? by : model.groupBy,
    ...(period === undefined ? {} : { period }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(where === undefined ? {} : { where }),
    ...(comparing.previous === undefined ? {} : { previous: comparing.previous }),
    ...(comparing.baseline === undefined ? {} : { baseline: comparing.baseline }),
    typed: typedOf(options),
    notices: [...notices, ...found.notices],
    manner: mannerOf(options, shell),
    onShare: shell.watch?.workedOut,
  };
  const { report, sides } = await assessSides(model, found.inputs, request);
  const told = [...report.data.problems.filter(isWorthTelling), ...report.notes].map(problemOf);
  await tellProblems([...found.changed, ...told], options, shell);
  return { report, sides, model, real: new Set([...found.real, ...read, ...comparing.real]) };
};

const typedOf = (options: Options): NonNullable<AssessRequest['typed']> => {
  const weights = textOf(options, 'weights');
  return {
    where: listOf(options, 'where'),
    set: listOf(options, 'set'),
    ...(weights === undefined ? {} : { weights }),
  };
};
