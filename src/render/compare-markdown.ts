import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import {
  correctedLines,
  directionOf,
  extentOf,
  headsOf,
  membersOf,
  modelLines,
  movedLine,
  movedOf,
  openMetrics,
  sidesOf,
  titleOf,
  valuesOf,
} from './compare-words.ts';
import { escaped, tableOf } from './markdown-text.ts';
import { choicesOf } from './report-parts.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

/** The comparison for a page or a pull request. */
export const compareMarkdown = (report: Report): string => {
  const { clear } = movedOf(report, 'all');
  const members = membersOf(report, 'all');
  const sections = [
    `## SPACE-SEA ${escaped(titleOf(report, '→'))}`,
    escaped([`${report.title}.`, ...choicesOf(report)].join(' ')),
    ...report.groups.flatMap((group) => groupSection(report, group)),
    ...correctedLines(report).map(escaped),
    escaped(`${movedLine(report, 'all').replace(/\.$/, '')}.`),
    ...(clear.length === 0 ? [] : [metricTable(clear)]),
    [
      ...[...openMetrics(report, 'all')].map(([reason, labels]) => `${listed(labels)}: ${reason}`),
      ...modelLines(report),
      ...(members === undefined ? [] : [members]),
    ]
      .map((line) => `- ${escaped(line)}`)
      .join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
};

const groupSection = (report: Report, { id, by, label, suppressed, reason = '' }: GroupRow): string[] => {
  const heading = by === undefined ? [] : [`### ${escaped(label)}`];
  if (suppressed) return [...heading, escaped(`hidden: ${reason}`)];
  const [before, now] = sidesOf(report);
  return [
    ...heading,
    tableOf(
      ['Dimension', escaped(before), escaped(now), 'Change', 'Range', 'Verdict'],
      [':--', '--:', '--:', '--:', ':-:', ':--'],
      headsOf(report, id).map((row) => cellsOf(row, report.model.target)),
    ),
  ];
};

const cellsOf = (row: ScoreRow, target: number): string[] => {
  const { label, score, previous, change, changeLow, changeHigh, verdict, changeReason, reason } = row;
  return [
    escaped(label),
    previous === undefined ? words.nothing : words.score(previous, target),
    score === undefined ? words.nothing : words.score(score, target),
    change === undefined ? words.nothing : words.pointsChange(change),
    changeLow === undefined || changeHigh === undefined
      ? ''
      : `${words.pointsChange(changeLow)} to ${words.pointsChange(changeHigh)}`,
    verdict === undefined
      ? escaped((score === undefined ? reason : changeReason) ?? '')
      : verdict === 'noise'
        ? words.verdictWords.noise
        : `**${words.verdictWords[verdict]}**`,
  ];
};

const metricTable = (rows: readonly ScoreRow[]): string =>
  tableOf(
    ['', 'Metric', 'Values', 'By'],
    [':--', ':--', '--:', ':--'],
    rows.map((row) => [
      directionOf(row),
      escaped(row.label),
      escaped(valuesOf(row, '→')),
      escaped(extentOf(row).replace(/^by /, '')),
    ]),
  );
