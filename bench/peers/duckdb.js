/**
 * The job in DuckDB: node bench/peers/duckdb.js <folder> told|sniffed|checked <threads>
 * `checked` asks of each row what spacesea asks of it and keeps what it refuses with the reason.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { checkedTable } from './duckdb-checks.js';
import { told } from './duckdb-types.js';

const [folder, how, threads] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:', { threads })).connect();
const rowOf = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson()[0];

const tables = {
  told: (name) => told(folder, name),
  sniffed: (name) => `read_csv('${folder}/${name}.csv')`,
  checked: (name) => `(SELECT * FROM ${name} WHERE fault IS NULL)`,
};

if (how === 'checked') {
  for (const name of ['people', 'deals', 'activities', 'surveys'])
    for (const statement of checkedTable(folder, name)) await connection.run(statement);
  console.error(JSON.stringify(await rowOf('SELECT count(*)::DOUBLE AS refused FROM refused')));
}

const hours = "date_diff('second', requested_at, responded_at) / 3600.0";
const summary = {
  ...(await rowOf(`
    SELECT sum(n)::DOUBLE AS rows, sum(cardinality(types))::DOUBLE AS pairs, sum(waits[1]) AS median, sum(waits[2]) AS p90
    FROM (
      SELECT team, count(*) AS n, histogram(type) AS types, quantile_cont(${hours}, [0.5, 0.9]) AS waits
      FROM ${tables[how]('activities')} GROUP BY team)`)),
  ...(await rowOf(`
    SELECT sum(share) AS won
    FROM (
      SELECT team, avg((outcome = 'won')::INT) AS share
      FROM ${tables[how]('deals')} WHERE outcome IN ('won', 'lost') GROUP BY team)`)),
  ...(await rowOf(`
    SELECT sum(mean) AS answer
    FROM (SELECT team, avg(value) AS mean FROM ${tables[how]('surveys')} GROUP BY team)`)),
};
console.log(JSON.stringify(summary));
