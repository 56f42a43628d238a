import type { Period } from '../../types.ts';
import { dayOf } from './day.ts';
import { quarterOf } from './period.ts';

/** A span of days, both ends included, as day numbers. */
interface Days {
  readonly from: number;
  readonly to: number;
}

const quarterAt = (day: number, fiscalYearStart: number): Days => {
  const { from, to } = quarterOf(day, fiscalYearStart);
  return { from: dayOf(from), to: dayOf(to) };
};

const isSpan = ({ from, to }: Days): boolean => from <= to;

/**
 * What somebody who has the quarters can work out from a span that does not consist of them: the rest of its quarters;
 * and, if there are whole quarters in it, what it has beside those. Each in one part or two; none for whole quarters.
 *
 * @example restOfQuarters({ from: 20635, to: 20726 }, 1) // => []
 * @example restOfQuarters({ from: 20635, to: 20665 }, 1) // => [[{ from: 20666, to: 20726 }]]
 */
export const restOfQuarters = (span: Days, fiscalYearStart: number): Days[][] => {
  const [first, last] = [quarterAt(span.from, fiscalYearStart), quarterAt(span.to, fiscalYearStart)];
  const outside = [
    { from: first.from, to: span.from - 1 },
    { from: span.to + 1, to: last.to },
  ].filter(isSpan);
  if (outside.length === 0) return [];
  const whole = {
    from: first.from === span.from ? first.from : first.to + 1,
    to: last.to === span.to ? last.to : last.from - 1,
  };
  const ends = [
    { from: span.from, to: whole.from - 1 },
    { from: whole.to + 1, to: span.to },
  ].filter(isSpan);
  return isSpan(whole) ? [outside, ends] : [outside];
};

/** The days on which the span, its quarters and whatever is left of them begin, and those after they end. */
export const boundaries = (span: Days, fiscalYearStart: number): number[] => [
  span.from,
  span.to + 1,
  ...restOfQuarters(span, fiscalYearStart).flatMap((parts) =>
    parts.flatMap(({ from, to }) => [from, to + 1]),
  ),
];

/**
 * The quarters in which a span lies that does not consist of quarters.
 * @example quartersAround({ from: 20635, to: 20665 }, 1).map(({ id }) => id) // => ['2026-Q3']
 */
export const quartersAround = (span: Days, fiscalYearStart: number): Period[] => {
  if (restOfQuarters(span, fiscalYearStart).length === 0) return [];
  const quarters = [quarterOf(span.from, fiscalYearStart)];
  for (let last = quarters[0]; last !== undefined && dayOf(last.to) < span.to; last = quarters.at(-1))
    quarters.push(quarterOf(dayOf(last.to) + 1, fiscalYearStart));
  return quarters;
};
