import type { Report } from '../generated/report.ts';
import type { ExitCode } from '../problems.ts';
import { type Format, plain, quiet, type RenderOptions, renderers } from '../render/index.ts';
import { next } from './again.ts';
import { isOn, type Options, type Run } from './command.ts';
import { renderOptions } from './display.ts';
import { deliver, protectInputs, targetsOf } from './output.ts';
import { scoreFiles, tooManyWarnings } from './request.ts';

const formats = ['table', 'json', 'md', 'csv'] as const;

/** Renders a report, with the short and the spoken form of the table. */
const draw = (
  report: Report,
  format: Format,
  how: { readonly options: Options; readonly drawn: RenderOptions },
): Promise<string> => {
  if (format === 'table' && isOn(how.options, 'quiet')) return quiet(report);
  if (format === 'table' && isOn(how.options, 'plain')) return plain(report, how.drawn);
  return renderers[format](report, how.drawn);
};

/** `spacesea score` */
export const runScore: Run = async ({ args, options: given, shell }) => {
  const options: Options = { ...given, plain: given['plain'] ?? shell.env['SPACESEA_PLAIN'] === '1' };
  const targets = targetsOf(options, formats);
  renderOptions(options, shell, shell.stdout);
  const { report, real } = await scoreFiles(args, options, shell);
  await protectInputs(
    targets.flatMap(({ path }) => path ?? []),
    real,
    shell,
  );
  for (const { format, path } of targets) {
    const stream = path === undefined ? shell.stdout : { isTTY: false };
    const drawn = { ...renderOptions(options, shell, stream), again: next(args, options) };
    const text = await draw(report, format, { options, drawn });
    await deliver(text, path, shell);
    if (path !== undefined) shell.err(`wrote ${path}\n`);
  }
  return codeOf(report, options);
};

/** Warnings change the exit code only where --max-warnings says so. */
export const codeOf = (report: Report, options: Options): ExitCode =>
  tooManyWarnings(options, [...report.data.problems, ...report.notes]) ? 1 : 0;
