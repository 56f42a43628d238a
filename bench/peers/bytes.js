/** The bytes of the files, and nothing made of them: node bench/peers/bytes.js <folder> */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';

let bytes = 0;
for (const name of ['people', 'deals', 'activities', 'surveys'])
  for await (const chunk of createReadStream(join(process.argv[2], `${name}.csv`), {
    highWaterMark: 1 << 18,
  }))
    bytes += chunk.length;
console.log(JSON.stringify({ bytes }));
