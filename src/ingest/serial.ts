/** Days as Excel holds them: numbers of days since the beginning of its calendar. */

/** The year in which the calendar of a workbook begins: 1904 in old ones from a Mac. */
export type Epoch = 1900 | 1904;

/**
 * Days from each calendar's zero to 1970-01-01. That of 1900 has its zero two days before 1900-01-01: it counts from 1,
 * and has a 29 February 1900.
 */
const zeros: Readonly<Record<Epoch, number>> = { 1900: 25_569, 1904: 24_107 };

/** Serials of 1954 to 2119: other numbers are hardly dates of deals. */
const serials = { from: 20_000, to: 80_000 };

/**
 * The day, and the time if there is a fraction, that a serial of Excel means, rounded to the second; undefined for
 * anything else. Such a number has five digits, from 20000 to 80000.
 *
 * @example readSerial('45702.458333', 1900) // => '2025-02-14T11:00:00'
 * @example readSerial('45838', 1900) // => '2025-06-30'
 * @example readSerial('44240.458333', 1904) // => '2025-02-14T11:00:00'
 * @example readSerial('2958465', 1900) // => undefined
 */
export const readSerial = (text: string, epoch: Epoch): string | undefined => {
  const [, whole, fraction = ''] = /^(\d{5})(?:[.,](\d+))?$/.exec(text) ?? [];
  const [days, part] = [Number(whole ?? 0), Number(`0.${fraction}`)];
  if (days < serials.from || days + part > serials.to) return undefined;
  const seconds = (days - zeros[epoch]) * 86_400 + Math.round(part * 86_400);
  const iso = new Date(seconds * 1000).toISOString();
  return part === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
};
