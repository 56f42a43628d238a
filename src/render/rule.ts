import type { Curve, Metric, Quantity, RatioPart, Statistic } from '../generated/config.ts';
import { whereWords } from './condition.ts';
import * as words from './words.ts';

type StatisticOf<Type extends Statistic['type']> = Extract<Statistic, { type: Type }>;

type Tellers = { readonly [Type in Statistic['type']]: (statistic: StatisticOf<Type>) => string };

const quantity = (of: Quantity): string => {
  if (of === 'count') return 'number of records';
  return of.divideBy === undefined ? `sum of ${of.sum}` : `sum of ${of.sum} / ${of.divideBy}`;
};

const exposure: Readonly<Record<StatisticOf<'rate'>['per'], string>> = {
  personWeek: 'full-time person-week',
  personMonth: 'full-time person-month',
  personQuarter: 'full-time person-quarter',
  week: 'week',
  deal: 'deal touched',
};

const units: Readonly<Record<StatisticOf<'duration'>['unit'], string>> = {
  hours: 'hours',
  days: 'days',
  workingHours: 'working hours',
  workingDays: 'working days',
};

const summaries: Readonly<Record<StatisticOf<'duration'>['summary'], string>> = {
  median: 'median',
  p90: '90th percentile',
  mean: 'mean',
};

const side = ({ of, where }: RatioPart): string =>
  where === undefined ? quantity(of) : `${quantity(of)} where ${whereWords(where)}`;

const onScale = (scale: readonly number[] | undefined): string =>
  scale === undefined ? 'on the scale of each answer' : `on a scale of ${scale[0]} to ${scale[1]}`;

const tellers: Tellers = {
  count: () => 'number of records',
  rate: ({ of, per }) => `${quantity(of)} for each ${exposure[per]}`,
  share: ({ where, weight }) =>
    `share of records where ${whereWords(where)}${weight === undefined ? '' : `, each as heavy as its ${weight}`}`,
  mean: ({ field }) => `mean of ${field}`,
  sum: ({ field }) => `sum of ${field}`,
  median: ({ field }) => `median of ${field}`,
  quantile: ({ field, p }) => `quantile ${p} of ${field}`,
  duration: ({ from, to, unit, summary }) =>
    `${summaries[summary]} of the time from ${from} to ${to}, in ${units[unit]}`,
  ratio: ({ numerator, denominator }) => `${side(numerator)}, divided by ${side(denominator)}`,
  topBox: ({ top = 2, scale }) =>
    `share of answers in the top ${words.inLetters(top)} boxes, ${onScale(scale)}`,
  nps: () => 'share of 9 and 10 minus share of 0 to 6, in points',
  likert: ({ scale, reverse = [] }) =>
    `mean of each respondent's answers, ${onScale(scale)} brought to 0 to 100%, then of the respondents${reverse.length === 0 ? '' : `; ${words.listed(reverse)} the other way round`}`,
  load: ({ from, to }) => `items open from ${from} to ${to}, on the average day, for each full-time person`,
  perPersonDay: ({ distinct }) =>
    `mean number of different ${distinct} on a day on which a person has a record`,
  breadth: () => 'share of people with at least one such record',
  gini: ({ of }) => `how unevenly the ${quantity(of)} is spread over people (Gini, 0 for evenly)`,
};

const told = <Type extends Statistic['type']>(type: Type, statistic: StatisticOf<Type>): string =>
  tellers[type](statistic);

/**
 * What a metric measures, in words.
 * @example statisticWords({ type: 'share', where: { outcome: 'won' } }) // => 'share of records where outcome = won'
 */
export const statisticWords = (statistic: Statistic): string => told(statistic.type, statistic);

/**
 * Which date puts a record into the period, in words.
 * @example dateWords({ field: 'closed_at', addMonths: 12 }) // => 'closed_at and 12 months'
 */
export const dateWords = (date: NonNullable<Metric['date']>): string => {
  if (typeof date === 'string') return date;
  const { field, addDays, addMonths } = date;
  const moves = [
    ...(addMonths === undefined ? [] : [words.counted(addMonths, 'month')]),
    ...(addDays === undefined ? [] : [words.counted(addDays, 'day')]),
  ];
  return [field, ...moves].join(' and ');
};

/** Values and scores between which a curve is drawn. */
export const curveWords = (curve: Curve, unit: string | undefined): string => {
  const at = (value: number | undefined, score: number): string =>
    `${words.value(value ?? 0, unit)} scores ${score}`;
  switch (curve.type) {
    case 'linear':
      return `${at(curve.worst, 0)}, ${at(curve.best, 100)}, straight in between${curve.scale === 'log' ? ' in the logarithm' : ''}`;
    case 'range':
      return `${words.value(curve.ideal[0] ?? 0, unit)} to ${words.value(curve.ideal[1] ?? 0, unit)} scores 100, down to 0 at ${words.value(curve.zero[0] ?? 0, unit)} and ${words.value(curve.zero[1] ?? 0, unit)}`;
    case 'lognormal':
      return `${at(curve.score90, 90)}, ${at(curve.score50, 50)}, an S in the logarithm`;
    case 'points':
      return `${curve.points.map(([value, score = 0]) => at(value, score)).join(', ')}, straight in between`;
    case 'steps':
      return `${curve.steps.map(([value, score = 0]) => `from ${words.value(value ?? 0, unit)} on ${score}`).join(', ')}, before that ${curve.below ?? 0}`;
    case 'identity':
      return 'the value is the score';
  }
};
