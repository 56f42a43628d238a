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

const dated = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;

/** A date as people in the United States write it: `7/12/2026`, `7/12/2026 2:05 PM`. */
const monthFirst = (value) => {
  const [, year, month, day, hour, minute] = dated.exec(value) ?? [];
  if (year === undefined) return value;
  const on = `${Number(month)}/${Number(day)}/${year}`;
  if (hour === undefined) return on;
  return `${on} ${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
};

const american = {
  ...csv,
  row: (record, columns, damages) =>
    csv.row(
      Object.fromEntries(Object.entries(record).map(([name, value]) => [name, monthFirst(value)])),
      columns,
      damages,
    ),
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

/** The forms by name. */
export const forms = { csv, american, json, ndjson };

/** How the names of files of a form end. */
export const endingOf = (form) => (form === 'american' ? 'csv' : form);
