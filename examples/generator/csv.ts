/** A row of an export by column; an absent cell stays empty. */
export type Cells = Readonly<Record<string, string | number | undefined>>;

/** One line of CSV, cells with a comma or a quote in quotes. */
export const csvLine = (cells: readonly (string | number | undefined)[]): string =>
  cells
    .map((cell) => {
      const text = String(cell ?? '');
      return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');

/** Lines of the rows, in the order of the columns. */
export const csvLines = (columns: readonly string[], rows: readonly Cells[]): string[] =>
  rows.map((row) => csvLine(columns.map((column) => row[column])));
