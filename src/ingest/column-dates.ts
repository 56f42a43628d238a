/** Readers of the dates of a column, made from its setting. */
import { type DateReader, dateReader } from '../date-format.ts';
import { formsOf } from '../date-setting.ts';
import { isMoment } from '../schemas.ts';
import { isoText } from './iso-text.ts';
import { readSerial } from './serial.ts';

/**
 * Reads a date in any of the forms of a setting, declared or inferred; undefined if it has none of them. A text that
 * two forms take for different days is read by neither.
 *
 * @param setting one in which `settingFault` finds nothing wrong
 * @example columnDateReader('iso | excel')('45702.458333') // => '2025-02-14T11:00:00'
 * @example columnDateReader('D/M/YYYY | D/M/YYYY H:mm')('3/7/2026 9:05') // => '2026-07-03T09:05'
 * @example columnDateReader('D/M/YYYY | M/D/YYYY')('3/7/2026') // => undefined
 */
export const columnDateReader = (setting: string): DateReader => {
  const readers = formsOf(setting).map(formReader);
  const [only] = readers;
  if (only !== undefined && readers.length === 1) return only;
  return (text) => {
    let date: string | undefined;
    for (const read of readers) {
      const found = read(text);
      if (found !== undefined && date !== undefined && found !== date) return undefined;
      date = found ?? date;
    }
    return date;
  };
};

/**
 * Reads the serials of Excel of a column, and nothing else; nothing at all if its setting does not take them. For a
 * warning beside each, as a number does not show that it is a date.
 *
 * @example serialReader('iso | excel')('45838') // => '2025-06-30'
 * @example serialReader('iso')('45838') // => undefined
 */
export const serialReader = (setting: string): DateReader => {
  const word = formsOf(setting).find((form) => form === 'excel' || form === 'excel-1904');
  return word === undefined ? () => undefined : formReader(word);
};

const formReader = (form: string): DateReader => {
  if (form === 'iso') return readIso;
  if (form === 'excel') return (text) => readSerial(text, 1900);
  if (form === 'excel-1904') return (text) => readSerial(text, 1904);
  return dateReader(form);
};

const readIso = (text: string): string | undefined => {
  const iso = isoText(text);
  return isMoment(iso) ? iso : undefined;
};
