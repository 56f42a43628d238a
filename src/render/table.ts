import type { Report } from '../generated/report.ts';
import { groupTable } from './groups.ts';
import { headline } from './headline.ts';
import { metrics } from './metrics.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { profile } from './profile.ts';
import { blocksOf, partsOf, textsOf } from './report-parts.ts';
import { safe } from './safe.ts';
import { wrap } from './width.ts';
import * as words from './words.ts';

/** The report for a terminal: the sentence first, then the profile, then every metric or the groups; the data last. */
export const table = async (report: Report, options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, textsOf(report));
  const isGrouped = partsOf(report).length > 0;
  const body = isGrouped
    ? ['Alphabetical: a profile, not a ranking.', '', ...groupTable(report, pen)]
    : [...profile(report, 'all', pen), '', ...metrics(report, 'all', pen)];
  const lines = [
    ...header(report, pen),
    '',
    ...sentence(report, pen),
    '',
    ...body,
    '',
    ...footer(report, pen),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

const wrapped = (text: string, pen: Pen): readonly string[] => wrap(text, pen.width, pen.measure);

const header = (report: Report, pen: Pen): string[] => {
  const { period, title, model, groups } = report;
  const [all] = groups;
  const metricCount = blocksOf(report, 'all').reduce((sum, block) => sum + block.metrics.length, 0);
  const by = report.settings.by.length === 0 ? '' : ` by ${report.settings.by.map(safe).join(' and ')}`;
  const label = period.label === period.id ? '' : ` (${dashed(period.label, pen)})`;
  const facts = [
    all?.people === undefined ? undefined : words.counted(all.people, 'person', 'people'),
    words.counted(metricCount, 'metric'),
    `model ${safe(model.id)}`,
    'scores 0 to 100',
  ].filter((fact) => fact !== undefined);
  const filters =
    report.settings.where.length === 0
      ? []
      : [`Only records with ${report.settings.where.map(safe).join(' and ')}.`];
  return [
    pen.strong(`SPACE-SEA${by}  ${period.id}${label}`),
    ...wrapped(safe(title), pen),
    ...wrapped(facts.join(` ${pen.glyph('middle')} `), pen).map(pen.faint),
    ...filters.flatMap((line) => wrapped(line, pen)),
  ];
};

const dashed = (text: string, pen: Pen): string => text.replaceAll('–', pen.glyph('dash'));

const sentence = (report: Report, pen: Pen): string[] => wrapped(safe(headline(report)), pen).map(pen.strong);

const footer = ({ data, notes, asOf }: Report, pen: Pen): string[] => {
  const { read, used, filtered, rejected } = data;
  const parts = [
    `${words.count(used)} of ${words.counted(read, 'row')} used${read === 0 ? '' : ` (${words.share(used / read)})`}`,
    ...(filtered === 0 ? [] : [`${words.count(filtered)} left out by a rule`]),
    ...(rejected === 0 ? [] : [`${words.count(rejected)} rejected`]),
  ];
  const asked = asOf === 'unknown' ? [] : [`Nothing after ${asOf} is known.`];
  const noRoster = notes.some(({ code }) => code === 'measure/no-roster')
    ? ['Without a roster, people are those seen in the files.']
    : [];
  const texts = [
    `${parts.join('; ')}: spacesea validate`,
    [...asked, ...noRoster].join(' '),
    'A score carries the chance of a small sample: read n beside it, and do not make much of a few points.',
  ].filter((text) => text !== '');
  return texts.flatMap((text, index) =>
    wrap(text, pen.width - 6, pen.measure).map((line, at) =>
      index === 0 && at === 0 ? `${pen.strong('Data')}  ${line}` : `      ${line}`,
    ),
  );
};
