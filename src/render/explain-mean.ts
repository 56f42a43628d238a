import type { Report, ScoreRow } from '../generated/report.ts';
import { changeText, drawsText, entryLines, trendText } from './explain-sure.ts';
import { goalInSigns, moreDecimals } from './goal.ts';
import { type NamedTable, namedTable, roomForNames } from './named-table.ts';
import { command, paragraph } from './paragraph.ts';
import type { Pen } from './pen.ts';
import { configOf } from './report-parts.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

/** What makes up a mean. */
interface Mean {
  readonly row: ScoreRow;
  /** All parts of the model, in its order. */
  readonly parts: readonly ScoreRow[];
  /** Those that count here: a weight and a score. */
  readonly counting: readonly ScoreRow[];
  /** Their weight together. */
  readonly whole: number;
  readonly method: string;
  /** A score below it counts as this much. */
  readonly floor: number;
}

/** A dimension or the overall score: its parts, their weights, and what each adds. */
export const explainMean = (
  report: Report,
  row: ScoreRow,
  { pen, again }: { readonly pen: Pen; readonly again: string },
): readonly string[] => {
  if (row.status === 'suppressed')
    return paragraph('What is hidden in a group is counted in the whole: ask without --group.', pen);
  const parts = report.scores.filter((each) => each.group === row.group && each.parent === row.id);
  const counting = parts.filter(({ score, weight }) => score !== undefined && weight > 0);
  const mean = {
    row,
    parts,
    counting,
    whole: counting.reduce((sum, { weight }) => sum + weight, 0),
    ...aggregatorOf(report, row),
  };
  return [
    ...partTable(mean, report.model.target, pen),
    '',
    ...sureLines(report, row, pen),
    ...[howItWorks(mean), ...coverageText(mean), ...missingTexts(mean)].flatMap((text) =>
      paragraph(pen.show(text), pen),
    ),
    ...nextLines(mean, again, pen),
  ];
};

/** Range, change and trend of the mean, with an empty line behind them. */
const sureLines = (report: Report, row: ScoreRow, pen: Pen): readonly string[] => {
  const lines = entryLines(
    [
      ['range', drawsText(report, row)],
      ['change', changeText(report, row)],
      ['trend', trendText(report, row)],
    ],
    pen,
  );
  return lines.length === 0 ? [] : [...lines, ''];
};

const aggregatorOf = (report: Report, { id, level }: ScoreRow): { method: string; floor: number } => {
  const { aggregation, dimensions } = configOf(report);
  const own =
    level === 'overall' ? aggregation?.dimensions : (dimensions?.[id]?.aggregation ?? aggregation?.metrics);
  return typeof own === 'object' ? own : { method: own ?? 'arithmetic', floor: 0 };
};

/** The weight of a part in this mean: its share of what has a score; in a mean that is not there, as the model says. */
const weightOf = ({ row, counting, whole }: Mean, part: ScoreRow): number | undefined => {
  if (part.weight === 0) return undefined;
  if (row.score === undefined) return part.weight;
  return counting.includes(part) ? part.weight / whole : undefined;
};

const partTable = (mean: Mean, target: number, pen: Pen): string[] => {
  const { row, parts, method } = mean;
  const isOverall = row.level === 'overall';
  const isSum = method === 'arithmetic' && row.score !== undefined;
  const isShown = (head: string): boolean => {
    if (isOverall) return head !== 'value' && head !== 'goal';
    return head !== 'goal' || parts.some(({ goal }) => goal !== undefined);
  };
  const columns = columnsOf(mean, target, pen).filter(({ head }) => isShown(head));
  const tableOf = (shown: readonly PartColumn[]): NamedTable => ({
    title: isOverall ? 'Dimension' : 'Metric',
    heads: shown.map(({ head }) => head),
    rows: [
      ...parts.map((part) => ({ name: pen.show(part.label), cells: shown.map(({ cell }) => cell(part)) })),
      ...(isSum ? [{ name: 'Sum', cells: shown.map(({ sum = '' }) => sum) }] : []),
    ],
  });
  const whole = tableOf(columns);
  // A name in one line says more than a goal, which stands in the explanation of the metric too.
  const isRoomy = parts.every(({ label }) => pen.measure(pen.show(label)) <= roomForNames(whole, pen));
  return namedTable(isRoomy ? whole : tableOf(columns.filter(({ head }) => head !== 'goal')), pen);
};

/** A column of the parts, and what stands in it below them. */
interface PartColumn {
  readonly head: string;
  readonly cell: (part: ScoreRow) => string;
  readonly sum?: string;
}

const columnsOf = (mean: Mean, target: number, pen: Pen): PartColumn[] => {
  const { row, method } = mean;
  const isSum = method === 'arithmetic' && row.score !== undefined;
  const weighed = (part: ScoreRow, show: (weight: number) => string, without: string): string => {
    const weight = weightOf(mean, part);
    return weight === undefined ? without : show(weight);
  };
  const points: PartColumn = {
    head: 'points',
    cell: (part) => weighed(part, (weight) => words.points(weight * (part.score ?? 0)), ''),
    sum: words.exactScore(row.score ?? 0, target),
  };
  return [
    { head: 'value', cell: (part) => valueText(part) },
    { head: 'goal', cell: (part) => goalText(part, pen) },
    {
      head: 'score',
      cell: ({ score }) => (score === undefined ? words.nothing : words.exactScore(score, target)),
    },
    { head: 'weight', cell: (part) => weighed(part, words.share, words.nothing) },
    ...(isSum ? [points] : []),
  ];
};

const valueText = ({ value, unit, goal }: ScoreRow): string =>
  value === undefined ? words.nothing : words.value(value, unit, moreDecimals(value, goal, unit));

const goalText = ({ value, unit, goal }: ScoreRow, { glyph }: Pen): string =>
  goalInSigns(goal, unit, { glyph, more: value === undefined ? 0 : moreDecimals(value, goal, unit) });

const counted = ({ row }: Mean, number: number): string =>
  words.counted(number, row.level === 'overall' ? 'dimension' : 'metric');

const howItWorks = (mean: Mean): string => {
  const { row, parts, counting, method, floor } = mean;
  const weighed = parts.filter(({ weight }) => weight > 0).length;
  const lift = floor > 0 ? ` A score below ${words.number(floor)} counts as ${words.number(floor)}.` : '';
  if (row.score === undefined)
    return `It would be the weighted ${method} mean of its ${counted(mean, weighed)}.${lift}`;
  const those =
    counting.length === weighed
      ? `its ${counted(mean, weighed)}`
      : `the ${words.count(counting.length)} of its ${counted(mean, weighed)} that have a score`;
  return `It is the weighted ${method} mean of ${those}.${lift}`;
};

const coverageText = ({ row: { coverage, score } }: Mean): string[] => {
  if (coverage === undefined || coverage === 1) return [];
  const rest =
    score === undefined
      ? ''
      : ' What is missing takes its weight with it: the weights above are shares of the rest.';
  return [`Coverage: ${words.share(coverage)} of the weight has a score.${rest}`];
};

/** What is missing, each reason once. */
const missingTexts = ({ parts }: Mean): string[] => {
  const byReason = new Map<string, string[]>();
  for (const { label, score, value, weight, status, reason = words.statusWords[status] } of parts) {
    if (score !== undefined || (value !== undefined && weight === 0)) continue;
    const told = weight > 0 ? `${label} (weight ${words.share(weight)})` : label;
    byReason.set(reason, [...(byReason.get(reason) ?? []), told]);
  }
  return [...byReason].map(([reason, labels]) =>
    labels.length === parts.length && labels.length > 1
      ? `All of them are missing: ${reason}.`
      : `Missing: ${listed(labels)}: ${reason}.`,
  );
};

/** The lowest of the parts that have a value to explain; nothing is said of what is hidden. */
const nextLines = ({ parts }: Mean, again: string, pen: Pen): string[] => {
  const known = parts.filter(
    ({ status, score, value }) => status !== 'suppressed' && (score !== undefined || value !== undefined),
  );
  const [lowest] = known.toSorted((a, b) => (a.score ?? none) - (b.score ?? none));
  return lowest === undefined ? [] : command('Go on with:', `spacesea explain ${lowest.id}${again}`, pen);
};

/** What is shown and not scored comes behind every score. */
const none = 101;
