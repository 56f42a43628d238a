/** Times of ISO 8601 that are read from their bytes: there are nearly as many as records. Days are few, and remembered. */
import type { Source } from '../../types.ts';
import type { FieldPlan } from '../columns.ts';
import type { Cells } from './cut.ts';

/** Are the dates of a plan read as they stand, without anything said about them? */
export const readsTimes = ({ column, isIso }: FieldPlan, { nulls }: Pick<Source, 'nulls'>): boolean => {
  const { from: _, ...rest } = column;
  return isIso === true && Object.keys(rest).length === 0 && nulls.length === 0;
};

/** A time that was read; one object, filled anew for each. */
export interface TimeRead {
  /** What the clock showed, in milliseconds as if it stood in UTC. */
  wall: number;
  form: number;
  /** Does it lie within the first minute of a day? */
  isMidnight: boolean;
}

const zero = 0x30;
const hyphen = 0x2d;
const colon = 0x3a;
const letterT = 0x54;
const letterZ = 0x5a;
/** A day in milliseconds. */
export const dayMs = 86_400_000;
const hourMs = 3_600_000;
const minuteMs = 60_000;

/** Reads the date and time of a cell; false if it has no time, or is of a form whose text does not follow. */
export const isTimeRead = ({ bytes, from, to }: Cells, cell: number, into: TimeRead): boolean => {
  const at = from[cell] as number;
  const whole = (to[cell] as number) - at;
  if (whole < 16 || whole > 20) return false;
  const day = dayAt(bytes, at);
  if (day === noDay) return false;
  const isUtc = bytes[at + whole - 1] === letterZ;
  const length = isUtc ? whole - 1 : whole;
  const hour = pair(bytes, at + 11);
  const minute = pair(bytes, at + 14);
  if (bytes[at + 10] !== letterT || bytes[at + 13] !== colon || hour < 0 || hour > 23) return false;
  if (minute < 0 || minute > 59 || (length !== 16 && length !== 19)) return false;
  const second = length === 16 ? 0 : pair(bytes, at + 17);
  if (second < 0 || second > 59 || (length === 19 && bytes[at + 16] !== colon)) return false;
  into.wall = day * dayMs + (hour * hourMs + minute * minuteMs + second * 1000);
  into.form = (length === 16 ? 1 : 2) + (isUtc ? 2 : 0);
  into.isMidnight = hour === 0 && minute === 0;
  return true;
};

/** Two digits; below 0 if they are none. */
const pair = (bytes: Uint8Array, at: number): number => {
  const tens = (bytes[at] as number) - zero;
  const ones = (bytes[at + 1] as number) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
};

/** Years whose days are known. */
const firstYear = 1900;
const lastYear = 2199;

const noDay = 0x7fffffff;

/** Days from 1970 to the beginning of a day; `noDay` if the bytes begin with none of these years. */
const dayAt = (bytes: Uint8Array, at: number): number => {
  if (bytes[at + 4] !== hyphen || bytes[at + 7] !== hyphen) return noDay;
  const rest = pair(bytes, at + 2);
  const year = pair(bytes, at) * 100 + rest;
  const month = pair(bytes, at + 5);
  const day = pair(bytes, at + 8);
  if (rest < 0 || year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return noDay;
  starts ??= startsOfMonths();
  const place = (year - firstYear) * 12 + month - 1;
  const start = starts[place] as number;
  return start + day > (starts[place + 1] as number) ? noDay : start + day - 1;
};

let starts: Int32Array | undefined;

/** The first day of each month of the known years, and of the one after them. */
const startsOfMonths = (): Int32Array =>
  Int32Array.from(
    { length: (lastYear - firstYear + 1) * 12 + 1 },
    (_, month) => Date.UTC(firstYear, month, 1) / dayMs,
  );
