/** The numbers of a metric over several periods. */
import type { Report, ScoreRow } from '../../generated/report.ts';

/** A period, and the value in it if there is one. */
export interface Point {
  readonly period: string;
  readonly value?: number;
}

/** The periods that the trend of a report spans, this one the last; none where there is no earlier one. */
export const trendPeriods = ({ trend = [], period }: Report): readonly string[] => {
  const known = [...new Set([...trend.map((point) => point.period), period.id])];
  return known.length < 2 ? [] : withoutGaps(known);
};

/** The values of a metric in these periods; what has none is a gap. */
export const pointsOf = (
  { trend = [] }: Report,
  { group, level, id, parent }: ScoreRow,
  periods: readonly string[],
): readonly Point[] =>
  periods.map((period) => {
    const value = trend.find(
      (point) =>
        point.group === group &&
        point.level === level &&
        point.id === id &&
        point.parent === parent &&
        point.period === period,
    )?.value;
    return value === undefined ? { period } : { period, value };
  });

/** More steps than a trend is long mean that the periods are not of one kind. */
const mostSteps = 12;

/**
 * Periods of one kind with those between them, of which nothing is known; others as they are.
 * @example withoutGaps(['2025-Q4', '2026-Q2']) // => ['2025-Q4', '2026-Q1', '2026-Q2']
 * @example withoutGaps(['2025-11', '2026-01']) // => ['2025-11', '2025-12', '2026-01']
 * @example withoutGaps(['2026-Q1', '2026-07']) // => ['2026-Q1', '2026-07']
 */
export const withoutGaps = (known: readonly string[]): readonly string[] => {
  const [first = ''] = known;
  const last = known.at(-1);
  const walk = [first];
  while (walk.at(-1) !== last && walk.length < mostSteps) walk.push(periodAfter(walk.at(-1) ?? ''));
  return known.every((period) => walk.includes(period)) ? walk : known;
};

/** The quarter, month or year that follows. */
const periodAfter = (id: string): string => {
  const [, kind = '', year = '', quarter, month] = /^(FY)?(\d+)(?:-Q(\d)|-(\d\d))?$/.exec(id) ?? [];
  const later = `${kind}${counted(Number(year) + 1, year.length)}`;
  if (quarter !== undefined)
    return quarter === '4' ? `${later}-Q1` : `${kind}${year}-Q${Number(quarter) + 1}`;
  if (month === undefined) return later;
  return month === '12' ? `${later}-01` : `${kind}${year}-${counted(Number(month) + 1, 2)}`;
};

const counted = (number: number, digits: number): string => String(number).padStart(digits, '0');
