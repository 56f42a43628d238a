/** What cells of dates share that tell the same. */

/** A time of day behind a date of numbers, with or without seconds, AM or PM. */
const timed = /^([^:]{6,11}) (\d{1,2}):([0-5]\d)(?::([0-5]\d))?( ?[AaPp][Mm])?$/;

/**
 * A date as it stands, and how its time of day is written: days are few, times are many. Two cells of one look are dates of
 * the same forms or none, on the same day, and none of them is midnight, of which the text counts. Undefined of a time
 * of which that cannot be said without reading it.
 *
 * @example lookOf('7/12/2026 9:05') // => '7/12/2026 9:99'
 * @example lookOf('7/12/2026 10:05:11 PM') // => '7/12/2026 99:99:99 PM'
 * @example lookOf('7/12/2026') // => '7/12/2026'
 * @example lookOf('7/12/2026 12:00 AM') // => undefined
 */
export const lookOf = (text: string): string | undefined => {
  if (text.length <= 10) return text;
  const [, day, hour = '', minute, second, half] = timed.exec(text) ?? [];
  if (day === undefined) return undefined;
  const isRight = half === undefined ? Number(hour) <= 23 : Number(hour) >= 1 && Number(hour) <= 12;
  const mayBeMidnight = Number(hour) % 12 === 0 && minute === '00' && (second ?? '00') === '00';
  if (!isRight || mayBeMidnight) return undefined;
  return `${day} ${hour.length === 1 ? '9' : '99'}:99${second === undefined ? '' : ':99'}${half ?? ''}`;
};
