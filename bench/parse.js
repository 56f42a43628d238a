/** csv-parse alone on files, one after the other: node bench/parse.js <file...>. Nothing is typed, checked or kept. */
import { createReadStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';

let rows = 0;
for (const path of process.argv.slice(2)) {
  const parser = parse({ bom: true });
  parser.on('data', () => {
    rows += 1;
  });
  await finished(createReadStream(path, { highWaterMark: 1 << 18 }).pipe(parser));
}
console.log(rows);
