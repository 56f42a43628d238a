import { listed } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { spansPeriods } from '../spanning.ts';
import type { Metric, Period, Source } from '../types.ts';
import { expecting } from './as-of.ts';
import { dateText } from './calendar/day.ts';
import { type DayColumn, noDay } from './day-column.ts';
import { turnTo } from './entry.ts';
import type { Kept } from './kept.ts';
import type { Lens } from './lens.ts';
import type { Predicate } from './select.ts';

/** A date by which a metric puts records into a period. */
export interface DatedField {
  readonly field: string;
  readonly days: DayColumn;
  /** Is the date of the record at hand only expected so far? Undefined: no date of the field is. */
  readonly isOpen: Predicate | undefined;
}

/** Different days of each such date, of all records whatever their period. */
export type RecordDays = Map<string, Set<number>>;

/** The dates to watch: those of the record itself. Surveys come in waves, and a roster is no record of what happened. */
export const planDays = (
  { kind }: Source,
  metrics: readonly Metric[],
  { days, value }: Pick<Lens, 'days' | 'value'>,
): DatedField[] => {
  if (kind === 'survey' || kind === 'person') return [];
  const dates = metrics.flatMap(({ date, statistic }) =>
    typeof date === 'string' && !date.includes('.') && !spansPeriods(statistic) ? [date] : [],
  );
  return [...new Set(dates)].map((field) => ({ field, days: days(field), isOpen: expecting(field, value) }));
};

/** Notes the days of some records of a batch. */
export const noteDays = (
  days: RecordDays,
  dated: readonly DatedField[],
  { batch, rows, entry }: Kept,
): void => {
  for (const { field, days: column, isOpen } of dated) {
    const all = column(batch);
    if (all === undefined) continue;
    const known = days.get(field) ?? new Set();
    for (const row of rows) {
      const day = all[row] as number;
      if (day !== noDay && isOpen?.(turnTo(entry, row)) !== true) known.add(day);
    }
    if (known.size > 0) days.set(field, known);
  }
};

/** Takes in the days of another part of the rows. */
export const mergeDaysOf = (into: RecordDays, from: RecordDays): void => {
  for (const [field, days] of from) into.set(field, new Set([...(into.get(field) ?? []), ...days]));
};

/** Fewer days say nothing about how often things happen. */
const enough = 10;
/** A gap of fewer days is a holiday. */
const shortest = 14;
/** A gap of a smaller share of the period moves little. */
const smallest = 0.1;
/** Days with records that would be expected in the gap; none at all is then a chance of 1 in 1,000 (e^-7). */
const expected = 7;

interface Frame {
  readonly source: string;
  readonly period: Period;
  readonly from: number;
  readonly to: number;
  /** Last day of which something is known. */
  readonly asOf: number;
}

/**
 * Dates that begin long after the period, or end long before it; those that do so alike are told together.
 * @param dated those to be told, in the order of the model: which came first in the rows says nothing
 */
export const uncoveredProblems = (
  days: RecordDays,
  dated: readonly Pick<DatedField, 'field'>[],
  frame: Frame,
): Problem[] => {
  const byReach = new Map<string, { readonly reach: Reach; readonly fields: string[] }>();
  for (const { field } of dated) {
    const reach = reachOf(days.get(field) ?? new Set(), frame);
    if (reach === undefined) continue;
    const key = `${reach.first} ${reach.last}`;
    const known = byReach.get(key);
    if (known === undefined) byReach.set(key, { reach, fields: [field] });
    else known.fields.push(field);
  }
  return [...byReach.values()].map(({ reach, fields }) => uncovered(fields, reach, frame));
};

/** The first and the last day of a date whose records do not reach over the period. */
interface Reach {
  readonly first: number;
  readonly last: number;
  /** Is it the end that is not reached? */
  readonly isShort: boolean;
}

/** How far a date reaches, if it begins long after the period or ends long before it. */
export const reachOf = (
  all: ReadonlySet<number>,
  { from, to, asOf, period }: Omit<Frame, 'source'>,
): Reach | undefined => {
  const known = [...all].filter((day) => day <= asOf).sort((a, b) => a - b);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < enough || period.id === 'all')
    return undefined;
  const end = Math.min(to, asOf);
  const pace = (known.length - 1) / (last - first);
  const isLong = (gap: number): boolean =>
    gap >= shortest && gap > smallest * (to - from + 1) && gap * pace > expected;
  const isLate = isLong(Math.min(first, end + 1) - from);
  const isShort = isLong(end - Math.max(last, from - 1));
  return isLate || isShort ? { first, last, isShort } : undefined;
};

const uncovered = (
  fields: readonly string[],
  { first, last, isShort }: Reach,
  { source, period, from, to }: Frame,
): Problem => ({
  code: 'measure/uncovered',
  severity: 'warning',
  message: `rows of ${source} have a ${listed(fields)} from ${dateText(first)} to ${dateText(last)} only, and ${period.id} goes from ${dateText(from)} to ${dateText(to)}`,
  hint: isShort
    ? `was the export made too early? Export it again, or write --as-of ${dateText(last)}, so that the days after it do not count`
    : `was the export filtered? Export it from ${dateText(from)} on, or score a later --period`,
});
