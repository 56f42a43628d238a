/** Days as Excel holds them, where a text file has them: numbers of days since the beginning of its calendar. */
import { momentText } from './workbook/serials.ts';

/** The year in which the calendar of a workbook begins: 1904 in old ones from a Mac. */
export type Epoch = 1900 | 1904;

/** Serials of 1954 to 2119: other numbers are hardly dates of deals. */
const serials = { from: 20_000, to: 80_000 };

/**
 * The day that a serial of Excel means, with the time if something is left of its fraction, rounded to the second;
 * undefined for anything else. Such a number has five digits, from 20000 to 80000.
 *
 * @example readSerial('45702.458333', 1900) // => '2025-02-14T11:00:00'
 * @example readSerial('45838', 1900) // => '2025-06-30'
 * @example readSerial('44240.458333', 1904) // => '2025-02-14T11:00:00'
 * @example readSerial('2958465', 1900) // => undefined
 */
export const readSerial = (text: string, epoch: Epoch): string | undefined => {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return undefined;
  const serial = Number(text.replace(',', '.'));
  return serial < serials.from || serial > serials.to ? undefined : momentText(serial, epoch);
};
