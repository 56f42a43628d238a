/** Each seed is a job of its own; `node bench/fuzz.js what=ranges seed=… files=1` finds the smallest files of one. */
import { expect, test } from 'vitest';
import { corpus } from '../support/any-export/corpus.ts';
import { rangesJob } from '../support/any-export/ranges.ts';
import { comparedRanges } from '../support/range-readings.ts';
import { seedsOf } from '../support/seeds.ts';

test('of made-up activities and of real ones with bytes that went wrong, several threads say the same as one', {
  timeout: 600_000,
}, async () => {
  const known = corpus();
  let shared = 0;
  for (const seed of seedsOf(300)) {
    const { difference, isShared } = await comparedRanges(rangesJob(seed, known));
    expect(difference, `seed ${seed}`).toBeUndefined();
    if (isShared) shared += 1;
  }
  expect(shared).toBeGreaterThan(100);
});
