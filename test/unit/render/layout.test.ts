import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/render/layout.ts';
import { pen } from './small-report.ts';

const drawing = await pen();

describe('columns stand under each other', () => {
  test.each([
    {
      name: 'letters',
      rows: [
        ['name', 'n'],
        ['a longer one', '1,204'],
      ],
      lines: ['name              n', 'a longer one  1,204'],
    },
    {
      name: 'wide letters',
      rows: [
        ['東京', '6'],
        ['abc', '10'],
      ],
      lines: ['東京   6', 'abc   10'],
    },
    {
      name: 'marks and joiners',
      rows: [
        ['กำลัง', '1'],
        ['👨\u200d👩\u200d👧', '2'],
        ['e\u0301tat', '3'],
        ['🇩🇪', '4'],
        ['हिन्दी', '5'],
        ['دبي', '6'],
      ],
      lines: ['กำลัง   1', '👨\u200d👩\u200d👧    2', 'e\u0301tat  3', '🇩🇪    4', 'हिन्दी  5', 'دبي   6'],
    },
    {
      name: 'the same twice',
      rows: [
        ['東', '東'],
        ['東', '東'],
      ],
      lines: ['東  東', '東  東'],
    },
    { name: 'a cell without width', rows: [['\u0301', 'a', '東']], lines: ['\u0301   a  東'] },
    { name: 'no rows', rows: [], lines: [''] },
  ])('$name', ({ rows, lines }) => {
    expect(layOut({ rows, aligns: ['left', 'right', 'right'] }, drawing)).toEqual(lines);
  });
});

test('colour takes no room', () => {
  expect(
    layOut(
      {
        rows: [
          ['\u001b[33m56!\u001b[39m', 'x'],
          ['78', '\u001b[36m東\u001b[39m'],
        ],
        aligns: ['right', 'left'],
      },
      drawing,
    ),
  ).toEqual(['\u001b[33m56!\u001b[39m  x', ' 78  \u001b[36m東\u001b[39m']);
});

test('more cells than there are private characters', () => {
  const rows = Array.from({ length: 3_500 }, (_, index) => [`é${index}`, `東${index}`]);
  const lines = layOut({ rows, aligns: ['left', 'right'] }, drawing);
  expect(lines).toHaveLength(3_500);
  expect(lines[0]).toBe('é0        東0');
  expect(lines[3_499]).toBe('é3499  東3499');
});

test('whatever the cells, every line is as wide as the table, and no cell is lost', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '東京', 'กำ', '👩🏽\u200d🚀', 'e\u0301', '\ue000', '\u001b[33m5!\u001b[39m'),
    fc.stringMatching(/^[!-~ ]*$/),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
      // The last column ends every line.
      const marked = rows.map((row) => [...row, '|']);
      const lines = layOut({ rows: marked, aligns: ['left', 'right', 'left'] }, drawing);
      expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
      for (const [index, [left, right]] of rows.entries()) {
        expect(lines[index]?.startsWith(left.trimEnd())).toBe(true);
        expect(lines[index]?.endsWith(`${right}  |`)).toBe(true);
      }
    }),
  );
});
