import type { Report, ScoreRow } from '../generated/report.ts';
import { explainMetric } from './explain-metric.ts';
import { layOut } from './layout.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { fitted } from './profile.ts';
import { configOf, textsOf } from './report-parts.ts';
import { safe } from './safe.ts';
import { wrap } from './width.ts';
import * as words from './words.ts';

/** Which number to explain: a metric, a dimension or `overall`, in one group. */
export interface Question {
  readonly name: string;
  readonly group: string;
}

/** How a number came about, down to the records counted. */
export const explain = async (
  report: Report,
  { name, group }: Question,
  options: RenderOptions,
): Promise<string> => {
  const pen = await penFor(options, textsOf(report));
  const row = report.scores.find((each) => each.id === name && each.group === group);
  if (row === undefined) throw new Error(`the report has no ${name} in ${group}`);
  const body = row.level === 'metric' ? explainMetric(report, row, pen) : explainMean(report, row, pen);
  const metrics = report.scores.filter((each) => each.group === group && each.level === 'metric').length;
  const last =
    row.level === 'metric'
      ? `One metric never decides. Read it with the other ${metrics - 1}, and ask the team.`
      : 'A mean hides its parts: read them first.';
  return `${[...heading(report, row, pen), '', ...body, '', pen.faint(last)].map((line) => line.trimEnd()).join('\n')}\n`;
};

const heading = (report: Report, row: ScoreRow, pen: Pen): string[] => {
  const group = report.groups.find(({ id }) => id === row.group);
  const where = group?.by === undefined ? '' : `, ${safe(group.by)} ${safe(group.label)}`;
  const first = `${safe(row.label)}${where}  ${safe(report.period.id)}`;
  return [...wrap(first, pen.width, pen.measure).map(pen.strong), ...verdict(report, row, pen)];
};

const verdict = ({ model }: Report, { score, reason = '', status }: ScoreRow, pen: Pen): string[] => {
  const text =
    score !== undefined
      ? `scores ${words.exactScore(score)} of 100; the target is ${words.score(model.target)}`
      : status === 'informational'
        ? 'is shown and not scored: the model gives it no curve or no weight'
        : `has no ${status === 'lowCoverage' ? 'score' : 'value'} (${words.statusWords[status]}): ${safe(reason)}`;
  return wrap(text, pen.width, pen.measure).map((line) => line);
};

/** A dimension or the overall score: its parts, their weights, and what each adds. */
const explainMean = (report: Report, row: ScoreRow, pen: Pen): string[] => {
  const parts = report.scores.filter((each) => each.group === row.group && each.parent === row.id);
  const present = parts.filter(({ score, weight }) => score !== undefined && weight > 0);
  const whole = present.reduce((sum, { weight }) => sum + weight, 0);
  const isSum = aggregatorOf(report, row) === 'arithmetic' && row.score !== undefined;
  const nameWidth = Math.max(20, Math.min(44, pen.width - 44));
  const rows = parts.map((part) => [
    fitted(part.label, nameWidth, pen),
    part.value === undefined ? '' : words.value(part.value, part.unit),
    part.score === undefined
      ? part.value === undefined
        ? words.nothing
        : pen.glyph('middle')
      : words.exactScore(part.score),
    part.weight === 0 ? 'none' : words.share(part.weight),
    part.score === undefined || part.weight === 0 || !isSum
      ? ''
      : words.exactScore((part.weight / whole) * part.score),
  ]);
  const last = isSum ? [['', '', '', 'sum', words.exactScore(row.score ?? 0)]] : [];
  const [top = '', ...rest] = layOut(
    {
      rows: [
        [
          row.level === 'overall' ? 'Dimension' : 'Metric',
          row.level === 'overall' ? '' : 'value',
          'score',
          'weight',
          isSum ? 'points' : '',
        ],
        ...rows,
        ...last,
      ],
      aligns: ['left', 'right', 'right', 'right', 'right'],
    },
    pen,
  );
  return [pen.faint(top), ...rest, '', ...meanNotes(report, row, { parts, present: present.length, pen })];
};

const aggregatorOf = (report: Report, { id, level }: ScoreRow): string => {
  const { aggregation, dimensions } = configOf(report);
  const own =
    level === 'overall' ? aggregation?.dimensions : (dimensions?.[id]?.aggregation ?? aggregation?.metrics);
  return typeof own === 'object' ? own.method : (own ?? 'arithmetic');
};

interface Parts {
  readonly parts: readonly ScoreRow[];
  readonly present: number;
  readonly pen: Pen;
}

const meanNotes = (report: Report, row: ScoreRow, { parts, present, pen }: Parts): string[] => {
  const counting = parts.filter(({ weight }) => weight > 0).length;
  const noun = row.level === 'overall' ? 'dimension' : 'metric';
  const missing = parts.filter(
    ({ value, score, level }) => score === undefined && (level === 'dimension' || value === undefined),
  );
  const texts = [
    `It is the ${aggregatorOf(report, row)} mean of the ${words.counted(present, noun)} of ${words.count(counting)} that have a score, by their weights${present < counting ? '; what is missing takes its weight with it' : ''}.`,
    ...(row.coverage === undefined
      ? []
      : [`Coverage: ${words.share(row.coverage)} of the weight has a score.`]),
    ...missing.map(({ label, reason = '' }) => `${safe(label)} is missing: ${safe(reason)}.`),
  ];
  return texts.flatMap((text) => wrap(text, pen.width, pen.measure));
};
