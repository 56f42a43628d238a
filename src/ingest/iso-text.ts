const loose = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A date of ISO 8601 in the one form that is kept: a T before the time, a colon in the offset. The text itself if it
 * is none.
 *
 * @example isoText('2026-07-03 09:00:00+0200') // => '2026-07-03T09:00:00+02:00'
 * @example isoText('03/07/2026') // => '03/07/2026'
 */
export const isoText = (text: string): string => {
  if (text.length === 10) return text;
  const [, date, time, offset] = loose.exec(text) ?? [];
  if (date === undefined || time === undefined) return text;
  if (offset === undefined || offset === 'Z' || offset.includes(':')) return `${date}T${time}${offset ?? ''}`;
  return `${date}T${time}${offset.slice(0, 3)}:${offset.slice(3)}`;
};
