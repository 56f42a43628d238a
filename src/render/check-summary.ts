import { type CheckReport, countChecks, type PlacedResult } from '../checked.ts';
import type { Report, ScoreRow } from '../generated/report.ts';
import { type CheckWord, checkWord, conditionOf, countsLine, findingOf, sourceOf } from './check-words.ts';
import { folded, type Page, pageText, tableIn } from './markdown-page.ts';
import { escaped, tableOf } from './markdown-text.ts';
import type { RenderOptions } from './pen.ts';
import { blocksOf, choicesOf, overallOf } from './report-parts.ts';
import * as words from './words.ts';

/** Rows of the table of checks; the rest is counted. GitHub takes a summary of 1 MiB, far more than these. */
const shown = 300;

/** The summary of a step of CI in Markdown: the profile, then the checks; of GitHub's flavor those that pass are folded. */
export const checkSummary = (
  checked: CheckReport,
  { flavor = 'plain' }: Pick<RenderOptions, 'flavor'> = {},
): string => pageText(flavor, (page) => sectionsOf(checked, page));

const sectionsOf = ({ report, results, strict }: CheckReport, page: Page): string[] => {
  const { period, previousPeriod, title } = report;
  const against = previousPeriod === undefined ? '' : `, compared with ${previousPeriod.id}`;
  return [
    `## Checks of ${escaped(period.id)}: ${countsLine(countChecks(results), strict)}`,
    escaped([`${title}${against}.`, ...choicesOf(report)].join(' ')),
    profile(report),
    ...checks(results, { ...page, most: Math.min(page.most, shown) }),
  ];
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
    against === undefined ? '' : words.againstFull[against],
    change === undefined ? '' : words.pointsChange(change),
    verdict === undefined ? '' : words.verdictWords[verdict],
  ];
};

/** What fails first. */
const checks = (results: readonly PlacedResult[], page: Page): string[] => {
  const of = (...asked: readonly CheckWord[]): readonly PlacedResult[] =>
    asked.flatMap((word) => results.filter((result) => checkWord(result) === word));
  if (page.flavor === 'plain') return table(of('fail', 'warn', 'unsure', 'pass'), page);
  const [open, passed] = [of('fail', 'warn', 'unsure'), of('pass')];
  return [
    ...(open.length === 0 ? [] : table(open, page)),
    ...(passed.length === 0
      ? []
      : folded(`${words.counted(passed.length, 'check')} passed`, table(passed, page))),
  ];
};

const table = (results: readonly PlacedResult[], page: Page): string[] =>
  tableIn(
    {
      head: ['', 'Check', 'Found', 'Where'],
      aligns: [':--', ':--', ':--', ':--'],
      rows: results,
      cellsOf: (result) => [
        result.verdict === 'pass' ? checkWord(result) : `**${checkWord(result)}**`,
        ...[conditionOf(result), findingOf(result), sourceOf(result)].map(escaped),
      ],
      noun: ['check', 'checks'],
      command: 'spacesea check',
    },
    page,
  );
