import { expect, test } from 'vitest';
import { rowsText } from '../../../src/render/rows-read.ts';

test.each([
  {
    name: 'some left out by a rule',
    rows: [20, 16, 3, 1],
    text: '16 of 20 rows used (80%), 3 left out by a rule, 1 rejected',
  },
  {
    name: 'all of one',
    rows: [1, 1, 0, 0],
    text: '1 of 1 row used (100%)',
  },
  { name: 'nothing read', rows: [0, 0, 0, 0], text: '0 of 0 rows used' },
  {
    name: 'nearly all, never said to be all',
    rows: [100_000, 99_999, 0, 1],
    text: '99,999 of 100,000 rows used (>99.9%), 1 rejected',
  },
])('what became of the rows: $name', ({ rows: [read = 0, used = 0, filtered = 0, rejected = 0], text }) => {
  expect(rowsText({ read, used, filtered, rejected })).toBe(text);
});
