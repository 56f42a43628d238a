import { findFiles } from '../files.ts';
import { plan, start } from '../measure/measure.ts';
import { dataOf, type Inputs, measuring, type Reading, readSources, type Sink } from '../pipeline.ts';
import { type ExitCode, misuse, unusable } from '../problems.ts';
import type { OutputFile, Shell } from '../shell.ts';
import type { Model } from '../types.ts';
import { isOn, type Options, type Run, textOf } from './command.ts';
import { renderOptions } from './display.ts';
import { loadModel } from './model.ts';
import { deliver, protectInputs, targetsOf } from './output.ts';
import { filesByKind, tooManyWarnings } from './request.ts';
import { tellProblems } from './tell.ts';

const formats = ['table', 'json'] as const;

/** `spacesea validate` */
export const runValidate: Run = async ({ args, options, shell }) => {
  const targets = targetsOf(options, formats);
  const byKind = filesByKind(options);
  const { model, notices } = await loadModel(options, [...args, ...Object.values(byKind).flat()], shell);
  const period = textOf(options, 'period');
  const found = await findFiles(model, { paths: args, byKind, ...(period === undefined ? {} : { period }) }, shell);
  const rejected = textOf(options, 'rejected');
  const accepted = textOf(options, 'accepted');
  await protectInputs([...targets.flatMap(({ path }) => path ?? []), ...acceptedPaths(accepted, model, found.inputs), ...(rejected === undefined ? [] : [rejected])], found.real, shell);
  const reading = await readSources(model, found.inputs, measuring(start(plan(model, {}))));
  if (reading.files.length === 0) throw unusable({ code: 'file/none', message: 'there is nothing to check: no file was given or found', hint: 'name a folder or files, such as: spacesea validate exports/2026-Q3' });
  if (rejected !== undefined || accepted !== undefined) await writeRows({ model, inputs: found.inputs, shell, reading, rejected, accepted });
  const problems = [...found.changed, ...found.notices, ...notices];
  for (const { format, path } of targets) await deliver(await draw(reading, { format, options, shell, path, problems }), path, shell);
  await tellProblems([...problems, ...reading.refused], options, shell);
  return codeOf(reading, options);
};

interface Drawing {
  readonly format: (typeof formats)[number];
  readonly options: Options;
  readonly shell: Shell;
  readonly path: string | undefined;
  readonly problems: readonly { readonly severity: string }[];
}

const draw = async (reading: Reading, { format, options, shell, path }: Drawing): Promise<string> => {
  const data = dataOf(reading);
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  const { validation } = await import('../render/validation.ts');
  const text = validation(data, renderOptions(options, shell, path === undefined ? shell.stdout : { isTTY: false }));
  return isOn(options, 'quiet') ? `${text.trimEnd().split('\n').at(-1)}\n` : text;
};

const codeOf = ({ problems, refused }: Reading, options: Options): ExitCode => {
  if (refused.length > 0) return 3;
  return problems.some(({ severity }) => severity === 'error') || tooManyWarnings(options, problems) ? 1 : 0;
};

/** A cell of a CSV file; a text that a spreadsheet would run as a formula is made harmless. */
const cell = (value: string | number | boolean | undefined): string => {
  if (value === undefined) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (cells: readonly (string | number | boolean | undefined)[]): string => `${cells.map(cell).join(',')}\n`;

/** `clean-{source}.csv` for each source read; a name without `{source}` does for one source. */
const acceptedPaths = (path: string | undefined, model: Model, inputs: Inputs): readonly string[] => {
  if (path === undefined) return [];
  const sources = Object.keys(model.sources).filter((id) => (inputs.get(id) ?? []).length > 0);
  if (path.includes('{source}')) return sources.map((id) => path.replaceAll('{source}', id));
  if (sources.length <= 1) return [path];
  throw misuse({ code: 'usage/accepted', message: `${sources.length} sources cannot share one file: ${sources.join(', ')}`, hint: "write --accepted 'clean-{source}.csv'" });
};

interface RowFiles {
  readonly model: Model;
  readonly inputs: Inputs;
  readonly shell: Shell;
  readonly reading: Reading;
  readonly rejected: string | undefined;
  readonly accepted: string | undefined;
}

/** A CSV file that only its owner may read (its rows hold what a report hides), and how many rows went in. */
interface RowFile {
  readonly file: OutputFile;
  readonly path: string;
  rows: number;
}

const begin = async (path: string, header: readonly string[], shell: Shell): Promise<RowFile> => {
  const file = await shell.create(path, { secret: true });
  await file.write(line(header));
  return { file, path, rows: 0 };
};

/** Reads once more, now knowing every repeated key, and writes rows as they pass. */
const writeRows = async ({ model, inputs, shell, reading, rejected, accepted }: RowFiles): Promise<void> => {
  const rejects = rejected === undefined ? undefined : await begin(rejected, rejectedHeader, shell);
  const clean = new Map<string, RowFile>();
  if (accepted !== undefined) {
    for (const [id, given] of inputs) {
      if (given.length > 0) clean.set(id, await begin(accepted.replaceAll('{source}', id), fieldsOf(reading, id), shell));
    }
  }
  let waiting: string[] = [];
  const add: Sink['add'] = async ({ id }, rows) => {
    const target = clean.get(id);
    if (target !== undefined) {
      target.rows += rows.length;
      const fields = fieldsOf(reading, id);
      await target.file.write(rows.map((row) => line(fields.map((field) => row.fields[field]))).join(''));
    }
    if (rejects !== undefined) await rejects.file.write(waiting.splice(0).join(''));
    return [];
  };
  const reject: Sink['reject'] = (_source, { at, code, message, hint, record }) => {
    if (rejects === undefined) return;
    rejects.rows += 1;
    waiting.push(line([at.file, at.line, at.column, at.field, code, message, hint, record]));
  };
  await readSources(model, inputs, { add, reject, reset: () => undefined }, reading.repeats);
  if (rejects !== undefined) await rejects.file.write(waiting.join(''));
  waiting = [];
  for (const { file, path, rows } of [...(rejects ? [rejects] : []), ...clean.values()]) {
    await file.commit();
    shell.err(`wrote ${path}: ${rows} rows\n`);
  }
};

const rejectedHeader = ['file', 'line', 'column', 'field', 'code', 'reason', 'hint', 'record'];

const fieldsOf = ({ files }: Reading, source: string): string[] => [...new Set(files.filter((file) => file.source === source).flatMap(({ fields }) => fields))];
