import { reportedModel } from '../config/reported-model.ts';
import type { Report } from '../generated/report.ts';
import { isPersonal } from '../measure/fields.ts';
import { misuse, unusable } from '../problems.ts';
import { robustnessOf } from '../score/robustness/robustness.ts';
import { placeIn } from '../score/row-key.ts';
import { spreadsIn } from '../score/spread-rows.ts';
import type { Spread } from '../spread.ts';
import { again } from './again.ts';
import { isOn, type Options, type Run } from './command.ts';
import { renderOptions } from './display.ts';
import { deliver, protectInputs, targetsOf } from './output.ts';
import { scoreFiles } from './request.ts';
import { codeOf } from './score.ts';

const formats = ['table', 'json'] as const;

/** `spacesea robustness` */
export const runRobustness: Run = async ({ args, options: given, shell }) => {
  const options: Options = { ...given, plain: given['plain'] ?? shell.env['SPACESEA_PLAIN'] === '1' };
  const targets = targetsOf(options, formats);
  renderOptions(options, shell, shell.stdout);
  const { report, real } = await scoreFiles(args, options, shell);
  refuse(report, again('explain', args, options));
  const { groups, scores } = report;
  const robustness = robustnessOf(reportedModel(report), { groups, scores, spreads: overallSpreads(report) });
  await protectInputs(
    targets.flatMap(({ path }) => path ?? []),
    real,
    shell,
  );
  const { robustnessRenderers } = await import('../render/robustness.ts');
  for (const { format, path } of targets) {
    const stream = path === undefined ? shell.stdout : { isTTY: false };
    const form = format === 'table' && isOn(options, 'plain') ? 'plain' : format;
    const drawn = renderOptions(options, shell, stream);
    await deliver(await robustnessRenderers[form]({ report, robustness }, drawn), path, shell);
    if (path !== undefined) shell.err(`wrote ${path}\n`);
  }
  return codeOf(report, options);
};

/** How sure the overall score of each group is. */
const overallSpreads = ({ spreads = [] }: Report): ReadonlyMap<string, Spread> =>
  new Map(
    [...spreadsIn(spreads.filter(({ level }) => level === 'overall'))].map(([key, spread]) => [
      placeIn(key).group,
      spread,
    ]),
  );

/** Nothing to vary, or single people to be held against each other. */
const refuse = ({ groups, scores }: Report, rest: string): void => {
  const personal = groups.find(({ by }) => by !== undefined && isPersonal(by));
  if (personal !== undefined)
    throw misuse({
      code: 'usage/people',
      message: `robustness holds groups against each other, and by ${personal.by} each group is one person`,
      hint: 'write --by team',
    });
  if (!scores.some(({ level, status }) => level === 'dimension' && status === 'scored'))
    throw unusable({
      code: 'file/no-scores',
      message: 'no dimension has a score, so there is nothing to vary',
      hint: `spacesea score${rest} says what is missing`,
    });
};
