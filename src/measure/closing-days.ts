import type { Problem } from '../problems.ts';
import { spansPeriods } from '../spanning.ts';
import type { Metric, Period, Value } from '../types.ts';
import type { Entry, Read } from './entry.ts';
import type { Lens } from './lens.ts';

/** How the day on which a deal closed is held against the day on which its stage changed. */
export interface ClosingPlan {
  /** Metrics that take the first of the two for their date. */
  readonly metrics: readonly string[];
  readonly outcome: Read<Value>;
  readonly closed: Read<number>;
  readonly changed: Read<number>;
  /** First day of the period in which a day lies; undefined: of none that is counted. */
  readonly spanOf: (day: number) => number | undefined;
  readonly asOf: number | undefined;
}

/** Decided deals by the periods in which the two days lie; a deal without the second is taken to stay where it is. */
export type ClosingDays = Map<string, { readonly closed?: number; readonly changed?: number; rows: number }>;

interface Days {
  readonly spanOf: ClosingPlan['spanOf'];
  readonly asOf: number | undefined;
}

/** Undefined if no metric of deals is dated by the day on which they closed. */
export const planClosing = (
  metrics: readonly Metric[],
  { day, value }: Pick<Lens, 'day' | 'value'>,
  { spanOf, asOf }: Days,
): ClosingPlan | undefined => {
  const dated = metrics.filter(({ date, statistic }) => date === 'closed_at' && !spansPeriods(statistic));
  if (dated.length === 0) return undefined;
  return {
    metrics: dated.map(({ id }) => id),
    outcome: value('outcome'),
    closed: day('closed_at'),
    changed: day('stage_changed_at'),
    spanOf: remembering(spanOf),
    asOf,
  };
};

/** Deals are many, days are few. */
const remembering = (spanOf: ClosingPlan['spanOf']): ClosingPlan['spanOf'] => {
  const known = new Map<number, number | undefined>();
  return (day) => {
    if (!known.has(day)) known.set(day, spanOf(day));
    return known.get(day);
  };
};

/** Notes the deal at hand. */
export const noteClosing = (days: ClosingDays, plan: ClosingPlan, entry: Entry): void => {
  const outcome = plan.outcome(entry);
  if (outcome === undefined || outcome === 'open') return;
  const [day, other] = [plan.closed(entry), plan.changed(entry)];
  if (day === undefined || (plan.asOf !== undefined && day > plan.asOf)) return;
  addRows(days, { closed: plan.spanOf(day), changed: plan.spanOf(other ?? day), rows: 1 });
};

/** Takes in the deals of another part of the rows. */
export const mergeClosing = (into: ClosingDays, from: ClosingDays): void => {
  for (const { closed, changed, rows } of from.values()) addRows(into, { closed, changed, rows });
};

interface Pair {
  readonly closed: number | undefined;
  readonly changed: number | undefined;
  readonly rows: number;
}

const addRows = (days: ClosingDays, { closed, changed, rows }: Pair): void => {
  const key = `${closed} ${changed}`;
  const known = days.get(key);
  if (known !== undefined) known.rows += rows;
  else {
    days.set(key, {
      ...(closed === undefined ? {} : { closed }),
      ...(changed === undefined ? {} : { changed }),
      rows,
    });
  }
};

/** A share of the deals that is no chance of a few days around the end of the period. */
const large = 0.1;

interface Frame {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

/** Deals that would lie in another period if the day counted on which their stage changed. */
export const closingProblems = (
  days: ClosingDays,
  { metrics }: ClosingPlan,
  { period, from, to }: Frame,
): Problem[] => {
  const isIn = (day: number | undefined): boolean => day !== undefined && from <= day && day <= to;
  const count = (test: (pair: { closed?: number; changed?: number }) => boolean): number =>
    [...days.values()].reduce((sum, pair) => sum + (test(pair) ? pair.rows : 0), 0);
  const all = count(({ closed }) => isIn(closed));
  const out = count(({ closed, changed }) => isIn(closed) && !isIn(changed));
  const into = count(({ closed, changed }) => !isIn(closed) && isIn(changed));
  if (out + into === 0) return [];
  const [first = '', ...more] = metrics.map((id) => `${id}: { date: stage_changed_at }`);
  return [
    {
      code: 'measure/other-period',
      severity: out + into > large * all ? 'warning' : 'notice',
      message: [
        `${out} of ${all} ${all === 1 ? 'deal' : 'deals'} closed in ${period.id} ${out === 1 ? 'has' : 'have'} a stage_changed_at in another period`,
        ...(into === 0
          ? []
          : [`and ${into} closed in another ${into === 1 ? 'has' : 'have'} theirs in this one`]),
      ].join(', '),
      hint: `closed_at counts; where it is the day that was planned, write metrics: { ${[first, ...more].join(', ')} }`,
    },
  ];
};
