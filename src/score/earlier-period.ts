import { spansPeriods } from '../spanning.ts';
import type { Beginning, Measurements, Model, Period } from '../types.ts';
import type { Baseline } from './change.ts';
import { otherLength } from './lengths.ts';
import { notOver } from './not-over.ts';
import { leavesEmpty } from './period-days.ts';
import { countingIn } from './same-parts.ts';
import type { Scored } from './score.ts';

/** A period that was measured and scored. */
export interface Whole {
  readonly measurements: Measurements;
  readonly scored: Scored;
}

interface Against {
  /** By metric. */
  readonly beginnings: ReadonlyMap<string, Beginning>;
  /** The period that is set against it. */
  readonly now: Period;
}

/** A period of the same files, to compare a later one with; with it is not compared what it does not hold in full. */
export const earlierPeriod = (
  model: Model,
  { measurements: { period, asOf, measurements }, scored }: Whole,
  { beginnings, now }: Against,
): Baseline => {
  const counted = new Map(
    measurements.flatMap(({ metric, group, funnel }) =>
      group === 'all' ? [[metric, funnel.inPeriod] as const] : [],
    ),
  );
  const cutOff = (id: string): string | undefined => {
    const { source = '' } = model.metrics[id] ?? {};
    const beginning = beginnings.get(id);
    return beginning !== undefined && !leavesEmpty(beginning.share, counted.get(id) ?? 0)
      ? `the ${source} files begin on ${beginning.since}, in the middle of ${period.label}`
      : undefined;
  };
  const seen = { period, asOf, scores: scored.scores };
  return {
    name: period.id,
    scores: scored.scores,
    spreads: scored.spreads,
    incomparable: (row) => {
      const metric = row.level === 'metric' ? model.metrics[row.id] : undefined;
      const own = metric && timeless(metric);
      const parts = countingIn(row, scored.scores);
      return (
        own ??
        parts.map(({ id }) => cutOff(id)).find((reason) => reason !== undefined) ??
        notOver(row, seen) ??
        otherLength(row, { model, before: period, now, scores: scored.scores })
      );
    },
  };
};

const timeless = ({ date, statistic }: Model['metrics'][string]): string | undefined =>
  date === undefined && !spansPeriods(statistic)
    ? 'it goes by no date, so it is the same in every period'
    : undefined;
