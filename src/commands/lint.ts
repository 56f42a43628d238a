import { findFiles } from '../files.ts';
import type { Doubt } from '../lint.ts';
import { lintTables } from '../measure/lint/index.ts';
import { checkOneGrouping, finish, plan, quartersIn, start } from '../measure/measure.ts';
import { nothingFound } from '../nothing-found.ts';
import { type Inputs, measuring, readSources } from '../pipeline.ts';
import { SpaceSeaError } from '../problems.ts';
import type { Linted } from '../render/lint.ts';
import { lintScores } from '../score/lint/index.ts';
import { score } from '../score/score.ts';
import type { FieldPath, Model } from '../types.ts';
import { isOn, listOf, type Options, type Run, type RunRequest, textOf } from './command.ts';
import { renderOptions } from './display.ts';
import { judgeDoubts, modelDoubts } from './doubts.ts';
import { loadModel } from './model.ts';
import { deliver, protectInputs, type Target, targetsOf } from './output.ts';
import { filesByKind, tooManyWarnings } from './request.ts';
import { tellProblems } from './tell.ts';

const formats = ['table', 'json', 'github'] as const;

type LintTarget = Target<(typeof formats)[number]>;

/** `spacesea config lint` */
export const runLint: Run = async (request) => {
  const { options, shell } = request;
  const targets = targetsOf(options, formats);
  tooManyWarnings(options, []);
  const linted = await lint(request, targets);
  for (const target of targets) await deliver(await draw(linted, target, request), target.path, shell);
  return tooManyWarnings(options, linted.findings) ? 1 : 0;
};

/** Asks every rule that can be asked. */
const lint = async (
  { args: paths, options, shell }: RunRequest,
  targets: readonly LintTarget[],
): Promise<Linted> => {
  const byKind = filesByKind(options);
  const given = [...paths, ...Object.values(byKind).flat()];
  const { config, read, declared } = await loadModel(options, given, shell);
  const { model } = config;
  const period = textOf(options, 'period');
  const found = await findFiles(
    model,
    { paths, byKind, hasConfig: read.size > 0, declared, ...(period === undefined ? {} : { period }) },
    shell,
  );
  await protectInputs(
    targets.flatMap(({ path }) => path ?? []),
    new Set([...found.real, ...read]),
    shell,
  );
  if (found.inputs.size === 0 && given.length > 0) throw nothingFound(found.notices, 'config lint');
  await tellProblems([...config.notices, ...found.notices], options, shell);
  const data =
    found.inputs.size === 0 ? undefined : await dataDoubts(model, found.inputs, byOf(options, model));
  return {
    model: model.id,
    ...judgeDoubts([...modelDoubts(config), ...(data?.doubts ?? [])], config),
    ...(data === undefined ? {} : { files: data.files, quarters: data.quarters }),
  };
};

const byOf = (options: Options, { groupBy }: Model): readonly FieldPath[] => {
  const by = listOf(options, 'by');
  return by.length > 0 ? by : groupBy;
};

interface DataDoubts {
  readonly doubts: readonly Doubt[];
  /** Files read, and quarters that have ended in them. */
  readonly files: number;
  readonly quarters: number;
}

/**
 * Reads the files, and scores every quarter in them as a report would.
 * @throws SpaceSeaError (3) if one of them cannot be used
 */
const dataDoubts = async (model: Model, inputs: Inputs, by: readonly FieldPath[]): Promise<DataDoubts> => {
  checkOneGrouping(model, by);
  const tables = start(plan(model, { by }));
  const reading = await readSources(model, inputs, measuring(tables));
  if (reading.refused.length > 0) throw new SpaceSeaError(3, reading.refused);
  const periods = quartersIn(tables);
  // Records without dates lie in one period, which is all there is.
  const shown = finish(tables, periods.length === 0 ? {} : { periods }).map(
    (measurements) => score(model, measurements).scores,
  );
  return {
    doubts: [...lintTables(tables), ...lintScores(shown)],
    files: reading.files.length,
    quarters: periods.length,
  };
};

const draw = async (
  linted: Linted,
  { format, path }: LintTarget,
  { options, shell }: Pick<RunRequest, 'options' | 'shell'>,
): Promise<string> => {
  const { lintJson, lintLine, lintText } = await import('../render/lint.ts');
  if (format === 'json') return lintJson(linted);
  if (format === 'github') {
    const { github } = await import('../render/github.ts');
    return `${github(linted.findings)}${lintLine(linted)}`;
  }
  if (isOn(options, 'quiet')) return lintLine(linted);
  const drawn = renderOptions(options, shell, path === undefined ? shell.stdout : { isTTY: false });
  return lintText(linted, { ...drawn, accepted: isOn(options, 'verbose') ? 'shown' : 'counted' });
};
