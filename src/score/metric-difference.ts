import { looksAtPeople } from '../peopled.ts';
import type { Metric, Model, Source } from '../types.ts';
import { same } from './same.ts';

/** Two models: that of the result compared with, and that of this one. */
export interface Models {
  readonly before: Model;
  readonly now: Model;
}

/** The last day that either result speaks of. */
interface Until {
  readonly lastDay: string;
}

/** Why the value of a metric that both models have means something else in one than in the other; undefined if it does not. */
export const metricDifference = (id: string, models: Models, until: Until): string | undefined => {
  const [old, fresh] = [models.before.metrics[id], models.now.metrics[id]];
  if (old === undefined || fresh === undefined) return undefined;
  return (
    ruleDifference(old, fresh) ??
    sourceDifference(fresh, models) ??
    timeDifference(fresh, models, until) ??
    peopleDifference(fresh, models) ??
    currencyDifference(fresh, models)
  );
};

/** What the metric itself says. */
const ruleDifference = (old: Metric, fresh: Metric): string | undefined => {
  if (old.statistic.type !== fresh.statistic.type)
    return `it was a ${old.statistic.type}, now it is a ${fresh.statistic.type}`;
  if (!same(old.statistic, fresh.statistic))
    return `its statistic (${fresh.statistic.type}) has other settings`;
  if (old.source !== fresh.source) return `it was counted in ${old.source}, now in ${fresh.source}`;
  if (!same(old.where, fresh.where)) return 'its where chooses other records';
  if (!same(old.date, fresh.date)) return `it went by ${dateWords(old)}, now by ${dateWords(fresh)}`;
  return old.unit === fresh.unit
    ? undefined
    : `its unit was ${old.unit ?? 'none'}, now ${fresh.unit ?? 'none'}`;
};

const dateWords = ({ date }: Metric): string => {
  if (date === undefined) return 'no date';
  if (typeof date === 'string') return date;
  const { field, addDays = 0, addMonths = 0 } = date;
  const parts = [
    ...(addMonths === 0 ? [] : [`${addMonths} months`]),
    ...(addDays === 0 ? [] : [`${addDays} days`]),
  ];
  return [field, ...parts].join(' + ');
};

/** Which rows of its source there are, and how those cells are read that it looks at. */
const sourceDifference = (metric: Metric, { before, now }: Models): string | undefined => {
  const [old, fresh] = [before.sources[metric.source], now.sources[metric.source]];
  if (old === undefined || fresh === undefined) return undefined;
  const rows = (['kind', 'where', 'skip', 'onDuplicate'] as const).find((key) => !same(old[key], fresh[key]));
  if (rows !== undefined) return `the ${metric.source} were chosen otherwise (${rows})`;
  if (fresh.kind === 'survey' && !same(old.labels, fresh.labels))
    return `the answers of ${metric.source} were read otherwise (labels)`;
  const part = meaningsOf(old, fresh).find((name) => mentions(metric, name));
  return part && `${part} was read otherwise`;
};

/** Fields and items whose cells mean something else. Only to stand under another header is no difference. */
const meaningsOf = (old: Source, fresh: Source): string[] => [
  ...namesIn(old.columns, fresh.columns).filter(
    (name) => !same(meaningOf(old.columns[name]), meaningOf(fresh.columns[name])),
  ),
  ...namesIn(old.items ?? {}, fresh.items ?? {}).filter(
    (name) => !same(meaningOf(old.items?.[name]), meaningOf(fresh.items?.[name])),
  ),
];

const namesIn = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];

const meaningOf = (mapping: unknown): unknown => {
  if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) return {};
  const { from: _, ...rest } = mapping as Readonly<Record<string, unknown>>;
  return rest;
};

/** Does a metric look at a field or an item? */
const mentions = ({ date, where, statistic }: Metric, name: string): boolean => {
  const told = JSON.stringify([date, where, statistic]);
  return told.includes(`"${name}"`) || told.includes(`.${name}"`);
};

/** What a working day is. Days off after both periods say nothing yet. */
const timeDifference = (
  { where, statistic }: Metric,
  { before, now }: Models,
  { lastDay }: Until,
): string | undefined => {
  if (!countsWorkingTime(statistic) && !asksForHours([where, statistic])) return undefined;
  const daysOff = ({ calendar }: Model): string[] =>
    calendar.holidays.filter((day) => day <= lastDay).toSorted();
  const differs =
    !same(before.calendar.workdays.toSorted(), now.calendar.workdays.toSorted()) ||
    before.calendar.hours !== now.calendar.hours ||
    !same(daysOff(before), daysOff(now));
  return differs ? 'the working time of the calendar was another' : undefined;
};

const countsWorkingTime = (statistic: Metric['statistic']): boolean => {
  const { type } = statistic;
  if (type === 'duration' || type === 'onTime') return statistic.unit.startsWith('working');
  return type === 'freeBlock' || (type === 'breadth' && statistic.every !== undefined);
};

/** Is there a condition whether something lies within hours of working days? */
const asksForHours = (conditions: unknown): boolean => JSON.stringify(conditions).includes('"during":');

/** Who counts as being there: those of a roster, or those who are seen. */
const peopleDifference = ({ statistic }: Metric, { before, now }: Models): string | undefined => {
  if (!looksAtPeople(statistic) || (before.roster === undefined) === (now.roster === undefined))
    return undefined;
  return before.roster === undefined
    ? 'it was counted without a roster, now with one'
    : 'it was counted with a roster, now without one';
};

const currencyDifference = (metric: Metric, { before, now }: Models): string | undefined => {
  const [old, fresh] = [before.currencies?.to, now.currencies?.to];
  if (old === fresh || !mentions(metric, 'amount')) return undefined;
  return `its amounts were ${old === undefined ? 'not converted' : `in ${old}`}, now ${fresh === undefined ? 'are not converted' : `in ${fresh}`}`;
};
