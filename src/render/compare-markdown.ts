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
import { allMetrics, folded, leftOut, type Page, pageText, tableIn } from './markdown-page.ts';
import { escaped, tableOf } from './markdown-text.ts';
import type { RenderOptions } from './pen.ts';
import { choicesOf, wholeOf } from './report-parts.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

/** What shows all of it. */
const again = 'spacesea compare -f md';

/** The comparison for a page or a pull request; of GitHub's flavor with folds. */
export const compareMarkdown = (
  report: Report,
  { flavor = 'plain' }: Pick<RenderOptions, 'flavor'> = {},
): string => pageText(flavor, (page) => sectionsOf(report, page));

const sectionsOf = (report: Report, page: Page): string[] => {
  const { clear } = movedOf(report, 'all');
  const members = membersOf(report, 'all');
  const whole = wholeOf(report);
  return [
    `## SPACE-SEA ${escaped(titleOf(report, '→'))}`,
    escaped([`${report.title}.`, ...choicesOf(report)].join(' ')),
    ...(whole === undefined ? [] : groupSection(report, whole)),
    ...(page.flavor === 'plain' ? groupsOf(report, page) : []),
    ...correctedLines(report).map(escaped),
    escaped(`${movedLine(report, 'all').replace(/\.$/, '')}.`),
    ...(clear.length === 0 ? [] : metricTable(clear, page)),
    ...numberTable(report, page),
    ...(page.flavor === 'plain' ? [] : groupsOf(report, page)),
    [
      ...[...openMetrics(report, 'all')].map(([reason, labels]) => `${listed(labels)}: ${reason}`),
      ...modelLines(report),
      ...(members === undefined ? [] : [members]),
    ]
      .map((line) => `- ${escaped(line)}`)
      .join('\n'),
  ];
};

/** The groups other than the whole, each with its own table; folded by their field. */
const groupsOf = (report: Report, page: Page): string[] => {
  const fields = new Set(report.groups.flatMap(({ by }) => by ?? []));
  return [...fields].flatMap((field) => {
    const groups = report.groups.filter(({ by }) => by === field);
    const shown = groups.slice(0, page.most).flatMap((group) => groupSection(report, group));
    if (page.flavor === 'plain') return shown;
    const others = groups.length - Math.min(groups.length, page.most);
    const summary = `By ${field}: ${words.counted(groups.length, 'group')}`;
    return folded(summary, [...shown, ...leftOut(others, ['group', 'groups'], again)]);
  });
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

const metricTable = (rows: readonly ScoreRow[], page: Page): string[] =>
  tableIn(
    {
      head: ['', 'Metric', 'Values', 'By'],
      aligns: [':--', ':--', '--:', ':--'],
      rows,
      cellsOf: (row) => [
        directionOf(row),
        escaped(row.label),
        escaped(valuesOf(row, '→')),
        escaped(extentOf(row).replace(/^by /, '')),
      ],
      noun: ['metric', 'metrics'],
      command: again,
    },
    page,
  );

/** All metrics of the whole, those too of which nobody can say how sure the change is. */
const numberTable = (report: Report, page: Page): string[] => {
  const rows = numbersOf(report, 'all');
  const [before, now] = sidesOf(report);
  if (rows.length === 0) return [];
  const table = tableIn(
    {
      head: ['Metric', escaped(before), escaped(now), 'Change', 'Verdict'],
      aligns: [':--', '--:', '--:', '--:', ':--'],
      rows,
      cellsOf: (each) => [each.row.label, each.before, each.now, each.change, each.verdict].map(escaped),
      noun: ['metric', 'metrics'],
      command: again,
    },
    page,
  );
  return page.flavor === 'plain' ? table : folded(allMetrics(rows.length), table);
};
