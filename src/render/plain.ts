import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { goalInWords, moreDecimals } from './goal.ts';
import { headline } from './headline.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import {
  acrossOf,
  assumptionsOf,
  blocksOf,
  caution,
  choicesOf,
  metricOf,
  nameOf,
  overallOf,
  partsOf,
  wholeOf,
} from './report-parts.ts';
import { sampleWords } from './rule.ts';
import { listed } from './sentences.ts';
import { wrap } from './width.ts';
import * as words from './words.ts';

/** The report in sentences, one fact each: for screen readers and logs. A sentence that goes on is indented. */
export const plain = async (report: Report, options: RenderOptions): Promise<string> => {
  const pen = await penFor({ ...options, colour: false }, report);
  const overall = overallOf(report, 'all');
  const groups = [...partsOf(report).values()].flat();
  const sentences = [
    opening(report),
    ...choicesOf(report),
    headline(report).join(' '),
    ...(groups.length === 0
      ? blocksOf(report, 'all').flatMap(({ head, metrics }) => [
          scoreSentence(head, report),
          ...metrics.map((row) => metricSentence(row, report)),
        ])
      : blocksOf(report, 'all').map(({ head }) => scoreSentence(head, report))),
    ...(overall === undefined ? [] : [scoreSentence(overall, report)]),
    ...groups.map((group) => groupSentence(report, group)),
    dataSentence(report),
    ...assumptionsOf(report),
    caution,
  ];
  return sentences
    .flatMap((sentence) => lines(pen.show(sentence), pen))
    .map((line) => `${line}\n`)
    .join('');
};

const lines = (sentence: string, { width, measure }: Pen): string[] =>
  wrap(sentence, width - 2, measure).map((line, index) => (index === 0 ? line : `  ${line}`));

const opening = (report: Report): string => {
  const { period, title } = report;
  const people = wholeOf(report)?.people;
  const label = period.label === period.id ? '' : `, ${period.label}`;
  return `SPACE-SEA ${period.id}${label}, ${title}.${people === undefined ? '' : ` ${words.counted(people, 'person', 'people')}.`}`;
};

const scoreSentence = ({ label, score, coverage, reason = '' }: ScoreRow, { model }: Report): string => {
  if (score === undefined) return `${label}: not scored, ${reason}.`;
  const partly =
    coverage === undefined || coverage === 1 ? '' : `; ${words.share(coverage)} of its weight has a score`;
  return `${label}: ${words.score(score, model.target)}, ${placeOf(score, model.target)}${partly}.`;
};

/** Where a score lies, in whole points as far as they can tell. */
const placeOf = (score: number, target: number): string => {
  const gap = words.difference(score, target);
  const goal = `the target of ${words.target(target)}`;
  if (gap === '0') return `on ${goal}`;
  if (gap.startsWith('<')) return `just below ${goal}`;
  const points = gap.slice(1);
  return `${points} ${points === '1' ? 'point' : 'points'} ${gap.startsWith('-') ? 'below' : 'above'} ${goal}`;
};

const metricSentence = (row: ScoreRow, report: Report): string => {
  const { label, value, unit, goal, score, n, reason = '' } = row;
  if (value === undefined) return `${label}: no value, ${reason}.`;
  const more = moreDecimals(value, goal, unit);
  const wanted = goalInWords(goal, unit, more);
  return `${[
    `${label}: ${words.fullValue(value, unit, more)}`,
    ...(wanted === undefined ? [] : [`goal ${wanted}`]),
    score === undefined ? 'not scored' : `score ${words.score(score, report.model.target)}`,
    ...(n === undefined ? [] : [`from ${sampleOf(report, row.id, n)}`]),
  ].join(', ')}.`;
};

const sampleOf = (report: Report, id: string, n: number): string => {
  const metric = metricOf(report, id);
  return metric === undefined ? `n ${words.count(n)}` : sampleWords(metric.statistic, { n, people: 0 });
};

const groupSentence = (report: Report, group: GroupRow): string => {
  const { id, people, suppressed, reason = '' } = group;
  const label = nameOf(group);
  if (suppressed) return `${label}: hidden, ${reason}.`;
  const rows = acrossOf(report, id).flatMap((row) => row ?? []);
  const scores = rows.flatMap(({ label: name, score }) =>
    score === undefined ? [] : [`${name} ${words.score(score, report.model.target)}`],
  );
  const without = rows.filter(({ score }) => score === undefined).map((row) => row.label);
  return [
    `${label}${people === undefined ? '' : `, ${words.counted(people, 'person', 'people')}`}: ${scores.length === 0 ? 'no score' : scores.join(', ')}`,
    ...(without.length === 0 || scores.length === 0 ? [] : [`without a score: ${listed(without)}`]),
  ]
    .join('; ')
    .concat('.');
};

const dataSentence = ({ data: { read, used, filtered, rejected } }: Report): string =>
  `Data: ${words.count(used)} of ${words.counted(read, 'row')} used, ${words.count(filtered)} left out by a rule, ${words.count(rejected)} rejected.`;
