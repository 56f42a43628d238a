/**
 * A header as it is compared: width, letter case, outer space, and what stands between words do not matter.
 * @example fold(' Close  Date ') // => 'close_date'
 * @example fold('Close-Date') === fold('close_date') // => true
 */
export const fold = (header: string): string =>
  (/^[\x20-\x7e]*$/.test(header) ? header : header.normalize('NFKC'))
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
