import { reportedModel } from '../config/reported-model.ts';
import type { Report } from '../generated/report.ts';
import { isPersonal } from '../measure/fields.ts';
import { misuse, unusable } from '../problems.ts';
import { robustnessOf } from '../score/robustness/robustness.ts';
import { placeIn } from '../score/row-key.ts';
import { spreadsIn } from '../score/spread-rows.ts';
import type { Spread } from '../spread.ts';
import { again } from './again.ts';
import { isOn, type Run } from './command.ts';
import { renderOptions, withPlain } from './display.ts';
import { deliverAll, targetsOf } from './output.ts';
import { scoreFiles } from './request.ts';
import { codeOf } from './score.ts';

const formats = ['table', 'json'] as const;

/** `spacesea robustness` */
export const runRobustness: Run = async ({ args, options: given, shell }) => {
  const options = withPlain(given, shell);
  const targets = targetsOf(options, formats);
  renderOptions(options, shell, shell.stdout);
  const { report, real } = await scoreFiles(args, options, shell);
  refuse(report, again('explain', args, options));
  const { groups, scores } = report;
  const robustness = robustnessOf(reportedModel(report), { groups, scores, spreads: overallSpreads(report) });
  const { robustnessRenderers } = await import('../render/robustness.ts');
  const to = { targets, real, options, shell };
  await deliverAll(to, (format, drawn) => {
    const form = format === 'table' && isOn(options, 'plain') ? 'plain' : format;
    return robustnessRenderers[form]({ report, robustness }, drawn);
  });
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
