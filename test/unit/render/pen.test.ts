import { describe, expect, test } from 'vitest';
import { penFor } from '../../../src/render/pen.ts';
import { options } from './small-report.ts';

const paints = ['strong', 'faint', 'good', 'middling', 'bad'] as const;

test('with colour every paint is told apart, and ends where it began', async () => {
  const pen = await penFor(options({ colour: true }), []);
  const painted = paints.map((paint) => pen[paint]('x'));
  expect(new Set(painted).size).toBe(paints.length);
  expect(painted).toEqual([
    '\u001b[1mx\u001b[22m',
    '\u001b[2mx\u001b[22m',
    '\u001b[36mx\u001b[39m',
    '\u001b[33mx\u001b[39m',
    '\u001b[1m\u001b[31mx\u001b[39m\u001b[22m',
  ]);
});

test('without colour nothing is painted', async () => {
  const pen = await penFor(options(), []);
  expect(paints.map((paint) => pen[paint]('x'))).toEqual(['x', 'x', 'x', 'x', 'x']);
});

describe('texts from outside', () => {
  test.each([
    { text: 'Jul–Sep', unicode: 'Jul–Sep', ascii: 'Jul-Sep' },
    { text: 'a — b', unicode: 'a — b', ascii: 'a - b' },
    { text: '≥ 5 × 3 ≤ 20', unicode: '≥ 5 × 3 ≤ 20', ascii: '>= 5 x 3 <= 20' },
    { text: '{ a: … } → b', unicode: '{ a: … } → b', ascii: '{ a: ... } -> b' },
    { text: '“it’s”', unicode: '“it’s”', ascii: '"it\'s"' },
    { text: '40\u00a0%', unicode: '40\u00a0%', ascii: '40 %' },
    { text: 'Zürich 東京', unicode: 'Zürich 東京', ascii: 'Zürich 東京' },
    { text: '\u001b[2J', unicode: '\\x1b[2J', ascii: '\\x1b[2J' },
  ])('$text', async ({ text, unicode, ascii }) => {
    expect((await penFor(options(), text)).show(text)).toBe(unicode);
    expect((await penFor(options({ ascii: true }), text)).show(text)).toBe(ascii);
  });
});

test.each([
  { width: 100, least: 100 },
  { width: 40, least: 40 },
  { width: 12, least: 40 },
  { width: 0, least: 40 },
])('a width of $width is $least', async ({ width, least }) => {
  expect((await penFor(options({ width }), [])).width).toBe(least);
});

describe('wide letters are found wherever they stand', () => {
  test.each([
    { told: '東京' },
    { told: ['a', '東京'] },
    { told: { a: { b: [{ c: '東京' }] } } },
    { told: { rows: { 東京: 1 } } },
  ])('$told', async ({ told }) => {
    expect((await penFor(options(), told)).measure('東京')).toBe(4);
  });

  test('there may be nothing, numbers and absences', async () => {
    expect((await penFor(options(), [null, undefined, 5, true])).measure('abc')).toBe(3);
  });
});
