/** Rows of a report as sentences. */
import type { Report, ScoreRow } from '../generated/report.ts';
import type { Share } from './change-shares.ts';
import { byItself, clearlyWords, effectOf, isStillWithin, stillWithin } from './changes.ts';
import { goalInWords, moreDecimals } from './goal.ts';
import { changeRange, fromTo, scoreRange, valueRangeWords } from './interval.ts';
import { metricOf } from './report-parts.ts';
import { sampleWords } from './rule.ts';
import * as words from './words.ts';

/** A dimension or the overall score: score, range, place, change. */
export const scoreSentence = (row: ScoreRow, { model }: Report): string => {
  const { label, score, coverage, reason = '', against, level } = row;
  if (score === undefined) return `${label}: not scored, ${reason}.`;
  const range = scoreRange(row, model.target);
  return `${[
    `${label}: ${words.score(score, model.target)}`,
    ...(range === '' ? [] : [`range ${range}`]),
    ...(against === undefined || level === 'overall' ? [] : [placeOf(against, model.target)]),
    ...(coverage === undefined || coverage === 1
      ? []
      : [`${words.share(coverage)} of its weight has a score`]),
  ].join(', ')}${changeOf(row)}.`;
};

const placeOf = (against: NonNullable<ScoreRow['against']>, target: number): string =>
  against === 'below' ? `below target ${words.target(target)}` : words.againstWords[against];

const changeOf = (row: ScoreRow): string => {
  const { change, verdict } = row;
  if (change === undefined || verdict === undefined) return '';
  const range = changeRange(row, words.pointsChange);
  const between = range === undefined ? '' : `, ${range}`;
  return verdict === 'noise'
    ? `; change ${words.pointsChange(change)} is ${words.verdictWords.noise}`
    : `; ${words.verdictWords[verdict]} of ${words.points(Math.abs(change))}${between}`;
};

/** A metric: value, range, goal, score, what it rests on, change. */
export const metricSentence = (row: ScoreRow, report: Report): string => {
  const { label, value, unit, goal, score, n, reason = '', against } = row;
  if (value === undefined) return `${label}: no value, ${reason}.`;
  const more = moreDecimals(value, goal, unit);
  const sign = unit === '%' ? unit : undefined;
  const wanted = goalInWords(goal, sign, more);
  const { unit: _, ...bare } = row;
  const range = valueRangeWords(sign === undefined ? bare : row);
  return `${[
    `${label}: ${words.fullValue(value, unit, more)}`,
    ...(range === undefined ? [] : [`range ${range}`]),
    ...(wanted === undefined ? [] : [`goal ${wanted}`]),
    score === undefined ? 'not scored' : `score ${words.score(score, report.model.target)}`,
    ...(against === undefined ? [] : [words.goalWords[against]]),
    ...(n === undefined ? [] : [`from ${sampleOf(report, row.id, n)}`]),
    ...openWords(row, report),
  ].join(', ')}${verdictOf(row)}.`;
};

const verdictOf = (row: ScoreRow): string => {
  if (row.verdict === undefined) return '';
  return row.verdict === 'noise' ? `; change ${words.verdictWords.noise}` : `; ${clearlyWords(row)}`;
};

const sampleOf = (report: Report, id: string, n: number): string => {
  const metric = metricOf(report, id);
  return metric === undefined ? `n ${words.count(n)}` : sampleWords(metric.statistic, { n, people: 0 });
};

/** How many records of a duration are open, and how many of these should have ended; empty if none is. */
export const openWords = (
  { id, funnel: { open = 0, overdue = 0 } = { inPeriod: 0, matched: 0, leftOut: {} } }: ScoreRow,
  report: Report,
): string[] => {
  if (open === 0) return [];
  if (metricOf(report, id)?.statistic.type === 'onTime') return [`${words.count(open)} not judged yet`];
  return [
    `${words.count(open)} still open${overdue === 0 ? '' : `, ${words.count(overdue)} of them overdue`}`,
  ];
};

/** A clear change of a metric: better or worse, from what to what. */
export const moveSentence = (row: ScoreRow): string => {
  const effect = effectOf(row);
  return `${effect.charAt(0).toUpperCase()}${effect.slice(1)}: ${moveWords(row)}.`;
};

const moveWords = (row: ScoreRow): string => {
  const { value = 0, unit, goal, label } = row;
  const wanted = goalInWords(goal, unit === '%' ? unit : undefined, moreDecimals(value, goal, unit));
  return [
    label,
    fromTo(row, { between: 'to', full: true }),
    ...(wanted === undefined ? [] : [`goal ${wanted}`]),
    ...(isStillWithin(row) ? [stillWithin] : []),
  ].join(', ');
};

/** What a metric adds to the change of its dimension. */
export const shareSentence = ({ row, points }: Share, dimension: string): string =>
  points === undefined
    ? moveSentence(row)
    : `${words.pointsChange(points)} points of ${dimension}: ${moveWords(row)}, ${byItself(row)} by itself.`;
