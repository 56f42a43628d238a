import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { goalInSigns, moreDecimals } from './goal.ts';
import { headline } from './headline.ts';
import { dataSection } from './markdown-data.ts';
import { escaped, tableOf } from './markdown-text.ts';
import { type Pen, penFor } from './pen.ts';
import {
  acrossOf,
  blocksOf,
  caution,
  choicesOf,
  mergedWords,
  nameOf,
  overallOf,
  partsOf,
  wholeOf,
} from './report-parts.ts';
import { strip } from './strip.ts';
import * as words from './words.ts';

const cells = 25;

/** The report for a page or a pull request: headings and tables, nothing else. */
export const markdown = async (report: Report): Promise<string> => {
  const pen = await penFor({ width: 80, colour: false, ascii: false }, []);
  const [first = '', ...more] = headline(report);
  const sections = [
    `## SPACE-SEA ${escaped(report.period.id)}: ${escaped(first.replace(/\.$/, ''))}`,
    ...(more.length === 0 ? [] : [escaped(more.join(' '))]),
    escaped(factsOf(report)),
    profile(report, pen),
    'Coverage: share of the weight that has a score. Overall: weighted mean.',
    ...[...partsOf(report)].flatMap(([field, groups]) => groupSection(report, field, groups)),
    '### Metrics',
    metrics(report, pen),
    '### Data',
    ...dataSection(report),
    `${escaped(caution)} No single metric decides.`,
    `_spacesea ${escaped(report.tool.version)}. The five dimensions follow the SPACE-SEA framework by Lance Haig (CC BY-NC 4.0)._`,
  ];
  return `${sections.join('\n\n')}\n`;
};

const factsOf = (report: Report): string => {
  const { title, period, model } = report;
  const people = wholeOf(report)?.people;
  const facts = [
    ...(people === undefined ? [] : [words.counted(people, 'person', 'people')]),
    period.label,
    `model ${model.id}`,
  ];
  return [
    `${title}.`,
    `${facts.join('; ')}.`,
    `Scores run from 0 to 100; the target is ${words.target(model.target)}.`,
    ...choicesOf(report),
  ].join(' ');
};

const profile = (report: Report, pen: Pen): string => {
  const { target } = report.model;
  const overall = overallOf(report, 'all');
  const rowOf = (row: ScoreRow, emphasis: string): string[] => {
    const { score, coverage, reason = '' } = row;
    const name = `${emphasis}${escaped(row.label)}${emphasis}`;
    if (score === undefined) return [name, words.nothing, escaped(`not scored: ${reason}`), '', ''];
    return [
      name,
      words.score(score, target),
      `\`${strip(score, { target, cells }, pen)}\``,
      words.difference(score, target),
      coverage === undefined ? '' : words.share(coverage),
    ];
  };
  return tableOf(
    ['Dimension', 'Score', '0 to 100, target shaded', `vs ${words.target(target)}`, 'Coverage'],
    [':--', '--:', ':--', '--:', '--:'],
    [
      ...blocksOf(report, 'all').map(({ head }) => rowOf(head, '')),
      ...(overall === undefined ? [] : [rowOf(overall, '_')]),
    ],
  );
};

const metrics = (report: Report, pen: Pen): string =>
  tableOf(
    ['Metric', 'Value', 'Goal', 'Score', 'n', 'Note'],
    [':--', '--:', '--:', '--:', '--:', ':--'],
    blocksOf(report, 'all').flatMap((block) =>
      block.metrics.map((row) => [
        `${escaped(block.letter)}: ${escaped(row.label)}`,
        ...beside(row, report.model.target, pen),
      ]),
    ),
  );

const beside = (row: ScoreRow, target: number, { glyph }: Pen): string[] => {
  const { value, unit, goal, score, n, status, reason } = row;
  const word = words.statusWords[status];
  if (value === undefined)
    return [words.nothing, '', words.nothing, '', escaped([word, reason].filter(Boolean).join(': '))];
  const more = moreDecimals(value, goal, unit);
  return [
    escaped(words.fullValue(value, unit, more)),
    escaped(goalInSigns(goal, unit, { glyph, more })),
    score === undefined ? words.nothing : marked(score, target),
    n === undefined ? '' : words.count(n),
    score === undefined ? word : '',
  ];
};

/** Bold below the target. */
const marked = (score: number, target: number): string => {
  const text = escaped(words.score(score, target));
  return score < target ? `**${text}**` : text;
};

const groupSection = (report: Report, field: string, groups: readonly GroupRow[]): string[] => {
  const whole = wholeOf(report);
  const blocks = blocksOf(report, 'all');
  const rowOf = (group: GroupRow): string[] => {
    const { id, by, people, suppressed } = group;
    const name = by === undefined ? 'All' : escaped(nameOf(group));
    if (suppressed) return [name, words.statusWords.suppressed, ...blocks.map(() => ''), ''];
    return [
      name,
      people === undefined ? '' : words.count(people),
      ...acrossOf(report, id).map((row) =>
        row?.score === undefined ? words.nothing : marked(row.score, report.model.target),
      ),
    ];
  };
  return [
    `### By ${escaped(field)}`,
    tableOf(
      ['', 'People', ...blocks.map(({ letter }) => escaped(letter)), 'Overall'],
      [':--', '--:', ...blocks.map(() => '--:'), '--:'],
      [...(whole === undefined ? [] : [whole]), ...groups].map(rowOf),
    ),
    [
      'In the order of their names: profiles, not a ranking. Bold: below the target.',
      ...(groups.some(({ merged }) => merged !== undefined) ? [mergedWords] : []),
      ...groups.flatMap((group) =>
        group.suppressed ? [escaped(`${nameOf(group)} is hidden: ${group.reason ?? ''}.`)] : [],
      ),
    ].join(' '),
  ];
};
