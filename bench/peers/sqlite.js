/** The job for the sqlite3 program: its own import into tables in memory, then SQL. */
import { columns } from './duckdb-types.js';

const table = (folder, name) => [
  `CREATE TABLE ${name} (${Object.keys(columns[name]).join(', ')});`,
  `.import --csv --skip 1 "${folder}/${name}.csv" ${name}`,
];

/** SQLite has no quantiles: the two values around the place, and the point between them. */
const quantile = (share) => `
  SELECT sum(value) FROM (
    SELECT sum(hours * (1 - abs(place - (n - 1) * ${share}))) AS value
    FROM ranked WHERE abs(place - (n - 1) * ${share}) < 1 GROUP BY team)`;

const job = `
WITH waits AS MATERIALIZED (
  SELECT team, (julianday(responded_at) - julianday(requested_at)) * 24 AS hours
  FROM activities WHERE responded_at <> ''),
ranked AS MATERIALIZED (
  SELECT team, hours, row_number() OVER (PARTITION BY team ORDER BY hours) - 1 AS place,
    count(*) OVER (PARTITION BY team) AS n FROM waits),
types AS (SELECT count(*) AS n FROM activities GROUP BY team, type)
SELECT json_object(
  'rows', (SELECT sum(n) FROM types),
  'pairs', (SELECT count(*) FROM types),
  'median', (${quantile(0.5)}),
  'p90', (${quantile(0.9)}),
  'won', (SELECT sum(share) FROM (
    SELECT avg(outcome = 'won') AS share FROM deals WHERE outcome IN ('won', 'lost') GROUP BY team)),
  'answer', (SELECT sum(mean) FROM (SELECT avg(CAST(value AS REAL)) AS mean FROM surveys GROUP BY team)));`;

/** Arguments of sqlite3. */
export const sqliteArgs = (folder) => [
  ':memory:',
  ...['activities', 'deals', 'surveys'].flatMap((name) => table(folder, name)),
  job,
];
