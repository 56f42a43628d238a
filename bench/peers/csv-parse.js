/** csv-parse alone: node bench/peers/csv-parse.js <folder>. Nothing is typed, checked or kept. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';

let rows = 0;
for (const name of ['people', 'deals', 'activities', 'surveys']) {
  const parser = parse({ bom: true });
  parser.on('data', () => {
    rows += 1;
  });
  const path = join(process.argv[2], `${name}.csv`);
  await finished(createReadStream(path, { highWaterMark: 1 << 18 }).pipe(parser));
}
console.log(JSON.stringify({ records: rows }));
