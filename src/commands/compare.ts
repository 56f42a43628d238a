import type { Report } from '../generated/report.ts';
import { unusable } from '../problems.ts';
import type { RenderOptions } from '../render/index.ts';
import type { Saved } from '../score/baseline.ts';
import { comparedWith } from '../score/compared.ts';
import type { Shell } from '../shell.ts';
import { isOn, type Options, type Run } from './command.ts';
import { renderOptions, withPlain } from './display.ts';
import { deliverAll, targetsOf } from './output.ts';
import { scoreFiles } from './request.ts';
import { isSaved, readSaved } from './saved.ts';
import { codeOf } from './score.ts';

const formats = ['table', 'json', 'md', 'csv'] as const;

type Format = (typeof formats)[number];

/** `spacesea compare` */
export const runCompare: Run = async ({ args, options: given, shell }) => {
  const [before = '', now = '', ...paths] = args;
  const options = withPlain(given, shell);
  const targets = targetsOf(options, formats);
  renderOptions(options, shell, shell.stdout);
  const { report, real } = await compared([before, now], { paths, options, shell });
  const to = { targets, real, options, shell };
  await deliverAll(to, (format, drawn) => draw(report, format, { options, drawn }));
  return codeOf(report, options);
};

interface Asked {
  readonly paths: readonly string[];
  readonly options: Options;
  readonly shell: Shell;
}

interface Compared {
  readonly report: Report;
  /** Real paths of what was read. */
  readonly real: ReadonlySet<string>;
}

/** Two periods are counted from the same files; a saved result needs none. */
const compared = async (
  [before, now]: readonly [before: string, now: string],
  { paths, options, shell }: Asked,
): Promise<Compared> => {
  if (!(await isSaved(now, shell))) {
    const scored = await scoreFiles(paths, { ...options, period: now, previous: before }, shell);
    if (scored.report.previousPeriod === undefined) throw uncovered(before);
    return scored;
  }
  const latter = await readSaved(now, shell);
  const former = (await isSaved(before, shell))
    ? { saved: await readSaved(before, shell), real: [] }
    : await scoredNow(before, { paths, options, shell });
  const real = (await Promise.all([before, now].map((path) => shell.status(path)))).flatMap((status) =>
    status === undefined ? [] : [status.real],
  );
  return { report: comparedWith(latter, former.saved), real: new Set([...real, ...former.real]) };
};

const uncovered = (period: string): Error =>
  unusable({
    code: 'compare/uncovered',
    message: `no metric has a value in ${period}, so there is nothing to compare with`,
    hint: 'add the exports of that period to the paths, or name another one',
  });

/** A period as if its result had been saved. */
const scoredNow = async (
  period: string,
  { paths, options, shell }: Asked,
): Promise<{ readonly saved: Saved; readonly real: Iterable<string> }> => {
  const { report, model, real } = await scoreFiles(paths, { ...options, period, previous: 'none' }, shell);
  return { saved: { report, model, file: period }, real };
};

const draw = async (
  report: Report,
  format: Format,
  { options, drawn }: { readonly options: Options; readonly drawn: RenderOptions },
): Promise<string> => {
  if (format === 'json') return (await import('../render/json.ts')).json(report);
  if (format === 'csv') return (await import('../render/compare-csv.ts')).compareCsv(report, drawn);
  if (format === 'md') return (await import('../render/compare-markdown.ts')).compareMarkdown(report, drawn);
  if (isOn(options, 'quiet')) {
    const { movedLine } = await import('../render/compare-words.ts');
    return `${movedLine(report, 'all')}\n`;
  }
  if (isOn(options, 'plain')) return (await import('../render/compare-plain.ts')).comparePlain(report, drawn);
  return (await import('../render/compare.ts')).compare(report, drawn);
};
