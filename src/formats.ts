/** Formats of text that the schemas name. A file has several for each row, so no time is lost on them. */

const zero = 48;
const hyphen = 45;

/** The digit at a place; -1 if there is none. */
const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - zero;
  return value >= 0 && value <= 9 ? value : -1;
};

/** Two digits as a number; below 0 if they are none. */
const pair = (text: string, at: number): number => {
  const [tens, ones] = [digit(text, at), digit(text, at + 1)];
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
};

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    ? 29
    : (daysOfMonths[month - 1] ?? 0);

/** Does the text begin with a day of the calendar, from 1900 to 2199? */
const beginsWithDay = (text: string): boolean => {
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  const [century, rest, month, day] = [pair(text, 0), pair(text, 2), pair(text, 5), pair(text, 8)];
  if (century < 19 || century > 21 || rest < 0) return false;
  return day >= 1 && day <= daysIn(century * 100 + rest, month);
};

/**
 * Is it a day of the calendar, from 1900 to 2199?
 * @example isCalendarDate('2026-02-29') // => false
 */
export const isCalendarDate = (text: string): boolean => text.length === 10 && beginsWithDay(text);

/** What may follow the day of a date-time: a time, and perhaps an offset. */
const timeOfDay =
  /T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/y;

/** The last day that was one: most dates of a row are of the same. */
let lastDay = '1970-01-01';

/**
 * Is it a date or a date-time, with or without an offset?
 * @example isMoment('2026-07-03T09:00:00+02:00') // => true
 */
export const isMoment = (text: string): boolean => {
  if (!text.startsWith(lastDay)) {
    if (!beginsWithDay(text)) return false;
    lastDay = text.slice(0, 10);
  }
  if (text.length === 10) return true;
  timeOfDay.lastIndex = 10;
  return timeOfDay.test(text);
};
