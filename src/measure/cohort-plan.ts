import type { Metric, PeriodDate } from '../types.ts';
import { addMonths } from './calendar/day.ts';
import { type CurrencyReader, currenciesOf } from './currencies.ts';
import type { Read } from './entry.ts';
import { pathsOf } from './fed.ts';
import type { Lens } from './lens.ts';
import { type Matching, matchingOf } from './matching.ts';
import { fieldOf } from './metric-paths.ts';
import { statisticOf } from './statistics/index.ts';
import type { Statistic, Tools } from './statistics/statistic.ts';
import { tellingOf } from './telling.ts';

/** A metric, compiled. */
export interface MetricPlan {
  readonly metric: Metric;
  readonly statistic: Statistic;
  /** How it takes a record in: here, so that the call for each record finds one shape, not those of all statistics. */
  readonly add: Statistic['add'];
  /** Reads the currencies of the amounts that are added up; undefined if there are none. */
  readonly currencies: CurrencyReader | undefined;
  /** What the value tells of an answer, were it the only one. */
  readonly telling: Read<string>;
}

/** Metrics of one source that share their date. */
export interface CohortPlan {
  /** Day number that puts a record into a period; absent: it is in all of them. */
  readonly day: Read<number> | undefined;
  readonly metrics: readonly MetricPlan[];
  /** Which of the metrics a record meets. */
  readonly matching: Matching;
  /** Does a metric ask how many deals were touched? */
  readonly deals: boolean;
  /** Do its metrics, loads, look across periods? Then its records say nothing of who was there in one. */
  readonly spans: boolean;
}

/** The metrics of a source, by their date; the loads together. */
export const cohortsOf = (metrics: readonly Metric[], tools: Tools): CohortPlan[] => {
  const plans = metrics.map((metric) => planMetric(metric, tools));
  const keys = [...new Set(plans.map(cohortKey))];
  return keys.map((key) => {
    const members = plans.filter((each) => cohortKey(each) === key);
    const spans = members.some(({ statistic }) => statistic.spans);
    const date = spans ? undefined : members[0]?.metric.date;
    return {
      day: date === undefined ? undefined : dayReader(date, tools.lens),
      metrics: members,
      matching: matchingOf(
        members.map(({ metric }) => metric.where ?? {}),
        tools,
      ),
      deals: members.some(({ statistic }) => statistic.deals),
      spans,
    };
  });
};

const cohortKey = ({ metric, statistic }: MetricPlan): string =>
  statistic.spans ? 'spans' : JSON.stringify(metric.date ?? null);

const planMetric = (metric: Metric, tools: Tools): MetricPlan => {
  const statistic = statisticOf(metric.statistic, tools);
  const isCounting = counting.has(metric.statistic.type) && picksAnswers(metric);
  return {
    metric,
    statistic,
    add: statistic.add,
    currencies: currenciesOf(metric.statistic, tools),
    telling: isCounting ? () => 'met' : tellingOf(metric.statistic, tools),
  };
};

/** Statistics that say of records no more than that they are there. */
const counting: ReadonlySet<string> = new Set([
  'count',
  'rate',
  'breadth',
  'gini',
  'perPersonDay',
  'perDeal',
  'freeBlock',
  'distinctRatio',
  'ratio',
]);

/** Do only some answers count? Then all that count have met the same condition. */
const picksAnswers = ({ where = {} }: Metric): boolean => pathsOf(where).includes('value');

/** The local day of a metric's date, moved by its months, then by its days. */
const dayReader = (date: PeriodDate, { day: dayIn }: Lens): Read<number> => {
  const read = dayIn(fieldOf(date));
  const { addDays = 0, addMonths: months = 0 } = typeof date === 'string' ? {} : date;
  if (addDays === 0 && months === 0) return read;
  // Records are many, days are few.
  const known = new Map<number, number>();
  return (entry) => {
    const day = read(entry);
    if (day === undefined) return undefined;
    const moved = known.get(day) ?? (months === 0 ? day : addMonths(day, months)) + addDays;
    known.set(day, moved);
    return moved;
  };
};
