import type { Report, ScoreRow } from '../generated/report.ts';
import { nearest } from '../nearest.ts';
import { misuse } from '../problems.ts';
import type { Question } from '../render/explain.ts';
import { configOf } from '../render/report-parts.ts';
import { goalpostSpan } from '../score/goalpost-span.ts';
import { again } from './again.ts';
import { type Run, textOf } from './command.ts';
import { renderOptions } from './display.ts';
import { deliver, protectInputs } from './output.ts';
import { modelFor, scoreBy } from './request.ts';
import { unplaced } from './unplaced.ts';

/** The scores of a metric with one goalpost a little off; undefined if it has no score of its own. */
const spanOf = ({ level, id, score, value }: ScoreRow, report: Report): Question['span'] => {
  const curve = configOf(report).metrics?.[id]?.curve;
  return level === 'metric' && score !== undefined && value !== undefined && curve !== undefined
    ? goalpostSpan(value, curve)
    : undefined;
};

/** `spacesea explain` */
export const runExplain: Run = async ({ args, options, shell }) => {
  const [name = '', ...paths] = args;
  const loaded = await modelFor(paths, options, shell);
  const spare = loaded.config.model.spare[name];
  if (spare !== undefined) throw unplaced(spare);
  const { report, real } = await scoreBy(loaded, { paths, options, shell });
  const group = textOf(options, 'group') ?? 'all';
  const rows = report.scores.filter((row) => row.group === group);
  if (rows.length === 0) {
    const groups = report.groups.map(({ id }) => id);
    throw misuse({
      code: 'usage/group',
      message: `there is no group "${group}"`,
      hint: groups.length > 1 ? `groups: ${groups.join(', ')}` : 'ask for groups with --by team',
    });
  }
  if (!rows.some(({ id }) => id === name)) {
    const names = rows.map(({ id }) => id);
    const guess = nearest(name, names);
    throw misuse({
      code: 'usage/name',
      message: `the model has no metric or dimension "${name}"`,
      hint: guess === undefined ? `names: ${[...new Set(names)].join(', ')}` : `did you mean ${guess}?`,
    });
  }
  const { explain } = await import('../render/explain.ts');
  const output = textOf(options, 'output');
  const stream = output === undefined ? shell.stdout : { isTTY: false };
  await protectInputs(output === undefined ? [] : [output], real, shell);
  const row = rows.find(({ id }) => id === name);
  const span = row && spanOf(row, report);
  const question = {
    name,
    group,
    again: again('explainGroup', paths, options),
    ...(span === undefined ? {} : { span }),
  };
  await deliver(await explain(report, question, renderOptions(options, shell, stream)), output, shell);
  return 0;
};
