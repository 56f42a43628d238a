/** The scores of several periods in so many letters. */
import type { Report, ScoreRow } from '../generated/report.ts';
import { sparkSigns } from './glyphs.ts';
import type { Pen } from './pen.ts';
import * as words from './words.ts';

/** Periods of which a report knows scores, this one the last. */
export interface Past {
  /** `6 quarters`. */
  readonly head: string;
  /** The score of a row in each of them, one letter a period. */
  readonly spark: (row: ScoreRow) => string;
}

/** What a report knows of earlier periods of the whole; undefined if of none. */
export const pastOf = ({ trend = [] }: Pick<Report, 'trend'>, pen: Pick<Pen, 'ascii'>): Past | undefined => {
  const points = trend.filter(({ group, level }) => group === 'all' && level !== 'metric');
  const periods = [...new Set(points.map(({ period }) => period))];
  if (periods.length < 2) return undefined;
  const signs = sparkSigns[pen.ascii ? 1 : 0];
  const scoreIn = (row: ScoreRow, period: string): number | undefined =>
    points.find((point) => point.period === period && point.level === row.level && point.id === row.id)
      ?.score;
  return {
    head: words.counted(periods.length, kindOf(periods)),
    spark: (row) => periods.map((period) => signOf(scoreIn(row, period), signs)).join(''),
  };
};

/** What the periods are, as far as all of them are the same. */
const kindOf = (periods: readonly string[]): string => {
  const areAll = (form: RegExp): boolean => periods.every((period) => form.test(period));
  if (areAll(/^(FY)?\d+-Q\d$/)) return 'quarter';
  return areAll(/^\d{4}-\d{2}$/) ? 'month' : 'period';
};

/**
 * A score on the one scale from 0 to 100 that all of them share: on a scale of its own every move would look like a leap.
 * A period without a score stays empty, which is not the sign of 0.
 */
const signOf = (score: number | undefined, signs: readonly string[]): string =>
  score === undefined
    ? ' '
    : (signs[Math.min(signs.length - 1, Math.floor((score / 100) * signs.length))] ?? ' ');

/** What the letters mean. */
export const sparkLegend = ({ head }: Past, pen: Pick<Pen, 'ascii'>): string =>
  pen.ascii
    ? `${head}: the score of each in tens, oldest first`
    : `${head}: the score of each from 0 (${sparkSigns[0][0]}) to 100 (${sparkSigns[0].at(-1)}), oldest first`;
