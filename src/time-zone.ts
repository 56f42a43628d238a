/**
 * Is it the name of a time zone? An offset is none: it knows no summer time.
 * @example isTimeZone('Europe/Berlin') // => true
 * @example isTimeZone('W. Europe Standard Time') // => false
 * @example isTimeZone('+02:00') // => false
 */
export const isTimeZone = (timeZone: string): boolean => {
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone });
    return true;
  } catch {
    return false;
  }
};
