/**
 * A header as it is compared: width, letter case, outer space, and what stands between words do not matter, nor a star
 * that marks a required field.
 * @example fold(' Close  Date ') // => 'close_date'
 * @example fold('Close-Date') === fold('close_date') // => true
 * @example fold('Deal \u2013 Title *') === fold('Deal - Title') // => true
 */
export const fold = (header: string): string =>
  // Fields are written so already, and every header is compared with all of them.
  /^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(header) ? header : folded(header);

const folded = (header: string): string =>
  unstarred((/^[\x20-\x7e]*$/.test(header) ? header : header.normalize('NFKC')).trim())
    .toLowerCase()
    .replace(/[\s_\u2010-\u2015-]+/g, '_');

const unstarred = (header: string): string => {
  if (!header.endsWith('*')) return header;
  let end = header.length;
  while (end > 1 && /[* ]/.test(header.charAt(end - 1))) end -= 1;
  return header.slice(0, end);
};
