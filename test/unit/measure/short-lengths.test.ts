import { expect, test } from 'vitest';
import { batchesOf } from '../../../src/batch-builder.ts';
import {
  lengthProblems,
  mergeLengths,
  noteLengths,
  startLengths,
} from '../../../src/measure/short-lengths.ts';
import type { Value } from '../../../src/types.ts';

const seen = (minutes: readonly unknown[]) => {
  const lengths = startLengths();
  const records = minutes.map((each, index) => ({
    fields: each === undefined ? {} : { duration_minutes: each as Value },
    at: { file: 'activities.csv', line: index + 2 },
  }));
  for (const batch of batchesOf(records))
    noteLengths(lengths, { batch, rows: Int32Array.from(records.keys()) });
  return lengths;
};

const times = (count: number, minutes: unknown): readonly unknown[] => Array(count).fill(minutes);

test.each([
  ['hours', times(20, 1.5), 1],
  ['nine in ten', [...times(18, 2), ...times(2, 60)], 1],
  ['fewer than nine in ten', [...times(17, 2), ...times(3, 60)], 0],
  ['too few to tell', times(19, 1), 0],
  ['ten minutes are minutes', times(20, 10), 0],
  ['none is no length, nor is 0', [...times(20, undefined), ...times(20, 0)], 0],
])('%s', (_name, minutes, count) => {
  expect(lengthProblems('activities', seen(minutes))).toHaveLength(count);
});

test('parts of the rows come to the same', () => {
  const [whole, part] = [seen(times(30, 2)), seen(times(12, 2))];
  mergeLengths(part, seen(times(18, 2)));
  expect(part).toEqual(whole);
});
