import type { Report, ScoreRow } from '../generated/report.ts';
import { headline } from './headline.ts';
import { penFor, type RenderOptions } from './pen.ts';
import { blocksOf, overallOf, partsOf, textsOf } from './report-parts.ts';
import { safe } from './safe.ts';
import { wrap } from './width.ts';
import * as words from './words.ts';

/** The report in sentences, one fact each: for screen readers and logs. A sentence that goes on is indented. */
export const plain = async (report: Report, options: RenderOptions): Promise<string> => {
  const { measure, width } = await penFor(options, textsOf(report));
  const { period, title, groups } = report;
  const [all] = groups;
  const people = all?.people === undefined ? '' : ` ${words.counted(all.people, 'person', 'people')}.`;
  const sentences = [
    `SPACE-SEA ${safe(period.id)}, ${safe(period.label)}, ${safe(title)}.${people}`,
    headline(report),
    ...blocksOf(report, 'all').flatMap(({ head, metrics }) => [
      dimensionSentence(head, report),
      ...metrics.map(metricSentence),
    ]),
    ...[overallOf(report, 'all')].flatMap((row) =>
      row === undefined ? [] : [dimensionSentence(row, report)],
    ),
    ...partsOf(report).flatMap((group) => groupSentences(report, group)),
    dataSentence(report),
  ];
  return sentences
    .flatMap((sentence) => hanging(safe(sentence), width, measure))
    .map((line) => `${line}\n`)
    .join('');
};

const hanging = (sentence: string, width: number, measure: (text: string) => number): string[] =>
  wrap(sentence, width - 2, measure).map((line, index) => (index === 0 ? line : `  ${line}`));

const dimensionSentence = ({ label, score, coverage, reason = '' }: ScoreRow, { model }: Report): string => {
  if (score === undefined) return `${label}: not scored, ${reason}.`;
  const gap = Math.round(score) - Math.round(model.target);
  const place = gap >= 0 ? 'reaches' : `is ${words.counted(-gap, 'point')} below`;
  const partly =
    coverage === undefined || coverage === 1 ? '' : `; ${words.share(coverage)} of its weight has data`;
  return `${label}: ${words.score(score)}, ${place} the target of ${words.score(model.target)}${partly}.`;
};

const metricSentence = ({ label, value, unit, goal, score, n = 0, reason = '' }: ScoreRow): string => {
  if (value === undefined) return `${label}: no value, ${reason}.`;
  const wanted = words.goalInWords(goal, unit);
  return [
    `${label}: ${words.fullValue(value, unit)}`,
    ...(wanted === undefined ? [] : [`goal ${wanted}`]),
    score === undefined ? 'not scored' : `score ${words.score(score)}`,
    `n ${words.count(n)}.`,
  ].join(', ');
};

const groupSentences = (report: Report, group: Report['groups'][number]): string[] => {
  if (group.suppressed) return [`${group.label}: hidden, ${group.reason ?? ''}.`];
  const scores = [...blocksOf(report, group.id).map(({ head }) => head), overallOf(report, group.id)].map(
    (row) =>
      row === undefined
        ? ''
        : `${row.label} ${row.score === undefined ? 'without a score' : words.score(row.score)}`,
  );
  return [`${group.label}, ${words.counted(group.people ?? 0, 'person', 'people')}: ${scores.join(', ')}.`];
};

const dataSentence = ({ data, asOf }: Report): string => {
  const { read, used, filtered, rejected } = data;
  const known = asOf === 'unknown' ? '' : ` Nothing after ${asOf} is known.`;
  return `Data: ${words.count(used)} of ${words.counted(read, 'row')} used, ${words.count(filtered)} left out by a rule, ${words.count(rejected)} rejected.${known}`;
};
