/** The text of a record as a cell of a file of rejected rows, and back: what protects the cell is told from what is data. */

/** Beginnings that a spreadsheet would run as a formula, behind apostrophes. */
const formula = /^'+[=+\-@\0\t\n\r\uff1d\uff0b\uff0d\uff20]/;

/** How `render/csv.ts` shows a control character, and the backslash of a text that only looks so. */
const named = /\\x([01][0-9a-f]|7f|[89][0-9a-f]|5c(?=x))/g;

/**
 * The text to write, so that `recordOf` gives back what it was: where the data itself has what would protect a cell,
 * or looks like a control character by name, that is marked.
 *
 * @example markedRecord('D1,won') // => 'D1,won'
 * @example markedRecord("'=1,won") // => "''=1,won"
 */
export const markedRecord = (text: string): string =>
  `${formula.test(text) ? "'" : ''}${text.replace(named, (name) => `\\x5c${name.slice(1)}`)}`;

/**
 * The record of a cell: without the apostrophe that protects it, control characters as they were.
 * @example recordOf("'=1,won") // => '=1,won'
 * @example recordOf("''=1,won") // => "'=1,won"
 * @example recordOf('D1,it\\x0d') // => 'D1,it\r'
 */
export const recordOf = (cell: string): string => {
  const text = cell.replace(named, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return formula.test(text) ? text.slice(1) : text;
};
