import type { FieldPath } from '../../types.ts';
import { happened } from '../as-of.ts';
import type { Moment } from '../calendar/moment.ts';
import { compareMoments } from '../comparison.ts';
import type { Entry } from '../entry.ts';
import type { Lens } from '../lens.ts';
import { type DurationUnit, isHourly } from './statistic.ts';

/** From when to when something went on in a record. */
export interface DatedSpan {
  readonly from: Moment;
  /** Absent while it goes on; an end that is only expected is none. */
  readonly to: Moment | undefined;
}

/** Two dates of a record, and the unit in which the time between them is counted, if it is. */
interface Ends {
  readonly from: FieldPath;
  readonly to: FieldPath;
  readonly unit?: DurationUnit;
}

/**
 * Reads a span, or why the record has none: it has no beginning, an end that is no date, no time of day where hours are
 * counted, or an end before its beginning.
 */
export const spanReader = (
  ends: Ends,
  lens: Pick<Lens, 'moment' | 'value'>,
): ((entry: Entry) => DatedSpan | string) => {
  const [begin, end] = [lens.moment(ends.from), happened(ends.to, lens)];
  const [written, value] = [lens.moment(ends.to), lens.value(ends.to)];
  const hourly = ends.unit !== undefined && isHourly(ends.unit);
  return (entry) => {
    const [from, to] = [begin(entry), end(entry)];
    if (from === undefined) return ends.from;
    if (written(entry) === undefined && value(entry) !== undefined) return ends.to;
    if (hourly && (from.instant === undefined || (to !== undefined && to.instant === undefined)))
      return 'no time of day';
    return to !== undefined && compareMoments(to, from) < 0 ? 'negative duration' : { from, to };
  };
};
