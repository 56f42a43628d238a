/** How rows are written: the text before them, each row (with what a fault does to it), what stands between, the end. */

const cellOf = (value) => {
  const text = value === undefined ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const asItIs = (value) => value;

const csv = {
  head: (columns) => `${columns.join(',')}\n`,
  row: (record, columns, { record: inRecord = asItIs, cells: inCells = asItIs }) => {
    const damaged = inRecord(record);
    return inCells(columns.map((column) => cellOf(damaged[column]))).join(',');
  },
  between: '\n',
  tail: '\n',
};

const json = {
  head: () => '[\n',
  row: (record, _columns, { record: inRecord = asItIs }) => JSON.stringify(inRecord(record)),
  between: ',\n',
  tail: '\n]\n',
};

const ndjson = {
  head: () => '',
  row: (record, columns, { line: inLine = asItIs, ...damages }) => inLine(json.row(record, columns, damages)),
  between: '\n',
  tail: '\n',
};

/** The forms by name, which is also how the names of the files end. */
export const forms = { csv, json, ndjson };
