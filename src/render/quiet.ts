import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { belowMark } from './metrics.ts';
import { blocksOf, nameOf, overallOf } from './report-parts.ts';
import { safe } from './safe.ts';
import * as words from './words.ts';

/** The report in one line, and one for each group; ! marks what is below the target. */
export const quiet = (report: Report): string =>
  report.groups
    .filter(({ shownIn }) => shownIn === undefined)
    .map((group) => `${lineOf(report, group)}\n`)
    .join('');

const lineOf = (report: Report, group: GroupRow): string => {
  const { id, by, suppressed } = group;
  const start = [safe(report.period.id), ...(by === undefined ? [] : [safe(nameOf(group))])];
  if (suppressed) return [...start, 'hidden'].join('  ');
  const { target } = report.model;
  const dimensions = blocksOf(report, id).map(({ letter, head }) => `${safe(letter)} ${brief(head, target)}`);
  return [...start, ...dimensions, `overall ${brief(overallOf(report, id), target)}`].join('  ');
};

const brief = (row: ScoreRow | undefined, target: number): string => {
  if (row?.score === undefined) return words.nothing;
  return `${words.score(row.score, target)}${row.score < target ? belowMark : ''}`;
};
