import { misuse } from '../problems.ts';
import type { Period } from '../types.ts';
import { dateText, dayOf } from './calendar/day.ts';
import { parsePeriod, periodBefore } from './calendar/period.ts';

/** A period that is counted, with its first and its last day as day numbers. */
export interface AskedPeriod {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

/** What a request says of periods. */
interface Asked {
  readonly period?: string;
  readonly previous?: string;
  readonly trailing?: number;
}

/** How many periods a trend shows, the chosen one among them. */
const trendLength = 6;

/**
 * The periods that are counted apart: the one asked for, those before it, and the one to compare with.
 * @throws SpaceSeaError (2) for text that is no period, or two that share days
 */
export const periodsAsked = (
  { period: text, previous: other, trailing }: Asked,
  fiscalYearStart: number,
): AskedPeriod[] => {
  const previous = other === undefined || other === 'none' ? undefined : parsePeriod(other, fiscalYearStart);
  if (text === undefined) {
    if (previous !== undefined && !isMadeOfQuarters(previous, fiscalYearStart)) throw needsPeriod(previous);
    return [];
  }
  const asked = parsePeriod(text, fiscalYearStart);
  if (previous !== undefined) checkApart(asked, previous);
  const before = earlierThan(asked, fiscalYearStart, trailing);
  const compared = previous === undefined || before.some(({ id }) => id === previous.id) ? [] : [previous];
  // Days of the period to compare with count there first; a trend has no use for half of a period.
  return [asked, ...compared, ...before.filter((each) => compared.every((own) => isApart(each, own)))].map(
    (period) => ({ period, from: dayOf(period.from), to: dayOf(period.to) }),
  );
};

/** Quarters are counted when no period is asked for; what they make up can be put together. */
const isMadeOfQuarters = ({ from, to }: Period, fiscalYearStart: number): boolean => {
  const month = (day: string): number => Number(day.slice(5, 7)) - fiscalYearStart;
  const after = dateText(dayOf(to) + 1);
  return [from, after].every((day) => day.endsWith('-01') && month(day) % 3 === 0);
};

const needsPeriod = ({ id }: Period): Error =>
  misuse({
    code: 'usage/period',
    message: `--previous ${id} is not made of quarters, so it needs a --period of its own kind`,
    hint: 'write --period too, such as --period 2026-09 --previous 2026-08',
  });

/** Have two periods no day in common? */
export const isApart = (a: Period, b: Period): boolean => a.to < b.from || b.to < a.from;

/** @throws SpaceSeaError (2) for two periods that share days */
export const checkApart = (asked: Period, previous: Period): void => {
  if (isApart(asked, previous)) return;
  throw misuse({
    code: 'usage/period',
    message: `${asked.id} cannot be compared with ${previous.id}: they share days`,
    hint: 'choose two periods that do not overlap',
  });
};

/** Periods of the same kind before one, the latest first; at most as many as a trend shows. */
export const earlierThan = (
  period: Period,
  fiscalYearStart: number,
  most: number = trendLength - 1,
): Period[] => {
  const found: Period[] = [];
  let before = periodBefore(period, fiscalYearStart);
  while (before !== undefined && found.length < most) {
    found.push(before);
    before = periodBefore(before, fiscalYearStart);
  }
  return found;
};
