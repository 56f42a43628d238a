import type { Moment } from './calendar/moment.ts';
import { append, type Growing, type GrowingDays, push, startDays, startNumbers } from './growing.ts';

/** Moments as two lists of numbers: 12 bytes each. */
export interface MomentList {
  readonly days: GrowingDays;
  /** NaN where there is no time of day. */
  readonly instants: Growing;
}

/** The day of what has no day; no date is so early. */
const never = -(2 ** 31);

/** No moments yet. */
export const startMomentList = (): MomentList => ({ days: startDays(), instants: startNumbers() });

/** Takes in one more, which may be none. */
export const pushMoment = ({ days, instants }: MomentList, moment: Moment | undefined): void => {
  pushDay(days, moment?.day);
  push(instants, moment?.instant ?? Number.NaN);
};

/** Takes in all of another list; that stays as it is. */
export const appendMoments = (into: MomentList, from: MomentList): void => {
  append(into.days, from.days);
  append(into.instants, from.instants);
};

/** The moment at a place, from 0; undefined if there is none. */
export const momentIn = ({ days, instants }: MomentList, index: number): Moment | undefined => {
  const day = dayIn(days, index);
  const instant = instants.numbers[index] ?? Number.NaN;
  if (day === undefined) return undefined;
  return Number.isNaN(instant) ? { day } : { day, instant };
};

/** Takes in a day, which may be none. */
export const pushDay = (days: GrowingDays, day: number | undefined): void => push(days, day ?? never);

/** The day at a place, from 0; undefined if there is none. */
export const dayIn = ({ numbers, size }: GrowingDays, index: number): number | undefined => {
  const day = index < size ? (numbers[index] ?? never) : never;
  return day === never ? undefined : day;
};
