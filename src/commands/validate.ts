import { type FoundFiles, findFiles } from '../files.ts';
import { fileNotes, plan, start } from '../measure/measure.ts';
import { dataOf, measuring, type Reading, readSources } from '../pipeline.ts';
import { type ExitCode, misuse, type Problem, unusable } from '../problems.ts';
import type { Shell } from '../shell.ts';
import type { Model } from '../types.ts';
import { isOn, type Options, type Run, textOf } from './command.ts';
import { renderOptions } from './display.ts';
import { loadModel } from './model.ts';
import { deliver, protectInputs, targetsOf } from './output.ts';
import { filesByKind, tooManyWarnings } from './request.ts';
import { acceptedPaths, writeRows } from './row-files.ts';
import { tellProblems } from './tell.ts';

const formats = ['table', 'json'] as const;

/** `spacesea validate` */
export const runValidate: Run = async ({ args, options, shell }) => {
  const targets = targetsOf(options, formats);
  tooManyWarnings(options, []);
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
  const reading = await readSources(model, found.inputs, measuring(tables));
  if (reading.files.length === 0 && reading.refused.length === 0) {
    throw unusable({
      code: 'file/none',
      message: 'there is nothing to check: no file was given or found',
      hint: 'name a folder or files, such as: spacesea validate exports/2026-Q3',
    });
  }
  if (reading.unreadable.length === 0 && (rejected !== undefined || accepted !== undefined)) {
    const texts = isOn(options, 'raw') ? 'raw' : 'safe';
    await writeRows({ model, inputs: found.inputs, shell, reading, rejected, accepted, texts });
  }
  const checked = [...found.inputs.values()].flat().length;
  const told = toldOf({ reading, found, notices: [...fileNotes(tables), ...notices], options });
  for (const { format, path } of targets) {
    await deliver(
      await draw({ model, checked, reading, told }, { format, options, shell, path }),
      path,
      shell,
    );
  }
  // Where the table is not shown, what stops a score is told all the same.
  const isShown = targets.some(({ format, path }) => format === 'table' && path === undefined);
  if (!isShown) await tellProblems(reading.refused, options, shell);
  return codeOf(reading, told, options);
};

interface Findings {
  readonly model: Model;
  readonly checked: number;
  readonly reading: Reading;
  /** Everything to tell, what stops a score first. */
  readonly told: readonly Problem[];
}

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

interface Drawing {
  readonly format: (typeof formats)[number];
  readonly options: Options;
  readonly shell: Shell;
  readonly path: string | undefined;
}

const draw = async (
  { model, checked, reading, told }: Findings,
  { format, options, shell, path }: Drawing,
): Promise<string> => {
  if (format === 'json') {
    const { jsonText } = await import('../render/json.ts');
    return jsonText(dataOf({ ...reading, problems: told }));
  }
  const { validation, validationLine } = await import('../render/validation.ts');
  const found = { model: model.id, checked, files: reading.files, problems: told };
  if (isOn(options, 'quiet')) return validationLine(found);
  return validation(
    found,
    renderOptions(options, shell, path === undefined ? shell.stdout : { isTTY: false }),
  );
};

const codeOf = ({ refused }: Reading, told: readonly Problem[], options: Options): ExitCode => {
  if (refused.length > 0) return 3;
  return told.some(({ severity }) => severity === 'error') || tooManyWarnings(options, told) ? 1 : 0;
};
