/**
 * Texts as a record of a CSV file.
 * @example csvRow(['a', 'say "go"', 'x,y', '']) // => 'a,"say ""go""","x,y",'
 */
export const csvRow = (texts: readonly string[]): string =>
  texts.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',');
