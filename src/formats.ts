/** Formats of text that the schemas name. A file has several for each row, so they are read by place, not by pattern. */

const zero = 48;
const hyphen = 45;
const colon = 58;

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

/** Hours and minutes, such as 09:30. */
const isClock = (text: string, at: number): boolean => {
  const [hours, minutes] = [pair(text, at), pair(text, at + 3)];
  return hours >= 0 && hours <= 23 && text.charCodeAt(at + 2) === colon && minutes >= 0 && minutes <= 59;
};

/** Where seconds and their fraction end that may begin here; -1 if they are wrong. */
const endOfSeconds = (text: string, at: number): number => {
  if (text[at] !== ':') return at;
  const seconds = pair(text, at + 1);
  if (seconds < 0 || seconds > 59) return -1;
  if (text[at + 3] !== '.') return at + 3;
  let end = at + 4;
  while (end < at + 13 && digit(text, end) >= 0) end += 1;
  return end > at + 4 ? end : -1;
};

/** Nothing, Z, or an offset such as +02:00. */
const isOffset = (text: string, at: number): boolean => {
  if (at === text.length) return true;
  const sign = text[at];
  if (sign === 'Z') return at + 1 === text.length;
  return (sign === '+' || sign === '-') && at + 6 === text.length && isClock(text, at + 1);
};

/**
 * Is it a date or a date-time, with or without an offset?
 * @example isMoment('2026-07-03T09:00:00+02:00') // => true
 */
export const isMoment = (text: string): boolean => {
  if (!beginsWithDay(text)) return false;
  if (text.length === 10) return true;
  if (text[10] !== 'T' || !isClock(text, 11)) return false;
  const end = endOfSeconds(text, 16);
  return end >= 0 && isOffset(text, end);
};
