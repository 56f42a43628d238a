/** spacesea's rules for a row, as SQL: what is empty, unknown, out of range or out of order, twice, or points nowhere. */
import { told } from './duckdb-types.js';

const empty = (...columns) => columns.map((column) => `WHEN ${column} IS NULL THEN 'row/missing'`);
const words = (column, ...known) =>
  `WHEN ${column} NOT IN (${known.map((word) => `'${word}'`).join(', ')}) THEN 'row/value'`;

const rules = {
  people: [...empty('id'), "WHEN fte <= 0 OR fte > 1 THEN 'row/range'"],
  deals: [
    ...empty('id', 'outcome'),
    words('outcome', 'open', 'won', 'lost', 'no_decision', 'qualified_out'),
    words('pov_outcome', 'open', 'success', 'failure', 'cancelled'),
    words('renewal_outcome', 'pending', 'renewed', 'churned'),
    "WHEN pov_ended_at < pov_started_at THEN 'row/order'",
  ],
  activities: [
    ...empty('id', 'type', 'se'),
    words('outcome', 'success', 'failure', 'partial', 'cancelled'),
    "WHEN duration_minutes < 0 THEN 'row/range'",
    "WHEN type = 'inquiry' AND responded_at < requested_at THEN 'row/order'",
    "WHEN type = 'design' AND completed_at < requested_at THEN 'row/order'",
  ],
  surveys: [
    ...empty('item', 'value'),
    words('role', 'se', 'ae', 'customer', 'product', 'customer_success', 'sa'),
  ],
};

const keys = {
  people: 'id',
  deals: 'id',
  activities: 'id',
  surveys: "concat_ws('|', respondent, item, date_trunc('month', submitted_at))",
};

const pointers = {
  people: [],
  deals: [['se', 'people', 'person']],
  activities: [
    ['se', 'people', 'person'],
    ['deal_id', 'deals', 'deal'],
  ],
  surveys: [],
};

/** Statements that read a file, check it, and put what is wrong into the table `refused`. */
export const checkedTable = (folder, name) => [
  'CREATE TABLE IF NOT EXISTS refused (file VARCHAR, key VARCHAR, fault VARCHAR)',
  // Cells that do not have their type and rows with other numbers of cells go to DuckDB's own table of rejects.
  `CREATE TABLE ${name} AS SELECT *, CASE ${rules[name].join(' ')} END AS fault FROM ${told(folder, name, ', store_rejects = true')}`,
  `INSERT INTO refused SELECT '${name}', ${keys[name]}, fault FROM ${name} WHERE fault IS NOT NULL`,
  `INSERT INTO refused SELECT '${name}', ${keys[name]} AS key, 'row/duplicate' FROM ${name} GROUP BY key HAVING count(*) > 1`,
  ...pointers[name].map(
    ([column, target, what]) =>
      `INSERT INTO refused SELECT '${name}', ${column}, 'row/unknown-${what}' FROM ${name} ANTI JOIN ${target} ON ${name}.${column} = ${target}.id WHERE ${name}.${column} IS NOT NULL`,
  ),
];
