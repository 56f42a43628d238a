import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { headline } from './headline.ts';
import { type Pen, penFor } from './pen.ts';
import { blocksOf, overallOf, partsOf } from './report-parts.ts';
import { safe } from './safe.ts';
import { strip } from './strip.ts';
import * as words from './words.ts';

const cells = 25;

/**
 * A text in Markdown, as itself: nothing in it is a link, an image, a tag, a mention or the end of a table cell.
 * @example escaped('a|b <img> @core') // => 'a\\|b &lt;img&gt; @\u200bcore'
 */
export const escaped = (text: string): string =>
  safe(text)
    .replace(/[\\`*_{}[\]|#~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200b')
    .replace(/\b(https?|ftp|www)(?=[:.])/gi, '$1\u200b');

const tableOf = (
  head: readonly string[],
  aligns: readonly string[],
  rows: readonly (readonly string[])[],
): string => [head, aligns, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The report for a page or a pull request: headings and tables, nothing else. */
export const markdown = async (report: Report): Promise<string> => {
  const pen = await penFor({ width: 80, colour: false, ascii: false }, []);
  const groups = partsOf(report);
  const sections = [
    `## SPACE-SEA ${escaped(report.period.id)}: ${escaped(headline(report))}`,
    escaped(`${report.title}. ${factsOf(report)}`),
    profile(report, pen),
    ...(groups.length === 0 ? [] : ['### Groups', groupTable(report, groups)]),
    '### Metrics',
    metrics(report, pen),
    '### Data',
    data(report),
    'A score carries the chance of a small sample: read n beside it, and do not make much of a few points. No single metric decides.',
    `_spacesea ${escaped(report.tool.version)}. The five dimensions follow the SPACE-SEA framework by Lance Haig (CC BY-NC 4.0)._`,
  ];
  return `${sections.join('\n\n')}\n`;
};

const factsOf = ({ period, groups, model, settings }: Report): string => {
  const [all] = groups;
  const people = all?.people === undefined ? '' : `${words.counted(all.people, 'person', 'people')}; `;
  const only = settings.where.length === 0 ? '' : ` Only records with ${settings.where.join(' and ')}.`;
  return `${people}${period.label}; model ${model.id}. Scores run from 0 to 100; ${words.score(model.target)} is the target.${only}`;
};

const profile = (report: Report, pen: Pen): string => {
  const { target } = report.model;
  const overall = overallOf(report, 'all');
  const rowOf = (row: ScoreRow, emphasis: string): string[] => {
    const name = `${emphasis}${escaped(row.label)}${emphasis}`;
    if (row.score === undefined)
      return [name, words.nothing, escaped(`not scored: ${row.reason ?? ''}`), '', ''];
    const drawn = `\`${strip(row.score, { target, cells }, pen)}\``;
    return [
      name,
      `**${words.score(row.score)}**`,
      drawn,
      words.difference(row.score, target),
      words.share(row.coverage ?? 0),
    ];
  };
  return tableOf(
    ['Dimension', 'Score', '0 to 100, target shaded', `To ${words.score(target)}`, 'Coverage'],
    [':--', '--:', ':--', '--:', '--:'],
    [
      ...blocksOf(report, 'all').map(({ head }) => rowOf(head, '')),
      ...(overall === undefined ? [] : [rowOf(overall, '_')]),
    ],
  );
};

const metrics = (report: Report, pen: Pen): string => {
  const signs = { atLeast: pen.glyph('atLeast'), atMost: pen.glyph('atMost'), dash: pen.glyph('dash') };
  const rows = blocksOf(report, 'all').flatMap(({ metrics: each, letter }) =>
    each.map((row) => {
      const name = `${escaped(letter)}: ${escaped(row.label)}`;
      if (row.value === undefined)
        return [name, words.nothing, '', words.statusWords[row.status], '', escaped(row.reason ?? '')];
      const score = row.score === undefined ? words.nothing : words.score(row.score);
      return [
        name,
        escaped(words.fullValue(row.value, row.unit)),
        escaped(words.goal(row.goal, row.unit, signs)),
        score,
        words.count(row.n ?? 0),
        row.score === undefined ? words.statusWords[row.status] : '',
      ];
    }),
  );
  return tableOf(
    ['Metric', 'Value', 'Goal', 'Score', 'n', 'Note'],
    [':--', '--:', '--:', '--:', '--:', ':--'],
    rows,
  );
};

const groupTable = (report: Report, groups: readonly GroupRow[]): string => {
  const blocks = blocksOf(report, 'all');
  const scoreOf = (row: ScoreRow | undefined): string => {
    if (row?.score === undefined) return words.nothing;
    const text = words.score(row.score);
    return row.score < report.model.target ? `**${text}**` : text;
  };
  const rows = groups.map((group) => {
    if (group.suppressed)
      return [escaped(group.label), escaped(`hidden: ${group.reason ?? ''}`), ...blocks.map(() => ''), ''];
    const own = blocksOf(report, group.id).map(({ head }) => scoreOf(head));
    return [
      escaped(group.label),
      words.count(group.people ?? 0),
      ...own,
      scoreOf(overallOf(report, group.id)),
    ];
  });
  const table = tableOf(
    ['', 'People', ...blocks.map(({ letter }) => escaped(letter)), 'Overall'],
    [':--', '--:', ...blocks.map(() => '--:'), '--:'],
    rows,
  );
  return `${table}\n\nIn the order of their names: profiles, not a ranking. Bold: below the target.`;
};

const data = ({ data: { read, used, filtered, rejected, files, problems }, asOf }: Report): string => {
  const known = asOf === 'unknown' ? '' : ` Nothing after ${asOf} is known.`;
  const summary = `${words.count(used)} of ${words.counted(read, 'row')} used, ${words.count(filtered)} left out by a rule, ${words.count(rejected)} rejected.${known}`;
  const why = (file: string): string =>
    problems
      .filter((problem) => problem.file === file)
      .map(({ count = 1, field, message }) =>
        escaped(`${words.count(count)} × ${[field, message].filter(Boolean).join(' ')}`),
      )
      .join('; ');
  const rows = files.map((each) => [
    escaped(each.file),
    words.count(each.read),
    words.count(each.used),
    words.count(Object.values(each.filtered).reduce((sum, count) => sum + count, 0)),
    words.count(each.rejected),
    why(each.file),
  ]);
  return `${summary}\n\n${tableOf(['File', 'Read', 'Used', 'Left out', 'Rejected', 'Found'], [':--', '--:', '--:', '--:', '--:', ':--'], rows)}`;
};
