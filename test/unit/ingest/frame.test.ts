import { describe, expect, test, vi } from 'vitest';
import { type Dialect, frame, framer } from '../../../src/ingest/frame.ts';
import { longestRecord } from '../../../src/ingest/record-end.ts';
import { bytesOf } from './support.ts';

const comma: Dialect = { delimiter: ',', lineEnds: 'lf' };
const mac: Dialect = { delimiter: ',', lineEnds: 'any' };

/** Frames as `line text`, faults as `line text !kind line:column`. */
const framed = (text: string, dialect: Dialect): string[] => {
  const bytes = bytesOf(text);
  return frame(bytes, { line: 1, isLast: true, dialect }).frames.map(({ line, from, to, fault }) => {
    const shown = new TextDecoder().decode(bytes.subarray(from, to));
    return `${line} ${shown}${fault === undefined ? '' : ` !${fault.kind} ${fault.line}:${fault.column}`}`;
  });
};

describe('sound records', () => {
  test.each([
    { name: 'nothing', text: '', is: [] },
    { name: 'one line without an end', text: 'a,b', is: ['1 a,b'] },
    { name: 'line feeds', text: 'a,b\nc,d\n', is: ['1 a,b', '2 c,d'] },
    { name: 'no line end at the end', text: 'a,b\nc,d', is: ['1 a,b', '2 c,d'] },
    { name: 'CRLF', text: 'a,b\r\nc,d\r\n', is: ['1 a,b', '2 c,d'] },
    { name: 'CRLF and LF mixed', text: 'a\nb\r\nc\nd', is: ['1 a', '2 b', '3 c', '4 d'] },
    { name: 'a double line end at the end', text: 'a\n\n', is: ['1 a', '2 '] },
    { name: 'blank lines count', text: 'a\n\n\nb', is: ['1 a', '2 ', '3 ', '4 b'] },
    { name: 'CRLF alone', text: '\r\n\r\n', is: ['1 ', '2 '] },
    { name: 'a carriage return at the end of the file ends its line', text: 'a\nb\r', is: ['1 a', '2 b'] },
    { name: 'empty cells', text: ',,\n,', is: ['1 ,,', '2 ,'] },
    { name: 'a quoted cell', text: '"a",b\nc', is: ['1 "a",b', '2 c'] },
    { name: 'a quoted delimiter', text: '"a,b",c', is: ['1 "a,b",c'] },
    { name: 'a quoted cell at the end of the file', text: 'a,"b"', is: ['1 a,"b"'] },
    { name: 'a quoted cell before LF', text: 'a,"b"\nc', is: ['1 a,"b"', '2 c'] },
    { name: 'a quoted cell before CRLF', text: 'a,"b"\r\nc', is: ['1 a,"b"', '2 c'] },
    { name: 'an empty quoted cell', text: '"",""\n""', is: ['1 "",""', '2 ""'] },
    { name: 'doubled quotes', text: '"a""b",c\nd', is: ['1 "a""b",c', '2 d'] },
    { name: 'nothing but a doubled quote', text: '""""\nd', is: ['1 """"', '2 d'] },
    { name: 'doubled quotes before a delimiter', text: '"a"",b",c', is: ['1 "a"",b",c'] },
    { name: 'a quoted LF moves the lines that follow', text: '"a\nb",c\nd', is: ['1 "a\nb",c', '3 d'] },
    { name: 'a quoted CRLF counts once', text: '"a\r\nb",c\r\nd', is: ['1 "a\r\nb",c', '3 d'] },
    { name: 'three line ends in two cells', text: '"a\n\nb","c\nd"\ne', is: ['1 "a\n\nb","c\nd"', '5 e'] },
    { name: 'a quoted carriage return is text', text: '"a\rb",c\nd', is: ['1 "a\rb",c', '2 d'] },
    { name: 'spaces are text', text: ' a , b \n', is: ['1  a , b '] },
    { name: 'letters of several bytes', text: 'ä,"ß\n日"\n🙂', is: ['1 ä,"ß\n日"', '3 🙂'] },
    {
      name: 'separators of Unicode are text',
      text: 'a\u2028b\u0085c\u000bd\u000ce\nf',
      is: ['1 a\u2028b\u0085c\u000bd\u000ce', '2 f'],
    },
    { name: 'a single quote is text', text: "'a,b'\nc", is: ["1 'a,b'", '2 c'] },
  ])('$name', ({ text, is }) => {
    expect(framed(text, comma)).toEqual(is);
  });

  test.each([
    { name: 'a carriage return alone', text: 'a,b\rc,d\r', is: ['1 a,b', '2 c,d'] },
    { name: 'no line end at the end', text: 'a\rb', is: ['1 a', '2 b'] },
    { name: 'CRLF is one line end', text: 'a\r\nb\r\nc', is: ['1 a', '2 b', '3 c'] },
    { name: 'all three mixed', text: 'a\rb\nc\r\nd', is: ['1 a', '2 b', '3 c', '4 d'] },
    { name: 'LF after CR of a blank line', text: 'a\r\r\nb', is: ['1 a', '2 ', '3 b'] },
    { name: 'after a quoted cell', text: '"a"\rb', is: ['1 "a"', '2 b'] },
    { name: 'a quoted carriage return counts as a line', text: '"a\rb"\rc', is: ['1 "a\rb"', '3 c'] },
    { name: 'a quoted CRLF counts once', text: '"a\r\nb"\rc', is: ['1 "a\r\nb"', '3 c'] },
    {
      name: 'a quoted carriage return right before the closing quote',
      text: '"a\r"\rc',
      is: ['1 "a\r"', '3 c'],
    },
  ])('where a carriage return ends a line: $name', ({ text, is }) => {
    expect(framed(text, mac)).toEqual(is);
  });

  test.each([';', '\t', '|', '^', ' '])('the delimiter %j', (delimiter) => {
    const text = `"a${delimiter}b"${delimiter}c\n${delimiter}`;
    expect(framed(text, { delimiter, lineEnds: 'lf' })).toEqual([
      `1 "a${delimiter}b"${delimiter}c`,
      `2 ${delimiter}`,
    ]);
  });
});

describe('faults cost one line, and say where', () => {
  test.each([
    { name: 'a stray quote', text: 'a"b,c\nd', is: ['1 a"b,c !strayQuote 1:1', '2 d'] },
    {
      name: 'a stray quote in the third cell',
      text: 'a,b,c"d",e\nf',
      is: ['1 a,b,c"d",e !strayQuote 1:3', '2 f'],
    },
    { name: 'a space before the quote', text: 'a, "b"\nc', is: ['1 a, "b" !strayQuote 1:2', '2 c'] },
    { name: 'a stray quote at the end of a line', text: 'a,b"\nc', is: ['1 a,b" !strayQuote 1:2', '2 c'] },
    { name: 'a stray quote before CRLF', text: 'a"b\r\nc', is: ['1 a"b !strayQuote 1:1', '2 c'] },
    { name: 'a stray quote in the last line', text: 'a\nb"', is: ['1 a', '2 b" !strayQuote 2:1'] },
    { name: 'text after a quote', text: 'a,"b"c,d\ne', is: ['1 a,"b"c,d !afterQuote 1:2', '2 e'] },
    { name: 'a space after a quote', text: '"a" ,b\nc', is: ['1 "a" ,b !afterQuote 1:1', '2 c'] },
    { name: 'a backslash before a quote', text: '"a\\"b",c\nd', is: ['1 "a\\"b",c !afterQuote 1:1', '2 d'] },
    { name: 'an unclosed quote', text: 'a,"b,c\nd,e\nf', is: ['1 a,"b,c !openQuote 1:2', '2 d,e', '3 f'] },
    { name: 'an unclosed quote at the end of the file', text: 'a\nb,"', is: ['1 a', '2 b," !openQuote 2:2'] },
    {
      name: 'an unclosed quote with doubled quotes',
      text: '"a""b\nc',
      is: ['1 "a""b !openQuote 1:1', '2 c'],
    },
    { name: 'an unclosed quote with CRLF', text: '"a\r\nb\r\n', is: ['1 "a !openQuote 1:1', '2 b'] },
    {
      name: 'an unclosed quote before a quoted cell: the quote that seems to close it gives it away',
      text: 'a,"b\nc,"d"\ne',
      is: ['1 a,"b !afterQuote 1:2', '2 c,"d"', '3 e'],
    },
    {
      name: 'a fault after a quoted line end: the record ends where the trouble is, the line is its own',
      text: '"a\nb",c"d\ne',
      is: ['1 "a\nb",c"d !strayQuote 2:2', '3 e'],
    },
    {
      name: 'the line on which a quote opened, in a record of three lines',
      text: '"a\r\nb","c\r\nd","e"f\r\ng',
      is: ['1 "a\r\nb","c\r\nd","e"f !afterQuote 3:3', '4 g'],
    },
    { name: 'a carriage return in a cell', text: 'a\rb,c\nd', is: ['1 a\rb,c !carriageReturn 1:1', '2 d'] },
    {
      name: 'a carriage return after a quoted cell',
      text: 'a,"b"\rc\nd',
      is: ['1 a,"b"\rc !carriageReturn 1:2', '2 d'],
    },
    { name: 'a carriage return before CRLF', text: 'a,b\r\r\nc', is: ['1 a,b\r !carriageReturn 1:2', '2 c'] },
    {
      name: 'two faults in a row',
      text: 'a"\nb"\nc',
      is: ['1 a" !strayQuote 1:1', '2 b" !strayQuote 2:1', '3 c'],
    },
    {
      name: 'a fault in every line but one',
      text: '"a"b\n"c"d\ne\n"f',
      is: ['1 "a"b !afterQuote 1:1', '2 "c"d !afterQuote 2:1', '3 e', '4 "f !openQuote 4:1'],
    },
  ])('$name', ({ text, is }) => {
    expect(framed(text, comma)).toEqual(is);
  });

  test.each([
    { name: 'a stray quote', text: 'a"b\rc\nd', is: ['1 a"b !strayQuote 1:1', '2 c', '3 d'] },
    { name: 'an unclosed quote', text: '"a\rb\r', is: ['1 "a !openQuote 1:1', '2 b'] },
    { name: 'text after a quote before CRLF', text: '"a"b\r\nc', is: ['1 "a"b !afterQuote 1:1', '2 c'] },
    {
      name: 'the line of the third record',
      text: '"a\rb"\r"c"d\re',
      is: ['1 "a\rb"', '3 "c"d !afterQuote 3:1', '4 e'],
    },
  ])('where a carriage return ends a line: $name', ({ text, is }) => {
    expect(framed(text, mac)).toEqual(is);
  });
});

describe('what is not there yet', () => {
  test.each([
    { name: 'nothing yet', text: '', rest: 0 },
    { name: 'a line without its end', text: 'a\nb', rest: 2 },
    { name: 'a carriage return whose line feed may follow', text: 'a\nb\r', rest: 2 },
    { name: 'an open quote', text: 'a\n"b\nc', rest: 2 },
    { name: 'a quote that may be doubled', text: 'a\n"b"', rest: 2 },
    { name: 'a quoted cell before a carriage return', text: 'a\n"b"\r', rest: 2 },
    { name: 'a broken line without its end', text: 'a\nb"c', rest: 2 },
    { name: 'text after a quote without a line end', text: 'a\n"b"c', rest: 2 },
  ])('$name is left for later', ({ text, rest }) => {
    const bytes = bytesOf(text);
    for (const dialect of [comma, mac]) {
      const { frames, ...left } = frame(bytes, { line: 7, isLast: false, dialect });
      expect(left).toEqual({ rest, line: rest === 0 ? 7 : 8, goesOn: false });
      expect(frames).toEqual(rest === 0 ? [] : [{ line: 7, from: 0, to: 1 }]);
    }
  });

  test('a broken line that ends in a carriage return may end in CRLF', () => {
    const left = (text: string): number =>
      frame(bytesOf(text), { line: 1, isLast: false, dialect: mac }).rest;
    expect(left('a"b\r')).toBe(0);
    expect(left('a"b\r\n')).toBe(5);
    expect(left('a"b\rc')).toBe(4);
  });
});

/** A record of more bytes than any may have. */
const long = (unit: string, end = ''): string =>
  `${unit.repeat(Math.ceil((longestRecord + 1) / unit.length) + 1)}${end}`;

test('twenty thousand records are cut at a time', () => {
  const bytes = bytesOf('a\n'.repeat(20_001));
  const { frames, ...left } = frame(bytes, { line: 1, isLast: true, dialect: comma });
  expect(frames).toHaveLength(20_000);
  expect(left).toEqual({ rest: 40_000, line: 20_001, goesOn: false });
});

describe('records that are too long', () => {
  const begin = { line: 1, isLast: false } as const;

  test.each([
    { name: 'a long cell', text: long('x'), fault: 'tooLong', column: 1 },
    { name: 'many cells', text: long('ab,'), fault: 'tooLong', column: 1 },
    { name: 'nothing but delimiters', text: long(','), fault: 'tooLong', column: 1 },
    { name: 'many quoted cells', text: long('"",'), fault: 'tooLong', column: 1 },
    { name: 'a long cell after a quoted one', text: `"a",${long('x')}`, fault: 'tooLong', column: 1 },
    { name: 'a quote that is not closed', text: `a,"${long('x')}`, fault: 'longQuote', column: 2 },
    {
      name: 'a quote that is not closed, with doubled ones',
      text: `a,"${long('x""')}`,
      fault: 'longQuote',
      column: 2,
    },
    { name: 'a stray quote', text: `a"${long('x')}`, fault: 'strayQuote', column: 1 },
    { name: 'text after a quote', text: `a,"b"${long('x')}`, fault: 'afterQuote', column: 2 },
    { name: 'a carriage return', text: `a\r${long('x')}`, fault: 'carriageReturn', column: 1 },
  ])('$name: given up while its line goes on, and nothing of it is kept', ({ text, fault, column }) => {
    const bytes = bytesOf(text);
    const { frames, ...left } = frame(bytes, { ...begin, dialect: comma });
    expect(frames).toEqual([{ line: 1, from: 0, to: 200, fault: { kind: fault, line: 1, column } }]);
    expect(left).toEqual({ rest: bytes.length, line: 1, goesOn: true });
  });

  test.each([
    { name: 'a long cell', text: long('x'), fault: 'tooLong' },
    { name: 'a quote that is not closed', text: `"${long('x')}`, fault: 'longQuote' },
    { name: 'a stray quote', text: `a"${long('x')}`, fault: 'strayQuote' },
  ])('$name: the next line begins anew if its end is there', ({ text, fault }) => {
    const { frames, goesOn } = frame(bytesOf(`${text}\nb\n`), { ...begin, dialect: comma });
    expect(frames.map(({ line, fault: is }) => [line, is?.kind])).toEqual([
      [1, fault],
      [2, undefined],
    ]);
    expect(goesOn).toBe(false);
  });

  test('a long quoted cell ends with the line on which its quote opened; its other lines are records', () => {
    const bytes = bytesOf(`a,"b\n${long('x,y\n')}z",c\nd\n`);
    const { frames } = frame(bytes, { ...begin, dialect: comma });
    expect(frames[0]).toMatchObject({ line: 1, to: 4, fault: { kind: 'longQuote', line: 1, column: 2 } });
    expect(frames[1]).toEqual({ line: 2, from: 5, to: 8 });
  });

  test('the record is counted from its own beginning, with the lines in it', () => {
    const bytes = bytesOf(`h\n"a\nb",${long('x')}\nc\n`);
    const { frames } = frame(bytes, { ...begin, dialect: comma });
    expect(frames.map(({ line, fault }) => [line, fault?.line])).toEqual([
      [1, undefined],
      [2, 2],
      [4, undefined],
    ]);
  });

  test('what is shown of it ends between two letters', () => {
    const bytes = bytesOf(long('ä日'));
    const { frames } = frame(bytes, { ...begin, dialect: comma });
    // Letters of 2 and 3 bytes: the last whole one before byte 200 ends there or at 197 to 199.
    const shown = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, frames[0]?.to));
    expect(shown).toBe('ä日'.repeat(40));
  });

  test.each([
    { name: 'a line feed', text: 'x\nb\n', dialect: comma, lines: [2] },
    { name: 'CRLF', text: 'x\r\nb\n', dialect: comma, lines: [2] },
    { name: 'no end yet', text: 'xxx', dialect: comma, lines: [] },
    { name: 'a carriage return, where it ends lines', text: 'x\rb\r\n', dialect: mac, lines: [2] },
    { name: 'a carriage return, where it ends none', text: 'x\rb\nc\n', dialect: comma, lines: [2] },
  ])('the rest of its line is passed over: $name', ({ text, dialect, lines }) => {
    const { frames, ...left } = frame(bytesOf(text), { line: 1, isLast: false, goesOn: true, dialect });
    expect(frames.map(({ line }) => line)).toEqual(lines);
    expect(left).toEqual({
      rest: text.length,
      line: 1 + lines.length + (lines.length > 0 ? 1 : 0),
      goesOn: lines.length === 0,
    });
  });

  test('a carriage return at the end of a piece may be the first half of a line end', () => {
    const first = frame(bytesOf('xx\r'), { line: 1, isLast: false, goesOn: true, dialect: mac });
    expect(first).toEqual({ frames: [], rest: 2, line: 1, goesOn: true });
    const second = frame(bytesOf('\r'), { line: 1, isLast: false, goesOn: true, dialect: mac });
    expect(second).toEqual({ frames: [], rest: 0, line: 1, goesOn: true });
    const last = frame(bytesOf('\r\nb'), { line: 1, isLast: true, goesOn: true, dialect: mac });
    expect(last.frames).toEqual([{ line: 2, from: 2, to: 3 }]);
  });

  test('a broken line that is long is shown by its beginning, whether its end is there or not', () => {
    const { frames } = frame(bytesOf(`a"${long('x')}\nb\n`), { ...begin, dialect: comma });
    expect(frames.map(({ to }) => to)).toEqual([200, expect.any(Number)]);
  });

  test('the end of the file ends it', () => {
    const whole = frame(bytesOf(long('x')), { line: 1, isLast: true, dialect: comma });
    expect(whole.frames.map(({ fault }) => fault?.kind)).toEqual(['tooLong']);
    const rest = frame(bytesOf('xx'), { line: 1, isLast: true, goesOn: true, dialect: comma });
    expect(rest).toMatchObject({ frames: [], rest: 2 });
  });
});

describe('a record at a time', () => {
  const text = 'a,b\nc,"d\ne",\n"x"y\n\nf,g,h\r\ni"\n"j",k';

  test.each([
    { name: 'line feeds', bytes: bytesOf(text), dialect: comma },
    { name: 'carriage returns', bytes: bytesOf(text.replaceAll('\n', '\r')), dialect: mac },
  ])('$name: the same as all at once', ({ bytes, dialect }) => {
    const whole = frame(bytes, { line: 1, isLast: true, dialect });
    const cut = framer(bytes, { isLast: true, dialect });
    const frames = [];
    let at = { rest: 0, line: 1, goesOn: false };
    while (at.rest < bytes.length) {
      const next = cut({ from: at.rest, line: at.line, goesOn: at.goesOn, most: 1 });
      frames.push(...next.frames);
      at = next;
    }
    expect(frames).toEqual(whole.frames);
    expect(at).toMatchObject({ rest: whole.rest, line: whole.line, goesOn: whole.goesOn });
  });

  test('what lies far ahead is looked for once, not for each record', () => {
    const bytes = bytesOf(`${'a,b\n'.repeat(1000)}"c"\n`);
    const looks = vi.spyOn(bytes, 'indexOf');
    const cut = framer(bytes, { isLast: true, dialect: comma });
    for (let from = 0, line = 1; from < bytes.length; line += 1) from = cut({ from, line, most: 1 }).rest;
    // Each line feed, and the only quote, carriage returns being nowhere; and the quote in the last record.
    expect(looks.mock.calls.length).toBeLessThan(1010);
  });
});
