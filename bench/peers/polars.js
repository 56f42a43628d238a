/** The job in Polars, by lazy scans: node bench/peers/polars.js <folder>; POLARS_MAX_THREADS says how many threads. */
import { join } from 'node:path';
import pl from 'nodejs-polars';

const scan = (name) => pl.scanCSV(join(process.argv[2], `${name}.csv`));
const moment = (column) =>
  pl.col(column).str.strptime(pl.Datetime('ms'), '%Y-%m-%dT%H:%M:%S').cast(pl.Datetime('ms')).cast(pl.Int64);

// Read once for both the counts and the times.
const activities = await scan('activities')
  .select('team', 'type', moment('responded_at').sub(moment('requested_at')).div(3_600_000).alias('hours'))
  .collect();
const byType = activities.groupBy('team', 'type').len();
const times = activities
  .groupBy('team')
  .agg(
    pl.col('hours').quantile(0.5, 'linear').alias('median'),
    pl.col('hours').quantile(0.9, 'linear').alias('p90'),
  );
const won = await scan('deals')
  .filter(pl.col('outcome').isIn(['won', 'lost']))
  .groupBy('team')
  .agg(pl.col('outcome').eq(pl.lit('won')).cast(pl.Float64).mean().alias('share'))
  .collect();
const answers = await scan('surveys').groupBy('team').agg(pl.col('value').mean().alias('mean')).collect();

console.log(
  JSON.stringify({
    rows: activities.height,
    pairs: byType.height,
    median: times.getColumn('median').sum(),
    p90: times.getColumn('p90').sum(),
    won: won.getColumn('share').sum(),
    answer: answers.getColumn('mean').sum(),
  }),
);
