import { expect, test } from 'vitest';
import { momentReader } from '../../../src/measure/calendar/moment.ts';
import { addDaysTo, compareMoments, compareValues } from '../../../src/measure/comparison.ts';
import type { Value } from '../../../src/types.ts';

const read = momentReader('Europe/Berlin');

test.each<[Value | undefined, Value | undefined, number | undefined]>([
  [1, 2, -1],
  [2, 2, 0],
  [3, -1, 1],
  ['9', '10', 1],
  ['Zeta', 'alpha', -1],
  ['same', 'same', 0],
  [1, '1', undefined],
  [true, false, undefined],
  [undefined, 1, undefined],
  ['a', undefined, undefined],
])('%o against %o', (a, b, sign) => {
  const order = compareValues(a, b);
  expect(order === undefined ? undefined : Math.sign(order)).toBe(sign);
});

test.each([
  ['2026-07-03', '2026-07-04', -1],
  ['2026-07-03T09:00', '2026-07-03T10:00', -1],
  ['2026-07-03T09:00+02:00', '2026-07-03T07:00Z', 0],
  // A plain day knows no hour: both lie on it.
  ['2026-07-03T23:59', '2026-07-03', 0],
  ['2026-07-03', '2026-07-03T00:00', 0],
  // 22:30 UTC on the 3rd is the 4th in Berlin.
  ['2026-07-03T22:30Z', '2026-07-03', 1],
  // The hour that comes twice: 02:30 in summer time is before 02:30 in winter time.
  ['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00', -1],
])('%s against %s', (a, b, sign) => {
  expect(Math.sign(compareMoments(read(a), read(b)))).toBe(sign);
  expect(Math.sign(compareMoments(read(b), read(a))) + sign).toBe(0);
});

test.each([
  ['2026-07-03', 30, '2026-08-02'],
  ['2026-07-03', -3, '2026-06-30'],
  ['2026-07-03T09:00', 1, '2026-07-04T09:00'],
])('%s and %i days', (from, days, to) => {
  expect(addDaysTo(read(from), days)).toEqual(read(to));
});
