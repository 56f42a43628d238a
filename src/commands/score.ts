import type { Report } from '../generated/report.ts';
import type { ExitCode } from '../problems.ts';
import { type Format, plain, quiet, type RenderOptions, renderers } from '../render/index.ts';
import { again, next } from './again.ts';
import { isOn, type Options, type Run } from './command.ts';
import { renderOptions, withPlain } from './display.ts';
import { deliverAll, targetsOf } from './output.ts';
import { scoreFiles, tooManyWarnings } from './request.ts';

const formats = ['table', 'json', 'md', 'csv', 'html'] as const;

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
  const options = withPlain(given, shell);
  const targets = targetsOf(options, formats);
  renderOptions(options, shell, shell.stdout);
  const { report, real } = await scoreFiles(args, options, shell);
  const to = { targets, real, options, shell };
  await deliverAll(to, (format, drawn) =>
    draw(report, format, {
      options,
      drawn: {
        ...drawn,
        again: next(args, options),
        command: `spacesea report${again('report', args, options)}`,
      },
    }),
  );
  return codeOf(report, options);
};

/** Warnings change the exit code only where --max-warnings says so. */
export const codeOf = (report: Report, options: Options): ExitCode =>
  tooManyWarnings(options, [...report.data.problems, ...report.notes]) ? 1 : 0;
