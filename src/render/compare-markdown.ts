import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { numbersOf } from './compare-metrics.ts';
import {
  correctedLines,
  directionOf,
  extentOf,
  membersOf,
  modelLines,
  movedLine,
  movedOf,
  openMetrics,
  scoredHeads,
  sidesOf,
  titleOf,
  valuesOf,
  withoutScore,
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
    ...numberTable(report),
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
  const rows = scoredHeads(report, id);
  const without = withoutScore(report, id);
  return [
    ...heading,
    ...(rows.length === 0 ? [] : [headTable(rows, report)]),
    ...(without === undefined ? [] : [escaped(without)]),
  ];
};

const headTable = (rows: readonly ScoreRow[], report: Report): string => {
  const [before, now] = sidesOf(report);
  return tableOf(
    ['Dimension', escaped(before), escaped(now), 'Change', 'Range', 'Verdict'],
    [':--', '--:', '--:', '--:', ':-:', ':--'],
    rows.map((row) => cellsOf(row, report.model.target)),
  );
};

const cellsOf = (row: ScoreRow, target: number): string[] => {
  const { label, score, previous, change, changeLow, changeHigh, verdict, changeReason = '' } = row;
  return [
    escaped(label),
    previous === undefined ? words.nothing : words.score(previous, target),
    score === undefined ? words.nothing : words.score(score, target),
    change === undefined ? words.nothing : words.pointsChange(change),
    changeLow === undefined || changeHigh === undefined
      ? ''
      : `${words.pointsChange(changeLow)} to ${words.pointsChange(changeHigh)}`,
    verdict === undefined
      ? escaped(changeReason)
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

/** All metrics of the whole, those too of which nobody can say how sure the change is. */
const numberTable = (report: Report): string[] => {
  const rows = numbersOf(report, 'all');
  const [before, now] = sidesOf(report);
  return rows.length === 0
    ? []
    : [
        tableOf(
          ['Metric', escaped(before), escaped(now), 'Change', 'Verdict'],
          [':--', '--:', '--:', '--:', ':--'],
          rows.map((each) => [each.row.label, each.before, each.now, each.change, each.verdict].map(escaped)),
        ),
      ];
};
