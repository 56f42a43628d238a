import { type FoundFiles, findFiles } from '../files.ts';
import { fileNotes, plan, start, unevenNotes } from '../measure/measure.ts';
import { nothingFound } from '../nothing-found.ts';
import { measuring, type Reading, readSources } from '../pipeline.ts';
import { type ExitCode, misuse, type Problem } from '../problems.ts';
import { again } from './again.ts';
import { isOn, type Options, type Run, type RunRequest, textOf } from './command.ts';
import { judgeDoubts, modelDoubts } from './doubts.ts';
import { draw, drawFailure, type Findings, type FindingsTarget, formats } from './findings.ts';
import { mannerOf } from './manner.ts';
import { loadModel } from './model.ts';
import { deliver, protectInputs, targetsOf } from './output.ts';
import { filesByKind, tooManyWarnings } from './request.ts';
import { acceptedPaths, writeRows } from './row-files.ts';
import { tellProblems } from './tell.ts';

/** `spacesea validate` */
export const runValidate: Run = async (request) => {
  const { args, options, shell } = request;
  const targets = targetsOf(options, formats);
  tooManyWarnings(options, []);
  const findings = await check(request, targets).catch(async (error: unknown) => {
    const given = [...args, ...Object.values(filesByKind(options)).flat(), textOf(options, 'config') ?? ''];
    await drawFailure(error, targets, { shell, given });
    throw error;
  });
  for (const target of targets)
    await deliver(await draw(findings, target, { options, shell }), target.path, shell);
  const { reading, told } = findings;
  // Where nobody reads what is shown, what stops a score is told all the same.
  const isShown = targets.some(
    ({ format, path }) => format !== 'json' && format !== 'sarif' && path === undefined,
  );
  if (!isShown) await tellProblems(reading.refused, options, shell);
  return codeOf(reading, told, options);
};

/** Reads and checks everything, and writes the files of rows. */
const check = async (
  { args, options, shell }: RunRequest,
  targets: readonly FindingsTarget[],
): Promise<Findings> => {
  const byKind = filesByKind(options);
  const { config, read, declared } = await loadModel(
    options,
    [...args, ...Object.values(byKind).flat()],
    shell,
  );
  const { model, notices } = config;
  const period = textOf(options, 'period');
  const found = await findFiles(
    model,
    { paths: args, byKind, hasConfig: read.size > 0, declared, ...(period === undefined ? {} : { period }) },
    shell,
  );
  const rejected = textOf(options, 'rejected');
  const accepted = textOf(options, 'accepted');
  if (rejected === '-' || accepted === '-')
    throw misuse({
      code: 'usage/format',
      message: 'rows of people go to a file, not to standard output',
      hint: 'name a file, such as --rejected rejected.csv',
    });
  const outputs = [
    ...targets,
    ...acceptedPaths(accepted, found.inputs).map((path) => ({ path })),
    { path: rejected },
  ];
  await protectInputs(
    outputs.flatMap(({ path }) => path ?? []),
    new Set([...found.real, ...read]),
    shell,
  );
  const tables = start(plan(model, {}));
  const manner = mannerOf(options, shell);
  const reading = await readSources(model, found.inputs, measuring(tables), manner);
  if (reading.files.length === 0 && reading.refused.length === 0) {
    throw nothingFound(found.notices, 'validate');
  }
  if (reading.unreadable.length === 0 && (rejected !== undefined || accepted !== undefined)) {
    const texts = isOn(options, 'raw') ? 'raw' : 'safe';
    await writeRows({ manner, model, inputs: found.inputs, shell, reading, rejected, accepted, texts });
  }
  const checked = [...found.inputs.values()].flat().length;
  return {
    model: model.id,
    checked,
    reading,
    doubts: judgeDoubts(modelDoubts(config), config).findings.filter(
      ({ severity }) => severity !== 'notice' || isOn(options, 'verbose'),
    ),
    told: toldOf({
      reading,
      found,
      notices: [...unevenNotes(tables, reading.files), ...fileNotes(tables), ...notices],
      options,
    }),
    ...(rejected === undefined ? { repair: repairing(args, options, found) } : {}),
  };
};

/** The command that writes the rejected rows, under a name that none of the files read has. */
const repairing = (args: readonly string[], options: Options, { real }: FoundFiles): string => {
  const isTaken = [...real].some((path) => /[\\/]rejected\.csv$/.test(path));
  return `spacesea validate${again('validate', args, options)} --rejected rejected${isTaken ? '-2' : ''}.csv`;
};

interface Telling {
  readonly reading: Reading;
  readonly found: FoundFiles;
  readonly notices: readonly Problem[];
  readonly options: Options;
}

/** Errors and warnings always, and how a file was read; other notices when asked for. */
const toldOf = ({ reading, found, notices, options }: Telling): Problem[] =>
  [...reading.refused, ...reading.problems, ...found.changed, ...found.notices, ...notices].filter(
    ({ severity, code }) => severity !== 'notice' || code.startsWith('file/') || isOn(options, 'verbose'),
  );

const codeOf = ({ refused }: Reading, told: readonly Problem[], options: Options): ExitCode => {
  if (refused.length > 0) return 3;
  return told.some(({ severity }) => severity === 'error') || tooManyWarnings(options, told) ? 1 : 0;
};
