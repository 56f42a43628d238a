import type { Metric } from '../generated/config.ts';
import type { Report, ScoreRow } from '../generated/report.ts';
import { whereWords } from './condition.ts';
import type { Pen } from './pen.ts';
import { metricOf } from './report-parts.ts';
import { curveWords, dateWords, statisticWords } from './rule.ts';
import { safe } from './safe.ts';
import { wrap } from './width.ts';
import * as words from './words.ts';

/** A line of an explanation: a word, and what it says. */
type Entry = readonly [word: string, text: string | undefined];

/** Where the goalposts of a metric come from. */
const grades: Readonly<Record<NonNullable<Metric['reference']>['grade'], string>> = {
  measured: 'a published benchmark',
  practitioner: 'published opinion',
  judgement: 'judgement, no benchmark',
};

const wordWidth = 11;

/** How the value and the score of a metric came about. */
export const explainMetric = (report: Report, row: ScoreRow, pen: Pen): string[] => {
  const metric = metricOf(report, row.id);
  if (metric === undefined) throw new Error(`the model of the report has no metric ${row.id}`);
  const entries: readonly Entry[] = [
    ['rule', statisticWords(metric.statistic)],
    ...funnelEntries(report, row, metric),
    ['value', valueText(row)],
    ['curve', metric.curve && curveWords(metric.curve, row.unit)],
    ['goal', goalText(report, row)],
    ['weight', weightText(report, row)],
    ['goalposts', metric.reference && `${grades[metric.reference.grade]}: ${metric.reference.source}`],
    ['why', metric.why],
    ['ask', metric.advice],
    ['limits', metric.limits],
    ['read with', tensionText(report, row, metric)],
  ];
  return entries.flatMap(([word, text]) => (text === undefined ? [] : told(word, text, pen)));
};

const told = (word: string, text: string, pen: Pen): string[] =>
  wrap(safe(text), pen.width - 2 - wordWidth, pen.measure).map(
    (line, index) => `  ${pen.faint((index === 0 ? word : '').padEnd(wordWidth))}${line}`,
  );

const valueText = ({ value, unit, n = 0, people = 0 }: ScoreRow): string | undefined =>
  value === undefined
    ? undefined
    : `${words.fullValue(value, unit)}, from n = ${words.count(n)}${people > 0 ? `, ${words.counted(people, 'person', 'people')}` : ''}`;

/** From the records of the source to those that count. */
const funnelEntries = (
  { period }: Report,
  { funnel }: ScoreRow,
  { source, date, where }: Metric,
): Entry[] => {
  if (funnel === undefined) return [];
  const { inPeriod, matched, leftOut, open, exposure } = funnel;
  const dated = date === undefined ? '' : ` whose ${dateWords(date)} lies in ${period.label}`;
  const condition =
    where === undefined ? 'all of them count' : `of these in the group and with ${whereWords(where)}`;
  return [
    ['records', `${words.counted(inPeriod, 'record')} of ${source}${dated}`],
    ['', where === undefined ? condition : `${words.count(matched)} ${condition}`],
    ...Object.entries(leftOut).map(
      ([what, count]): Entry => ['', `${words.count(count)} left out: ${leftOutWords(what)}`],
    ),
    ...(open === undefined || open === 0
      ? []
      : [['', `${words.count(open)} still open on the last day`] as const]),
    ...(exposure === undefined ? [] : [['', `divided by ${words.number(exposure)}`] as const]),
  ];
};

/** A field that is missing is named by itself; anything else says what it is. */
const leftOutWords = (what: string): string => (/^[a-z][a-z0-9_.]*$/.test(what) ? `no ${what}` : what);

const goalText = ({ model }: Report, { goal, unit, score }: ScoreRow): string | undefined => {
  const wanted = words.goalInWords(goal, unit);
  if (wanted === undefined) return undefined;
  return `${wanted}: there the score is ${words.score(model.target)} or more${score === undefined ? '' : `; here it is ${words.exactScore(score)}`}`;
};

const weightText = ({ scores }: Report, { weight, parent, group }: ScoreRow): string => {
  const dimension = scores.find((row) => row.id === parent && row.group === group);
  const label = dimension?.label ?? parent ?? '';
  return weight === 0
    ? `none: it is shown in ${label} and does not count`
    : `${words.share(weight)} of ${label}`;
};

const tensionText = (
  { scores }: Report,
  { group }: ScoreRow,
  { tension = [] }: Metric,
): string | undefined => {
  const others = tension.flatMap((id) => {
    const row = scores.find((each) => each.id === id && each.group === group);
    if (row === undefined) return [];
    return [
      `${row.label} (${row.value === undefined ? words.statusWords[row.status] : words.fullValue(row.value, row.unit)})`,
    ];
  });
  return others.length === 0 ? undefined : others.join('; ');
};
