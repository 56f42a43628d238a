import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { scoreRange } from './interval.ts';
import { blocksOf, nameOf, overallOf } from './report-parts.ts';
import { safe } from './safe.ts';
import * as words from './words.ts';

/** The report in one line, and one for each group, with the words for the place against the target and clear changes. */
export const quiet = (report: Report): string =>
  report.groups
    .filter(({ shownIn }) => shownIn === undefined)
    .map((group) => `${lineOf(report, group)}\n`)
    .join('');

const lineOf = (report: Report, group: GroupRow): string => {
  const { id, by, suppressed } = group;
  const start = [safe(report.period.id), ...(by === undefined ? [] : [safe(nameOf(group))])];
  if (suppressed) return [...start, words.statusWords.suppressed].join('  ');
  const { target } = report.model;
  const dimensions = blocksOf(report, id).map(({ letter, head }) => `${safe(letter)} ${brief(head, target)}`);
  return [...start, ...dimensions, `overall ${overallText(overallOf(report, id), target)}`].join('  ');
};

const scoreText = ({ score }: ScoreRow, target: number): string =>
  score === undefined ? words.nothing : words.score(score, target);

const brief = (row: ScoreRow, target: number): string => {
  const { against, verdict } = row;
  const facts = [
    ...(against === undefined ? [] : [words.againstWords[against]]),
    ...(verdict === undefined || verdict === 'noise' ? [] : [words.verdictWords[verdict]]),
  ];
  return `${scoreText(row, target)}${facts.length === 0 ? '' : ` ${facts.join(', ')}`}`;
};

const overallText = (row: ScoreRow | undefined, target: number): string => {
  if (row === undefined) return words.nothing;
  const range = scoreRange(row, target);
  return `${scoreText(row, target)}${range === '' ? '' : ` (${range})`}`;
};
