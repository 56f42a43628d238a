/**
 * How long a page of HTML takes, by itself: node bench/page.js <report.json> prints milliseconds and bytes.
 * The first page of a process, with what it loads for it, as a user waits for it after scoring.
 */
import { readFileSync } from 'node:fs';
import { render } from '../dist/library/index.js';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const start = process.hrtime.bigint();
const page = await render(report, 'html');
const ms = Number(process.hrtime.bigint() - start) / 1e6;
console.log(JSON.stringify({ ms, bytes: Buffer.byteLength(page) }));
