import type { Report, ScoreRow } from '../generated/report.ts';
import { paintOf } from './compared.ts';
import { explainMean } from './explain-mean.ts';
import { explainMetric } from './explain-metric.ts';
import { standing } from './explain-sure.ts';
import { paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { choicesOf, nameOf } from './report-parts.ts';
import * as words from './words.ts';

/** Which number to explain: a metric, a dimension or `overall`, in one group. */
export interface Question {
  readonly name: string;
  readonly group: string;
  /** What another `explain` needs to speak of the same numbers, such as ` exports/2026-Q3`. */
  readonly again?: string;
  /** The lowest and highest score of a metric with one goalpost a little off. */
  readonly span?: readonly [low: number, high: number];
}

/** How a number came about, down to the records counted. */
export const explain = async (
  report: Report,
  { name, group, again = '', span }: Question,
  options: RenderOptions,
): Promise<string> => {
  const pen = await penFor(options, report);
  const row = report.scores.find((each) => each.id === name && each.group === group);
  if (row === undefined) throw new Error(`the report has no ${name} in ${group}`);
  const body =
    row.level === 'metric'
      ? explainMetric(report, row, { pen, span })
      : explainMean(report, row, { pen, again });
  const last = closing(report, row, pen);
  const lines = [...heading(report, row, pen), '', ...body, ...(last.length === 0 ? [] : ['', ...last])];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

const heading = (report: Report, row: ScoreRow, pen: Pen): string[] => {
  const group = report.groups.find(({ id }) => id === row.group);
  const where = group?.by === undefined ? '' : `, ${group.by} ${nameOf(group)}`;
  return [
    ...paragraph(pen.show(`${row.label}${where}  ${report.period.id}`), pen).map(pen.strong),
    ...paragraph(pen.show(verdict(report, row)), pen).map((line) => placed(line, row, pen)),
    ...choicesOf(report).flatMap((choice) => paragraph(pen.show(choice), pen)),
  ];
};

/** What a metric or a mean is worth, or why it has no score; a sentence but for its subject. */
export const verdict = (report: Report, row: ScoreRow): string => {
  const { level, score, reason = '', status } = row;
  if (score !== undefined) return standing(row, report);
  if (status === 'informational') return 'is shown and not scored: the model gives it no curve or no weight';
  const what = level === 'metric' ? 'value' : 'score';
  return `has no ${what} (${words.statusWords[status]}): ${reason}`;
};

/** The place against the target in its colour, where it stands in one line. */
const placed = (line: string, row: ScoreRow, pen: Pen): string =>
  line.replace(/on target|borderline|below target/, paintOf(row, pen));

/** No single number decides. */
const closing = ({ scores }: Report, { level, group, status }: ScoreRow, pen: Pen): string[] => {
  if (status === 'suppressed') return [];
  const others = scores.filter((each) => each.group === group && each.level === 'metric').length - 1;
  const text =
    level === 'metric'
      ? `No single metric decides: read it with the other ${words.count(others)}, and ask the team.`
      : 'A mean hides its parts: read them first.';
  return paragraph(text, pen).map(pen.faint);
};
