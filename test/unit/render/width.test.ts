import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { cut, cutStart, measureFor, splitAround, wrap } from '../../../src/render/width.ts';

const letters = (text: string): number => text.length;
const more = '…';

describe('measure', () => {
  test.each([
    ['', 0],
    ['score', 5],
    ['Zürich', 6],
    ['Київ', 4],
    ['●═░·', 4],
    ['東京', 4],
    ['서울', 4],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['กำ', 1],
    ['กรุงเทพ', 6],
    ['हिन्दी', 4],
    ['دبي', 3],
    ['👨\u200d👩\u200d👧', 2],
    ['🇩🇪', 2],
    ['1\ufe0f\u20e3', 2],
    ['\u001b[33m56!\u001b[39m', 3],
    ['\u001b[1m東京\u001b[22m', 4],
  ])('%s', async (text, columns) => {
    expect((await measureFor([text]))(text)).toBe(columns);
  });

  test('a text that needs no tables is measured as the tables say', async () => {
    const quick = await measureFor([]);
    const ranges = [
      [0x20, 0x7e],
      [0xa0, 0xac],
      [0xae, 0x24f],
      [0x370, 0x377],
      [0x37a, 0x37f],
      [0x384, 0x3ff],
      [0x400, 0x45f],
      [0x2010, 0x2027],
      [0x2030, 0x205e],
      [0x2190, 0x2193],
      [0x2500, 0x25cf],
    ] as const;
    const wrong = ranges.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).filter(
        (character) => quick(character) !== stringWidth(character),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('one text that needs them is enough for all to be measured right', async () => {
    const measure = await measureFor(['plain', '東']);
    expect(['plain', '東京', '\u001b[2mfaint\u001b[22m'].map(measure)).toEqual([5, 4, 5]);
  });
});

describe('cut', () => {
  test.each([
    { text: 'EMEA North', width: 10, cutText: 'EMEA North', fromStart: 'EMEA North' },
    { text: 'EMEA North', width: 8, cutText: 'EMEA No…', fromStart: '…A North' },
    { text: 'EMEA North', width: 6, cutText: 'EMEA…', fromStart: '…North' },
    { text: 'EMEA North', width: 1, cutText: '…', fromStart: '…' },
    { text: '', width: 3, cutText: '', fromStart: '' },
    { text: '東京技術部', width: 10, cutText: '東京技術部', fromStart: '東京技術部' },
    { text: '東京技術部', width: 9, cutText: '東京技術…', fromStart: '…京技術部' },
    { text: '東京技術部', width: 8, cutText: '東京技…', fromStart: '…技術部' },
    { text: 'a👨\u200d👩\u200d👧b', width: 3, cutText: 'a…', fromStart: '…b' },
    { text: 'e\u0301e\u0301e\u0301', width: 2, cutText: 'e\u0301…', fromStart: '…e\u0301' },
    { text: '🇩🇪🇫🇷', width: 3, cutText: '🇩🇪…', fromStart: '…🇫🇷' },
  ])('$text at $width', async ({ text, width, cutText, fromStart }) => {
    const measure = await measureFor([text]);
    expect(cut(text, width, { measure, more })).toBe(cutText);
    expect(cutStart(text, width, { measure, more })).toBe(fromStart);
  });
});

describe('split around a part', () => {
  test.each([
    { text: 'weight: 40%', from: 8, to: 11, parts: ['weight: ', '40%', ''] },
    { text: 'weight: 40% x', from: 8, to: 10, parts: ['weight: ', '40', '% x'] },
    { text: 'abc', from: 0, to: 0, parts: ['', 'a', 'bc'] },
    { text: 'abc', from: 3, to: 4, parts: ['abc', '', ''] },
    { text: 'abc', from: 9, to: 12, parts: ['abc', '', ''] },
    { text: 'abc', from: 2, to: 90, parts: ['ab', 'c', ''] },
    { text: '', from: 0, to: 1, parts: ['', '', ''] },
    // From and to lie within a character of several parts.
    { text: 'a1\ufe0f\u20e3b', from: 2, to: 3, parts: ['a', '1\ufe0f\u20e3', 'b'] },
    { text: 'x👨\u200d👩\u200d👧y', from: 3, to: 5, parts: ['x', '👨\u200d👩\u200d👧', 'y'] },
  ])('$text from $from to $to', ({ text, from, to, parts }) => {
    expect(splitAround(text, from, to)).toEqual(parts);
  });
});

describe('wrap', () => {
  test.each([
    { text: '', width: 5, lines: [] },
    { text: 'one', width: 5, lines: ['one'] },
    { text: 'one two', width: 7, lines: ['one two'] },
    { text: 'one two', width: 6, lines: ['one', 'two'] },
    { text: 'a  b', width: 4, lines: ['a  b'] },
    { text: 'one  two  three', width: 8, lines: ['one two', 'three'] },
    { text: ' one two ', width: 5, lines: ['one', 'two'] },
    { text: 'abcdefgh', width: 3, lines: ['abc', 'def', 'gh'] },
    { text: 'is abcdefgh', width: 4, lines: ['is', 'abcd', 'efgh'] },
    {
      text: 'in examples/demo/exports/deals.csv:2',
      width: 16,
      lines: ['in', 'examples/demo/', 'exports/', 'deals.csv:2'],
    },
    { text: 'a/b/c/d/e/f', width: 5, lines: ['a/b/', 'c/d/', 'e/f'] },
    { text: '/abcdefgh/i', width: 4, lines: ['/', 'abcd', 'efgh', '/i'] },
    { text: '東京技術部', width: 5, lines: ['東京', '技術', '部'] },
    {
      text: '👨\u200d👩\u200d👧👨\u200d👩\u200d👧',
      width: 3,
      lines: ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    },
    { text: 'हिन्दी हिन्दी', width: 5, lines: ['हिन्दी', 'हिन्दी'] },
  ])('$text at $width', async ({ text, width, lines }) => {
    expect(wrap(text, width, await measureFor([text]))).toEqual(lines);
  });
});

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('ab', '東京', 'กำ', 'हिन्दी', '👩🏽\u200d🚀', ' ', '  ', 'e\u0301'), {
        maxLength: 30,
      })
      .map((parts) => parts.join('')),
  );
  // One character that a reader sees may take several columns.
  const width = fc.integer({ min: 12, max: 40 });

  test('no line is wider than asked for, and no letter is lost', async () => {
    const measure = await measureFor(['東']);
    fc.assert(
      fc.property(text, width, (given, most) => {
        const lines = wrap(given, most, measure);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(most);
        expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
      }),
    );
  });

  test('what is cut fits, and is the beginning or the end of it', async () => {
    const measure = await measureFor(['東']);
    fc.assert(
      fc.property(text, width, (given, most) => {
        const [start, end] = [cut(given, most, { measure, more }), cutStart(given, most, { measure, more })];
        expect(measure(start)).toBeLessThanOrEqual(most);
        expect(measure(end)).toBeLessThanOrEqual(most);
        expect(given.startsWith(start.replace(/…$/, ''))).toBe(true);
        expect(given.endsWith(end.replace(/^…/, ''))).toBe(true);
      }),
    );
  });

  test('letters are counted where there are only letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), width, (given, most) => {
        for (const line of wrap(given, most, letters)) expect(line.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
