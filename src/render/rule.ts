import type {
  AskedField,
  DealQuantity,
  Metric,
  Quantity,
  RatioPart,
  Statistic,
} from '../generated/config.ts';
import { whereWords } from './condition.ts';
import { inLetters, listed } from './sentences.ts';
import * as words from './words.ts';

type StatisticOf<Type extends Statistic['type']> = Extract<Statistic, { type: Type }>;

type Tellers = { readonly [Type in Statistic['type']]: (statistic: StatisticOf<Type>) => string };

const quantity = (of: Quantity): string => {
  if (of === 'count') return 'number of records';
  return of.divideBy === undefined ? `sum of ${of.sum}` : `sum of ${of.sum} / ${of.divideBy}`;
};

/** What a rate is divided by, one of it. */
const exposures: Readonly<Record<StatisticOf<'rate'>['per'], string>> = {
  personWeek: 'full-time person-week',
  personMonth: 'full-time person-month',
  personQuarter: 'full-time person-quarter',
  personYear: 'full-time person-year',
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

/** What a deal has. */
const ofDeal = (of: DealQuantity): string =>
  typeof of === 'object' && 'max' in of ? `largest ${of.max}` : quantity(of);

const side = ({ of, where }: RatioPart): string =>
  where === undefined ? quantity(of) : `${quantity(of)} where ${whereWords(where)}`;

const onScale = (scale: readonly number[] | undefined): string =>
  scale === undefined ? 'on the scale of each answer' : `on a scale of ${scale[0]} to ${scale[1]}`;

const fieldAsked = (each: AskedField): string => {
  if (typeof each === 'string') return each;
  return each.where === undefined ? each.field : `${each.field} (where ${whereWords(each.where)})`;
};

const tellers: Tellers = {
  count: () => 'number of records',
  rate: ({ of, per }) => `${quantity(of)} for each ${exposures[per]}`,
  share: ({ where, weight }) =>
    `share of records where ${whereWords(where)}${weight === undefined ? '' : `, each as heavy as its ${weight}`}`,
  mean: ({ field }) => `mean of ${field}`,
  sum: ({ field }) => `sum of ${field}`,
  median: ({ field }) => `median of ${field}`,
  quantile: ({ field, p }) => `value of ${field} that ${words.share(p)} of the records do not exceed`,
  duration: ({ from, to, unit, summary }) =>
    `${summaries[summary]} of the time from ${from} to ${to}, in ${units[unit]}; what is still open counts as waiting`,
  onTime: ({ from, to, limit, unit }) =>
    `share of records that got from ${from} to ${to} within ${limit} ${limit === 1 ? units[unit].slice(0, -1) : units[unit]}; those whose time is not up yet are not judged`,
  ratio: ({ numerator, denominator }) => `${side(numerator)}, divided by ${side(denominator)}`,
  preceded: ({ of, by, same, days }) =>
    `share of records where ${whereWords(of)} that came after one where ${whereWords(by)}, with the same ${same} and at most ${words.counted(days, 'day')} before`,
  clearance: ({ opened, closed }) =>
    `records whose ${closed} lies in the period, divided by those whose ${opened} does`,
  topBox: ({ top = 2, scale }) =>
    `share of answers in the top ${top === 1 ? 'box' : `${inLetters(top)} boxes`}, ${onScale(scale)}`,
  nps: () => 'share of 9 and 10 minus share of 0 to 6, in points',
  likert: ({ scale, reverse = [] }) =>
    `mean of each respondent's answers, ${onScale(scale)} brought to 0 to 100%, then of the respondents${reverse.length === 0 ? '' : `; ${listed(reverse)} the other way round`}`,
  response: () => 'share of the people on the roster who answered',
  load: ({ from, to }) => `items open from ${from} to ${to}, on the average day, for each full-time person`,
  openShare: ({ from, to, ...judged }) =>
    `of the records open on the last day, from ${from} to ${to}, the share ${openWords(judged)}`,
  perPersonDay: ({ distinct }) =>
    `mean number of different ${distinct} on a day on which a person has a record`,
  perDeal: ({ of, summary }) => `${ofDeal(of)} of each deal, then the ${summaries[summary]} over deals`,
  completeness: ({ fields }) =>
    `mean over records of how much is filled in of ${listed(fields.map(fieldAsked))}`,
  breadth: ({ every }) =>
    every === undefined
      ? 'share of people with at least one such record'
      : 'share of the weeks of each person with at least one such record',
  gini: ({ of }) => `how unevenly the ${quantity(of)} is spread over people (Gini, 0 for evenly)`,
  distinctRatio: ({ above, below }) => `number of different ${above} for each different ${below}`,
  freeBlock: ({ from, minutes, block }) =>
    `share of working days with ${words.number(block)} free minutes in a row, where ${minutes} from ${from} are taken; of weeks in which a person has such a record`,
};

const openWords = ({
  where,
  past,
  recent,
}: Pick<StatisticOf<'openShare'>, 'where' | 'past' | 'recent'>): string => {
  if (past !== undefined) return `whose ${past} has passed`;
  if (recent !== undefined)
    return `whose ${recent.field} lies at most ${words.counted(recent.days, 'day')} back`;
  return `where ${whereWords(where ?? {})}`;
};

const told = <Type extends Statistic['type']>(type: Type, statistic: StatisticOf<Type>): string =>
  tellers[type](statistic);

/**
 * What a metric measures, in words.
 * @example statisticWords({ type: 'share', where: { outcome: 'won' } }) // => 'share of records where outcome = won'
 */
export const statisticWords = (statistic: Statistic): string => told(statistic.type, statistic);

/** What `n` counts, where it is not records. */
const samples: Partial<Readonly<Record<Statistic['type'], readonly [one: string, many: string]>>> = {
  topBox: ['answer', 'answers'],
  nps: ['answer', 'answers'],
  likert: ['respondent', 'respondents'],
  response: ['person on the roster', 'people on the roster'],
  breadth: ['person', 'people'],
  load: ['person', 'people'],
  gini: ['person', 'people'],
  perPersonDay: ['person-day', 'person-days'],
  perDeal: ['deal', 'deals'],
  freeBlock: ['person-day', 'person-days'],
};

/** Statistics whose `n` counts people already. */
const ofPeople: readonly Statistic['type'][] = ['likert', 'response', 'breadth', 'load', 'gini'];

const personWeeks = ['person-week', 'person-weeks'] as const;

const countsWeeks = (statistic: Statistic): boolean =>
  statistic.type === 'breadth' && statistic.every !== undefined;

const nounOf = (statistic: Statistic): readonly [one: string, many: string] =>
  countsWeeks(statistic) ? personWeeks : (samples[statistic.type] ?? ['record', 'records']);

/** Few records are no small sample of these, for the zeros of the others count too: `minSample` is a number of people. */
const sampledByPeople: readonly Statistic['type'][] = [
  'count',
  'rate',
  'breadth',
  'load',
  'gini',
  'freeBlock',
];

/**
 * How much a score takes, in words.
 * @example leastWords({ type: 'mean', field: 'amount' }, 5) // => '5 records'
 * @example leastWords({ type: 'freeBlock', from: 'happened_at', minutes: 'duration_minutes', block: 120 }, 5) // => '5 people'
 */
export const leastWords = (statistic: Statistic, minSample: number): string =>
  words.counted(
    minSample,
    ...(sampledByPeople.includes(statistic.type) ? (['person', 'people'] as const) : nounOf(statistic)),
  );

/**
 * What a value rests on, in words.
 * @example sampleWords({ type: 'nps' }, { n: 25, people: 24 }) // => '25 answers of 24 people'
 */
export const sampleWords = (
  statistic: Statistic,
  { n, people }: { readonly n: number; readonly people: number },
): string => {
  const those = words.counted(n, ...nounOf(statistic));
  return people === 0 || (ofPeople.includes(statistic.type) && !countsWeeks(statistic))
    ? those
    : `${those} of ${words.counted(people, 'person', 'people')}`;
};

/**
 * The divisor of a statistic, in words.
 * @example exposureWords({ type: 'rate', of: 'count', per: 'personWeek' }, 469) // => '469 full-time person-weeks'
 */
export const exposureWords = (statistic: Statistic, exposure: number): string => {
  const amount = words.number(exposure);
  if (countsWeeks(statistic)) return words.counted(exposure, ...personWeeks);
  if (statistic.type === 'load') return `${amount} full-time person-days`;
  if (statistic.type !== 'rate') return `${amount} ${exposure === 1 ? 'person' : 'people'}`;
  if (statistic.per === 'deal') return `${amount} ${exposure === 1 ? 'deal' : 'deals'} touched`;
  return `${amount} ${exposures[statistic.per]}${exposure === 1 ? '' : 's'}`;
};

/**
 * Which date puts a record into the period, in words.
 * @example dateWords({ field: 'closed_at', addMonths: 12 }) // => 'closed_at plus 12 months'
 */
export const dateWords = (date: NonNullable<Metric['date']>): string => {
  if (typeof date === 'string') return date;
  const { field, addDays, addMonths } = date;
  return [field, ...moved(addMonths, 'month'), ...moved(addDays, 'day')].join(' ');
};

const moved = (by: number | undefined, unit: string): string[] =>
  by === undefined ? [] : [`${by < 0 ? 'minus' : 'plus'} ${words.counted(Math.abs(by), unit)}`];
