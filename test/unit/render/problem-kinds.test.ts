import { expect, test } from 'vitest';
import type { ProblemRow } from '../../../src/generated/report.ts';
import { kindsIn, kindText } from '../../../src/render/problem-kinds.ts';

const found = (rest: Partial<ProblemRow> = {}): ProblemRow => ({
  code: 'row/date',
  severity: 'error',
  message: '"2026-13-02" is not a date',
  field: 'closed_at',
  count: 2,
  ...rest,
});

const date = 'A cell of a date holds something else, a day that does not exist, or a date in another form';

test.each([
  { name: 'by its code, without the cell', problem: found(), text: date },
  {
    name: 'of a code that this version does not know, by its message',
    problem: found({ code: 'row/of-tomorrow', message: 'is odd' }),
    text: 'is odd',
  },
])('a kind of problem is told $name', ({ problem, text }) => {
  expect(kindText(problem)).toBe(text);
});

test.each<{ name: string; problems: ProblemRow[]; kinds: ReturnType<typeof kindsIn> }>([
  { name: 'nothing', problems: [], kinds: [] },
  {
    name: 'cells of one field and kind are one',
    problems: [found(), found({ message: '"soon" is not a date', count: 3 })],
    kinds: [{ text: `closed_at: ${date}`, count: 5, isCounted: false }],
  },
  {
    name: 'another field, and what counts all the same, stand apart',
    problems: [found(), found({ field: 'created_at' }), found({ severity: 'warning', count: 1 })],
    kinds: [
      { text: `closed_at: ${date}`, count: 2, isCounted: false },
      { text: `created_at: ${date}`, count: 2, isCounted: false },
      { text: `closed_at: ${date}`, count: 1, isCounted: true },
    ],
  },
  {
    name: 'what is no row has no count',
    problems: [{ code: 'file/of-tomorrow', severity: 'warning', message: 'is odd' }],
    kinds: [{ text: 'is odd', count: undefined, isCounted: true }],
  },
])('kinds of problems: $name', ({ problems, kinds }) => {
  expect(kindsIn(problems)).toEqual(kinds);
});
