import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Report } from '../../src/generated/report.ts';

/** The report within the sample in docs/: the demo by team, without scoring it once more. A golden test keeps it new. */
export const sampleReport = (): Report => {
  const packed = /id="report">([^<]+)</.exec(readFileSync('docs/sample-report.html', 'utf8'))?.[1] ?? '';
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString());
};
