import type { CheckReport } from '../checked.ts';
import { isFailing, type PlacedResult } from '../checked.ts';
import type { Origins } from '../config/origins.ts';
import { misuse } from '../problems.ts';
import type { RenderOptions } from '../render/index.ts';
import { isOn, type Options, type Run, textOf } from './command.ts';
import { renderOptions } from './display.ts';
import { deliverAll, targetsOf } from './output.ts';
import { modelFor, type Scored, scoreBy, tooManyWarnings } from './request.ts';

const formats = ['table', 'junit', 'github', 'json', 'md'] as const;

/** `spacesea check` */
export const runCheck: Run = async ({ args, options, shell }) => {
  const targets = targetsOf(options, formats);
  renderOptions(options, shell, shell.stdout);
  if (textOf(options, 'baseline') !== undefined && textOf(options, 'previous') !== undefined) throw both();
  const loaded = await modelFor(args, options, shell);
  if (loaded.config.model.checks.length === 0) throw nothingToCheck();
  const scored = await scoreBy(loaded, { paths: args, options, shell });
  const checked = await held(
    scored,
    loaded.config.origins ?? new Map(),
    isOn(options, 'strict') ? 'strict' : 'lenient',
  );
  const to = { targets, real: scored.real, options, shell };
  await deliverAll(to, (format, drawn) => draw(checked, format, { options, drawn }));
  const { report } = scored;
  const isFailed = checked.results.some((result) => isFailing(result, checked.strict));
  return isFailed || tooManyWarnings(options, [...report.data.problems, ...report.notes]) ? 1 : 0;
};

const both = (): Error =>
  misuse({
    code: 'usage/wrong',
    message: '--baseline and --previous both say what to compare with',
    hint: 'write one of them',
  });

const nothingToCheck = (): Error =>
  misuse({
    code: 'usage/no-checks',
    message: 'the config has no checks',
    hint: 'write under checks: - { id: floor, of: dimensions.*, min: 30 }',
  });

/** The checks of the model held against its report, each with its place. */
const held = async (
  { report, sides, model }: Scored,
  origins: Origins,
  mode: 'strict' | 'lenient',
): Promise<CheckReport> => {
  const { checkAll } = await import('../score/checks.ts');
  const results = checkAll(model, { rows: report.scores, ...sides }).map((result): PlacedResult => {
    const at = origins.get(`/checks/${result.index}`);
    return at === undefined ? result : { ...result, at };
  });
  return { report, results, strict: mode === 'strict' };
};

const draw = async (
  checked: CheckReport,
  format: (typeof formats)[number],
  { options, drawn }: { readonly options: Options; readonly drawn: RenderOptions },
): Promise<string> => {
  if (format === 'junit') return (await import('../render/junit.ts')).junit(checked);
  if (format === 'github') return (await import('../render/check-findings.ts')).checkAnnotations(checked);
  if (format === 'json') return (await import('../render/check-data.ts')).checkJson(checked);
  if (format === 'md') return (await import('../render/check-summary.ts')).checkSummary(checked, drawn);
  const { check, checkLine } = await import('../render/check.ts');
  if (isOn(options, 'quiet')) return checkLine(checked);
  return check(checked, drawn);
};
