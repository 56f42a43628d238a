/** Formats of text that the schemas name. */

const dateText = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentText =
  /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/**
 * Is it a day of the calendar, from 1900 to 2199? The pattern alone would let 30 February through.
 * @example isCalendarDate('2026-02-29') // => false
 */
export const isCalendarDate = (text: string): boolean => {
  const [, year, month, day] = dateText.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900 || Number(year) > 2199) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

/**
 * Is it a date or a date-time, with or without an offset?
 * @example isMoment('2026-07-03T09:00:00+02:00') // => true
 */
export const isMoment = (text: string): boolean => {
  const [, date] = momentText.exec(text) ?? [];
  return date !== undefined && isCalendarDate(date);
};
