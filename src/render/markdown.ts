import type { Report, ScoreRow } from '../generated/report.ts';
import { hasVerdicts } from './compared.ts';
import { headline } from './headline.ts';
import { scoreRange } from './interval.ts';
import { changesSection, nextSection } from './markdown-change.ts';
import { dataSection } from './markdown-data.ts';
import { groupSection } from './markdown-groups.ts';
import { metricTable } from './markdown-metrics.ts';
import { allMetrics, type Page, pageText, part } from './markdown-page.ts';
import { escaped, tableOf } from './markdown-text.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { isItReal } from './real.ts';
import { blocksOf, choicesOf, comparisonOf, overallOf, partsOf, wholeOf } from './report-parts.ts';
import { numbersAbove, strip } from './strip.ts';
import * as words from './words.ts';

const cells = 25;

/**
 * The report for a page or a pull request. `plain`: headings and tables, nothing else. `github`: what not everybody
 * reads is folded, and the whole is no longer than a comment may be.
 */
export const markdown = async (
  report: Report,
  { flavor = 'plain' }: Pick<RenderOptions, 'flavor'> = {},
): Promise<string> => {
  const pen = await penFor({ width: 80, colour: false, ascii: false }, []);
  return pageText(flavor, (page) => sectionsOf(report, pen, page));
};

const sectionsOf = (report: Report, pen: Pen, page: Page): string[] => {
  const [first = '', ...more] = headline(report);
  const metrics = report.scores.filter(({ group, level }) => group === 'all' && level === 'metric').length;
  return [
    `## SPACE-SEA ${escaped(report.period.id)}: ${escaped(first.replace(/\.$/, ''))}`,
    ...(more.length === 0 ? [] : [escaped(more.join(' '))]),
    escaped(factsOf(report)),
    profile(report, pen, page),
    notesOf(report),
    ...changesSection(report),
    '### Is it real?',
    isItReal(report)
      .map((sentence) => `- ${escaped(sentence)}`)
      .join('\n'),
    ...nextSection(report),
    ...part(
      {
        heading: 'Metrics',
        summary: allMetrics(metrics),
      },
      metricTable(report, pen, page),
      page,
    ),
    ...[...partsOf(report)].flatMap(([field, groups]) => groupSection(report, { field, groups }, page)),
    ...dataSection(report, page),
    `_spacesea ${escaped(report.tool.version)}. The five dimensions follow the SPACE-SEA framework by Lance Haig (CC BY-NC 4.0)._`,
  ];
};

const factsOf = (report: Report): string => {
  const { title, period, model } = report;
  const people = wholeOf(report)?.people;
  const facts = [
    ...(people === undefined ? [] : [words.counted(people, 'person', 'people')]),
    period.label,
    comparisonOf(report),
    `model ${model.id}`,
  ];
  return [
    `${title}.`,
    `${facts.join('; ')}.`,
    `Scores run from 0 to 100; the target is ${words.target(model.target)}.`,
    ...choicesOf(report),
  ].join(' ');
};

/** What the words of the profile mean. */
const notesOf = (report: Report): string =>
  [
    ...(report.scores.some(({ against }) => against === 'borderline')
      ? [`Borderline: the range crosses ${words.target(report.model.target)}.`]
      : []),
    ...(hasCoverage(report) ? ['Coverage: share of the weight that has a score.'] : []),
    'Overall: weighted mean.',
  ].join(' ');

const summaries = ({ scores }: Report): readonly ScoreRow[] =>
  scores.filter(({ group, level }) => group === 'all' && level !== 'metric');

const hasCoverage = (report: Report): boolean =>
  summaries(report).some(({ coverage = 1, score }) => score !== undefined && coverage < 1);

const profile = (report: Report, pen: Pen, { flavor }: Page): string => {
  const overall = overallOf(report, 'all');
  const rows = summaries(report);
  const shown = {
    range: rows.some(({ scoreLow }) => scoreLow !== undefined),
    change: hasVerdicts(rows),
    coverage: hasCoverage(report),
  };
  const columns = [
    ['Dimension', ':--', true],
    ['Score', '--:', true],
    [`${rangeHead(report)}`, ':-:', shown.range],
    [
      flavor === 'plain'
        ? '0 to 100, target shaded'
        : `\`${numbersAbove({ target: report.model.target, cells })}\``,
      ':--',
      true,
    ],
    ['Change', ':--', shown.change],
    ['Status', ':--', true],
    ['Coverage', '--:', shown.coverage],
  ] as const;
  const chosen = <Item>(items: readonly Item[]): Item[] => items.filter((_, at) => columns[at]?.[2]);
  return tableOf(
    chosen(columns.map(([head]) => head)),
    chosen(columns.map(([, align]) => align)),
    [...blocksOf(report, 'all').map(({ head }) => head), ...(overall === undefined ? [] : [overall])].map(
      (row) => chosen(rowOf(row, report, pen)),
    ),
  );
};

const rangeHead = ({ uncertainty }: Report): string =>
  uncertainty === undefined ? 'Range' : `${words.share(uncertainty.level)} range`;

/** All cells of a row, whether their column is shown or not. */
const rowOf = (row: ScoreRow, { model: { target } }: Report, pen: Pen): string[] => {
  const { score, coverage, reason = '', level, label } = row;
  const emphasis = level === 'overall' ? '_' : '';
  const name = `${emphasis}${escaped(label)}${emphasis}`;
  if (score === undefined) return [name, words.nothing, '', '', '', escaped(`not scored: ${reason}`), ''];
  return [
    name,
    level === 'overall' ? words.score(score, target) : `**${escaped(words.score(score, target))}**`,
    escaped(scoreRange(row, target, pen.glyph('dash'))),
    `\`${strip({ ...row, score }, { target, cells }, pen)}\``,
    changeText(row),
    statusText(row),
    coverage === undefined ? '' : escaped(words.share(coverage)),
  ];
};

const changeText = ({ change, verdict }: ScoreRow): string => {
  if (change === undefined || verdict === undefined) return '';
  const text = `${words.pointsChange(change)}, ${words.verdictWords[verdict]}`;
  return verdict === 'noise' ? escaped(text) : `**${escaped(text)}**`;
};

const statusText = ({ level, against }: ScoreRow): string => {
  if (level === 'overall') return 'weighted mean';
  if (against === undefined) return '';
  const word = words.againstFull[against];
  return against === 'below' ? `**${word}**` : word;
};
