import type { Metric } from '../generated/config.ts';
import type { Report, ScoreRow } from '../generated/report.ts';
import { whereWords } from './condition.ts';
import { curveWords } from './curve.ts';
import { changeText, type Entry, entryLines, goalpostText, rangeText, trendText } from './explain-sure.ts';
import { goalInWords, moreDecimals } from './goal.ts';
import type { Pen } from './pen.ts';
import { metricOf } from './report-parts.ts';
import { dateWords, exposureWords, sampleWords, statisticWords } from './rule.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

const grades: Readonly<Record<NonNullable<Metric['reference']>['grade'], string>> = {
  measured: 'a published benchmark',
  practitioner: 'published opinion',
  judgement: 'judgement, no benchmark',
};

/** How well founded the goalposts of a metric are; undefined if it does not say. */
export const gradeOf = ({ reference }: Pick<Metric, 'reference'>): string | undefined =>
  reference && grades[reference.grade];

/** The scores that a metric would have with one goalpost a little off. */
type Span = readonly [low: number, high: number];

/** How the value and the score of a metric came about. */
export const explainMetric = (
  report: Report,
  row: ScoreRow,
  { pen, span }: { readonly pen: Pen; readonly span: Span | undefined },
): string[] => {
  const metric = metricOf(report, row.id);
  if (metric === undefined) throw new Error(`the model of the report has no metric ${row.id}`);
  const partners = partnersOf(report, row, metric);
  return entryLines(
    [
      ...metricEntries(report, row, { metric, ...(span === undefined ? {} : { span }) }),
      ['read with', partners.length === 0 ? undefined : partners.map(partnerText).join('; ')],
    ],
    pen,
  );
};

/** What there is to say of a metric, each with its word; all but what to read it with. */
export const metricEntries = (
  report: Report,
  row: ScoreRow,
  { metric, span }: { readonly metric: Metric; readonly span?: Span },
): readonly Entry[] => [
  ['rule', statisticWords(metric.statistic)],
  ...funnelEntries(report, row, metric),
  ['value', valueText(row, metric)],
  ['range', rangeText(report, row)],
  ['change', changeText(report, row)],
  ['trend', trendText(report, row)],
  ['curve', metric.curve && curveWords(metric.curve, row.unit)],
  ['goal', goalText(report, row)],
  ['weight', weightText(report, row)],
  ['goalposts', metric.reference && `${gradeOf(metric)}: ${metric.reference.source}`],
  ['moved', goalpostText(span, report)],
  ['why', metric.why],
  ['ask', metric.advice],
  ['limits', metric.limits],
];

const valueText = (
  { value, unit, goal, n, people = 0 }: ScoreRow,
  { statistic }: Metric,
): string | undefined => {
  if (value === undefined) return undefined;
  const amount = words.fullValue(value, unit, moreDecimals(value, goal, unit));
  return n === undefined ? amount : `${amount}, from ${sampleWords(statistic, { n, people })}`;
};

/** From the records of the source to those that count. */
const funnelEntries = (
  report: Report,
  row: ScoreRow,
  { source, date, statistic, where }: Metric,
): readonly Entry[] => {
  const { funnel } = row;
  if (funnel === undefined) return [];
  const { inPeriod, matched, leftOut, open = 0, exposure } = funnel;
  const dated = date === undefined ? '' : ` whose ${dateWords(date)} lies in ${report.period.label}`;
  const texts = [
    `${words.counted(inPeriod, 'record')} of ${source}${dated}`,
    ...chosen(matched, selectionOf(report, row, where)),
    ...Object.entries(leftOut).map(
      ([what, count]) => `${words.count(count)} left out: ${leftOutWords(what)}`,
    ),
    ...openTexts(row, open, statistic),
    ...(exposure === undefined ? [] : [`divided by ${exposureWords(statistic, exposure)}`]),
  ];
  return texts.map((text, index): Entry => [index === 0 ? 'records' : '', text]);
};

/** How many are open, and how many of these should have ended. */
const openTexts = ({ funnel }: ScoreRow, open: number, { type }: Metric['statistic']): string[] => {
  const overdue = funnel?.overdue ?? 0;
  if (open === 0) return [];
  if (type === 'onTime') return [`${words.count(open)} not judged: their time is not up yet`];
  return [
    `${words.count(open)} still open on the last day${overdue === 0 ? '' : `, ${words.count(overdue)} of them overdue`}`,
  ];
};

/** What picks the records of a row out of those of the period. */
const selectionOf = ({ groups, settings }: Report, row: ScoreRow, where: Metric['where']): string[] => {
  const group = groups.find(({ id }) => id === row.group);
  return [
    ...(group?.by === undefined ? [] : [`${group.by} = ${group.label}`]),
    ...(settings.where.length === 0 ? [] : [listed(settings.where)]),
    ...(where === undefined ? [] : [whereWords(where)]),
  ];
};

const chosen = (matched: number, selection: readonly string[]): string[] =>
  selection.length === 0 ? [] : [`${words.count(matched)} of these with ${selection.join(', and ')}`];

/** A field that is missing is named by itself; anything else says what it is. */
const leftOutWords = (what: string): string => (/^[a-z][a-z0-9_.]*$/.test(what) ? `no ${what}` : what);

const goalText = ({ model: { target } }: Report, row: ScoreRow): string | undefined => {
  const { goal, unit, score, value } = row;
  const more = value === undefined ? 0 : moreDecimals(value, goal, unit);
  const wanted = goalInWords(goal, unit, more);
  if (wanted === undefined) return undefined;
  const here = score === undefined ? '' : `; here it is ${words.exactScore(score, target)}`;
  return `${wanted}: there the score is ${words.target(target)} or more${here}`;
};

const weightText = ({ scores }: Report, { weight, parent, group }: ScoreRow): string => {
  const dimension = scores.find((row) => row.id === parent && row.group === group);
  const label = dimension?.label ?? parent ?? '';
  return weight === 0
    ? `none: it is shown in ${label} and does not count`
    : `${words.share(weight)} of ${label}`;
};

/** The metrics that the model says to read beside this one, in the same group. */
export const partnersOf = (
  { scores }: Report,
  { group }: ScoreRow,
  { tension = [] }: Metric,
): readonly ScoreRow[] =>
  tension.flatMap((id) => scores.find((row) => row.id === id && row.group === group) ?? []);

const partnerText = (row: ScoreRow): string => `${row.label} (${partnerValue(row)})`;

/** What one reads of such a metric at once: its value, or that there is none. */
export const partnerValue = ({ value, unit, status }: ScoreRow): string =>
  value === undefined ? words.statusWords[status] : words.value(value, unit);
