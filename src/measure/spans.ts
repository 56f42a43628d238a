import type { FieldPath, Model } from '../types.ts';
import { momentReader } from './calendar/moment.ts';
import { compareMoments } from './comparison.ts';

/** Two dates of a record between which something is timed. */
export interface TimedSpan {
  readonly from: FieldPath;
  readonly to: FieldPath;
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
    const isTimed = statistic.type === 'duration' || statistic.type === 'load';
    return id === source && isTimed && isOwn(statistic.from) && isOwn(statistic.to)
      ? [{ from: statistic.from, to: statistic.to }]
      : [];
  });
  return spans.filter(
    ({ from, to }, index) => spans.findIndex((other) => other.from === from && other.to === to) === index,
  );
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
