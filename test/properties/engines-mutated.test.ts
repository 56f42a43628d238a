/** Each seed is a job of its own; `node bench/fuzz.js what=mutated seed=… files=1` finds the smallest files of one. */
import { expect, test } from 'vitest';
import { corpus } from '../support/any-export/corpus.ts';
import { mutatedJob } from '../support/any-export/mutated.ts';
import { firstDifference } from '../support/engines.ts';
import { seedsOf } from '../support/seeds.ts';

test('of real-looking files with bytes that went wrong, both engines say the same', {
  timeout: 600_000,
}, async () => {
  const known = corpus();
  expect(await firstDifference((seed) => mutatedJob(seed, known), seedsOf(1_200))).toBeUndefined();
});
