/** A strict reading of one record of a table, after RFC 4180, written without a look at how spacesea does it. */

/** The cells of the record that begins at a place of a text, whose last line end may be cut; undefined if it is not well formed. */
export const strictRecord = (
  text: string,
  from: number,
  delimiter: string,
): readonly string[] | undefined => {
  const mark = delimiter === '|' ? '\\|' : delimiter === '\t' ? '\\t' : delimiter;
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${mark}]*))(${mark}|\\r\\n|\\n|\\r?$)`, 'y');
  const cells: string[] = [];
  for (let at = from; ; ) {
    field.lastIndex = at;
    const found = field.exec(text);
    if (found === null) return undefined;
    const [whole, quoted, bare = '', end] = found;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (end !== delimiter) return cells;
  }
};

/** The places at which lines begin: after each line feed. */
export const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
];
