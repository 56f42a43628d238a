import { findFiles } from '../files.ts';
import { dataOf, type Inputs, type Reading, readSources, type Sink } from '../pipeline.ts';
import { type ExitCode, misuse, unusable } from '../problems.ts';
import type { OutputFile, Shell } from '../shell.ts';
import type { Model, Rejection, Row, Source } from '../types.ts';
import { isOn, type Options, type Run, textOf } from './command.ts';
import { renderOptions } from './display.ts';
import { loadModel } from './model.ts';
import { deliver, protectInputs, targetsOf } from './output.ts';
import { filesByKind, tooManyWarnings } from './request.ts';
import { tellProblems } from './tell.ts';

const formats = ['table', 'json'] as const;

/** Rows that no rule of the config leaves out are all used; measuring is not asked for here. */
const countOnly: Sink = { add: () => [], reset: () => undefined };

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
  const reading = await readSources(model, found.inputs, countOnly);
  if (reading.files.length === 0) throw unusable({ code: 'file/none', message: 'there is nothing to check: no file was given or found', hint: 'name a folder or files, such as: spacesea validate exports/2026-Q3' });
  if (rejected !== undefined) await writeRejected({ model, inputs: found.inputs, shell }, rejected);
  if (accepted !== undefined) await writeAccepted({ model, inputs: found.inputs, shell }, accepted);
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

interface Work {
  readonly model: Model;
  readonly inputs: Inputs;
  readonly shell: Shell;
}

/** A cell of a CSV file; a text that a spreadsheet would run as a formula is made harmless. */
const cell = (value: string | number | boolean | undefined): string => {
  if (value === undefined) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (cells: readonly (string | number | boolean | undefined)[]): string => `${cells.map(cell).join(',')}\n`;

/** Only the owner may read it: the rows hold what the report hides. */
const writeRejected = async ({ model, inputs, shell }: Work, path: string): Promise<void> => {
  const lines = [line(['file', 'line', 'column', 'field', 'code', 'reason', 'hint', 'record'])];
  const note = ({ at, code, message, hint, record }: Rejection): void => {
    lines.push(line([at.file, at.line, at.column, at.field, code, message, hint, record]));
  };
  await readSources(model, inputs, { ...countOnly, reject: note });
  const file = await shell.create(path, { secret: true });
  for (const text of lines) await file.write(text);
  await file.commit();
  shell.err(`wrote ${path}: ${lines.length - 1} rejected rows\n`);
};

/** `clean-{source}.csv` for each source read; a name without `{source}` does for one source. */
const acceptedPaths = (path: string | undefined, model: Model, inputs: Inputs): readonly string[] => {
  if (path === undefined) return [];
  const sources = Object.keys(model.sources).filter((id) => (inputs.get(id) ?? []).length > 0);
  if (path.includes('{source}')) return sources.map((id) => path.replaceAll('{source}', id));
  if (sources.length <= 1) return [path];
  throw misuse({ code: 'usage/accepted', message: `${sources.length} sources cannot share one file: ${sources.join(', ')}`, hint: "write --accepted 'clean-{source}.csv'" });
};

/** Accepted rows as typed canonical CSV, one file a source, in the order in which they stand. */
const writeAccepted = async ({ model, inputs, shell }: Work, path: string): Promise<void> => {
  const rows = new Map<Source, Row[]>();
  await readSources(model, inputs, {
    add: (source, batch) => {
      rows.set(source, [...(rows.get(source) ?? []), ...batch]);
      return [];
    },
    reset: (source) => void rows.delete(source),
  });
  for (const [source, accepted] of rows) {
    const name = path.replaceAll('{source}', source.id);
    const fields = [...new Set(accepted.flatMap((row) => Object.keys(row.fields)))];
    const file: OutputFile = await shell.create(name, { secret: true });
    await file.write(line(fields));
    for (const { fields: values } of accepted) await file.write(line(fields.map((field) => values[field])));
    await file.commit();
    shell.err(`wrote ${name}: ${accepted.length} rows\n`);
  }
};
