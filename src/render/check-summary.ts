import { type CheckReport, countChecks, type PlacedResult } from '../checked.ts';
import type { Report, ScoreRow } from '../generated/report.ts';
import { checkWord, conditionOf, countsLine, findingOf, sourceOf } from './check-words.ts';
import { escaped, tableOf } from './markdown-text.ts';
import { blocksOf, choicesOf, overallOf } from './report-parts.ts';
import * as words from './words.ts';

/** Rows of the table of checks; the rest is counted. GitHub takes a summary of 1 MiB, far more than these. */
const shown = 300;

/** The summary of a step of CI in Markdown: the profile, then the checks. */
export const checkSummary = ({ report, results, strict }: CheckReport): string => {
  const { period, previousPeriod, title } = report;
  const against = previousPeriod === undefined ? '' : `, compared with ${previousPeriod.id}`;
  const sections = [
    `## Checks of ${escaped(period.id)}: ${countsLine(countChecks(results), strict)}`,
    escaped([`${title}${against}.`, ...choicesOf(report)].join(' ')),
    profile(report),
    checks(results),
    ...(results.length > shown ? [`And ${words.counted(results.length - shown, 'more check')}.`] : []),
  ];
  return `${sections.join('\n\n')}\n`;
};

const profile = (report: Report): string => {
  const overall = overallOf(report, 'all');
  return tableOf(
    ['Dimension', 'Score', 'Range', 'Status', 'Change', 'Verdict'],
    [':--', '--:', ':-:', ':--', '--:', ':--'],
    [...blocksOf(report, 'all').map(({ head }) => head), ...(overall === undefined ? [] : [overall])].map(
      (row) => profileRow(row, report.model.target),
    ),
  );
};

const profileRow = (row: ScoreRow, target: number): string[] => {
  const { label, score, scoreLow, scoreHigh, against, change, verdict, reason = '' } = row;
  if (score === undefined) return [escaped(label), words.nothing, '', escaped(reason), '', ''];
  return [
    escaped(label),
    words.score(score, target),
    scoreLow === undefined || scoreHigh === undefined
      ? ''
      : `${words.score(scoreLow, target)} to ${words.score(scoreHigh, target)}`,
    against === undefined ? '' : words.againstWords[against],
    change === undefined ? '' : words.pointsChange(change),
    verdict === undefined ? '' : words.verdictWords[verdict],
  ];
};

/** What fails first. */
const checks = (results: readonly PlacedResult[]): string =>
  tableOf(
    ['', 'Check', 'Found', 'Where'],
    [':--', ':--', ':--', ':--'],
    (['fail', 'warn', 'unsure', 'pass'] as const)
      .flatMap((word) => results.filter((result) => checkWord(result) === word))
      .slice(0, shown)
      .map((result) => [
        result.verdict === 'pass' ? checkWord(result) : `**${checkWord(result)}**`,
        ...[conditionOf(result), findingOf(result), sourceOf(result)].map(escaped),
      ]),
  );
