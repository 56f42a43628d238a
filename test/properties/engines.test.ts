/** Each seed is a job of its own; `node bench/fuzz.js what=generated seed=… files=1` finds the smallest files of one. */
import { expect, test } from 'vitest';
import { exportsOfTools } from '../support/any-export/corpus.ts';
import { grownJob } from '../support/any-export/grown.ts';
import { anyJob, anyObjectsJob } from '../support/any-export/job.ts';
import { firstDifference } from '../support/engines.ts';
import { seedsOf } from '../support/seeds.ts';

test('of made-up exports of all kinds, in all dialects, both engines say the same', {
  timeout: 600_000,
}, async () => {
  expect(await firstDifference((seed) => anyJob(seed, 30), seedsOf(1_000))).toBeUndefined();
});

test('of the same as objects of JSON, in lists and lines', { timeout: 600_000 }, async () => {
  expect(await firstDifference((seed) => anyObjectsJob(seed, 30), seedsOf(400))).toBeUndefined();
  expect(await firstDifference((seed) => anyObjectsJob(seed, 12_000), seedsOf(2))).toBeUndefined();
});

test('and of longer ones, of which records are handed on in several batches', {
  timeout: 600_000,
}, async () => {
  expect(await firstDifference((seed) => anyJob(seed, 12_000), seedsOf(8))).toBeUndefined();
});

test('of the exports of tools, with more rows, both engines say the same', { timeout: 600_000 }, async () => {
  const exports = exportsOfTools();
  expect(await firstDifference((seed) => grownJob(seed, exports, 20), seedsOf(300))).toBeUndefined();
});
