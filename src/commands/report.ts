import type { Report } from '../generated/report.ts';
import { misuse } from '../problems.ts';
import { type RenderOptions, renderers } from '../render/index.ts';
import type { Shell } from '../shell.ts';
import { again, next, quoted } from './again.ts';
import { isOn, listOf, type Options, type Run, textOf } from './command.ts';
import { deliverAll, targetsOf } from './output.ts';
import { scoreFiles } from './request.ts';
import { holdsReport, readSaved } from './saved.ts';
import { codeOf } from './score.ts';

const formats = ['html', 'md', 'json', 'csv'] as const;

/** A page is written to a file, unless the command line says where. */
const withFile = (options: Options): Options => {
  const asked = listOf(options, 'format');
  if (textOf(options, 'output') !== undefined) return options;
  return {
    ...options,
    format: (asked.length > 0 ? asked : ['html']).map((each) =>
      each === 'html' ? 'html=report.html' : each,
    ),
  };
};

/** What a saved result was made with stands in it and cannot be chosen again. */
const chosenAnew = ['period', 'previous', 'by', 'where', 'asOf', 'weights', 'set', 'seed', 'config'] as const;

const refuseChoices = (options: Options): void => {
  const chosen = chosenAnew.find((name) => textOf(options, name) ?? listOf(options, name).length > 0);
  if (chosen === undefined) return;
  const flag = chosen.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw misuse({
    code: 'usage/saved',
    message: `a saved result is shown as it is, so --${flag} changes nothing`,
    hint: 'leave it out, or name the exports instead of the result',
  });
};

interface Shown {
  readonly report: Report;
  readonly real: ReadonlySet<string>;
  readonly how: Pick<RenderOptions, 'again' | 'command'>;
}

/** A saved result as it stands, or exports scored now. */
const reportOf = async (paths: readonly string[], options: Options, shell: Shell): Promise<Shown> => {
  const [first, ...rest] = paths;
  if (first !== undefined && rest.length === 0 && (await holdsReport(first, shell))) {
    refuseChoices(options);
    const { report } = await readSaved(first, shell);
    const status = await shell.status(first);
    const command = `spacesea report ${quoted(first)}`;
    return { report, real: new Set(status === undefined ? [] : [status.real]), how: { command } };
  }
  const { report, real } = await scoreFiles(paths, options, shell);
  const command = `spacesea report${again('report', paths, options)}`;
  return { report, real, how: { command, again: next(paths, options) } };
};

/** `spacesea report` */
export const runReport: Run = async ({ args, options: given, shell }) => {
  const options = withFile(given);
  const targets = targetsOf(options, formats);
  const page = targets.find(({ format }) => format === 'html')?.path;
  if (isOn(options, 'open') && page === undefined)
    throw misuse({
      code: 'usage/open',
      message: 'there is no page in a file to open',
      hint: 'write spacesea report --open, or name the file: -f html=report.html --open',
    });
  const { report, real, how } = await reportOf(args, options, shell);
  await deliverAll({ targets, real, options, shell }, (format, drawn) =>
    renderers[format](report, { ...drawn, ...how }),
  );
  if (isOn(options, 'open') && page !== undefined && !(await shell.open(page)))
    shell.err(`no program was found that opens ${page}; open it in a browser\n`);
  return codeOf(report, options);
};
