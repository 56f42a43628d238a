import type { FieldPath, Model, StatisticSpec } from '../types.ts';
import { type Unless, unlessOf } from './as-of.ts';
import { momentReader } from './calendar/moment.ts';
import { compareMoments } from './comparison.ts';

/** Two dates of a record between which something is timed. */
export interface TimedSpan {
  readonly from: FieldPath;
  readonly to: FieldPath;
  /** The second is only expected while this field has this value, and may then lie anywhere. */
  readonly unless?: Unless;
}

const isOwn = (path: FieldPath): boolean => !path.includes('.');

/**
 * The spans that the metrics of a source time, each once. A record in which one of them runs backwards is rejected:
 * a negative duration is a fault of the data, never clipped and never quietly left out of an average. Nobody leaves
 * before the first day.
 */
export const spansOf = (
  { metrics, sources }: Pick<Model, 'metrics' | 'sources'>,
  source: string,
): readonly TimedSpan[] => {
  if (sources[source]?.kind === 'person') return [{ from: 'start_on', to: 'end_on' }];
  const spans = Object.values(metrics).flatMap(({ source: id, statistic }): TimedSpan[] => {
    const span = id === source ? timedBy(statistic) : undefined;
    return span !== undefined && isOwn(span.from) && isOwn(span.to) ? [span] : [];
  });
  return spans.filter((span, index) => spans.findIndex((other) => same(span, other)) === index);
};

const same = (a: TimedSpan, b: TimedSpan): boolean =>
  a.from === b.from && a.to === b.to && a.unless?.field === b.unless?.field;

/** What a statistic times. */
const timedBy = (statistic: StatisticSpec): TimedSpan | undefined => {
  switch (statistic.type) {
    case 'duration':
    case 'load':
    case 'onTime':
    case 'openShare':
      return endingAt(statistic.from, statistic.to);
    case 'clearance':
      return endingAt(statistic.opened, statistic.closed);
    default:
      return undefined;
  }
};

const endingAt = (from: FieldPath, to: FieldPath): TimedSpan => {
  const unless = unlessOf(to);
  return { from, to, ...(unless && { unless }) };
};

/**
 * Compares texts of dates as the calendar sees them: below 0 if the first is earlier. If either is a plain day, days
 * are compared.
 *
 * @example momentOrder('Europe/Berlin')('2026-07-03T01:00+03:00', '2026-07-03') < 0 // => false
 * @example momentOrder('UTC')('2026-07-03T01:00+03:00', '2026-07-03') < 0 // => true
 */
export const momentOrder = (timezone: string): ((a: string, b: string) => number) => {
  const read = momentReader(timezone);
  return (a, b) => compareMoments(read(a), read(b));
};
