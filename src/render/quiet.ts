import type { Report, ScoreRow } from '../generated/report.ts';
import { blocksOf, overallOf } from './report-parts.ts';
import { safe } from './safe.ts';
import * as words from './words.ts';

const brief = (row: ScoreRow | undefined, target: number): string => {
  if (row?.score === undefined) return words.nothing;
  return `${words.score(row.score)}${row.score < target ? '!' : ''}`;
};

/** The report in one line; ! marks what is below the target. */
export const quiet = (report: Report): string => {
  const { target } = report.model;
  const dimensions = blocksOf(report, 'all').map(
    ({ letter, head }) => `${safe(letter)} ${brief(head, target)}`,
  );
  return `${[safe(report.period.id), ...dimensions, `overall ${brief(overallOf(report, 'all'), target)}`].join('  ')}\n`;
};
