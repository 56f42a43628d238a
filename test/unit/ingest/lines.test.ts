import { describe, expect, test } from 'vitest';
import { type Dialect, frame } from '../../../src/ingest/frame.ts';
import { frameLines } from '../../../src/ingest/frame-lines.ts';
import { batches, type Cutter, shownText } from '../../../src/ingest/lines.ts';
import { bytesOf, pieces, stream } from './support.ts';

const tables =
  (lineEnds: Dialect['lineEnds']): Cutter =>
  (bytes, at) =>
    frame(bytes, { ...at, dialect: { delimiter: ',', lineEnds } });

/** `line text` of every record, whatever the pieces. */
const records = async (bytes: Uint8Array, size: number, cut: Cutter): Promise<string[]> => {
  const found: string[] = [];
  for await (const batch of batches(stream(pieces(bytes, size)), cut))
    for (const { line, from, to, fault } of batch.frames)
      found.push(
        `${line} ${shownText(batch.bytes.subarray(from, to))}${fault === undefined ? '' : ` !${fault.kind}`}`,
      );
  return found;
};

describe('records do not depend on the pieces in which the bytes come', () => {
  const sizes = [0, 1, 2, 3, 4, 5, 7, 11];
  test.each([
    { name: 'nothing', text: '', is: [] },
    { name: 'one byte', text: 'a', is: ['1 a'] },
    { name: 'two bytes', text: 'a\n', is: ['1 a'] },
    { name: 'a mark and nothing else', text: '\ufeff', is: [] },
    { name: 'a mark', text: '\ufeffa,b\nc', is: ['1 a,b', '2 c'] },
    { name: 'a mark in the middle stays', text: 'a\n\ufeffb', is: ['1 a', '2 \ufeffb'] },
    { name: 'two marks', text: '\ufeff\ufeffa', is: ['1 \ufeffa'] },
    { name: 'a quoted CRLF', text: '"a\r\nb",c\r\nd,"e"\r\n', is: ['1 "a\r\nb",c', '3 d,"e"'] },
    { name: 'doubled quotes', text: '"a""""b"\nc', is: ['1 "a""""b"', '2 c'] },
    { name: 'an unclosed quote', text: 'a\n"b\nc\nd', is: ['1 a', '2 "b !openQuote', '3 c', '4 d'] },
    { name: 'a stray quote', text: 'a"b\r\nc\nd', is: ['1 a"b !strayQuote', '2 c', '3 d'] },
    { name: 'text after a quote', text: '"a"b\r\nc', is: ['1 "a"b !afterQuote', '2 c'] },
    { name: 'letters of several bytes', text: 'ä🙂\n"日\n本",x\n', is: ['1 ä🙂', '2 "日\n本",x'] },
  ])('$name', async ({ text, is }) => {
    for (const size of sizes) expect(await records(bytesOf(text), size, tables('lf'))).toEqual(is);
  });

  test.each([
    { name: 'carriage returns', text: 'a\rb\r\rc', is: ['1 a', '2 b', '3 ', '4 c'] },
    { name: 'CRLF after a broken line', text: 'a"b\r\nc\r\nd', is: ['1 a"b !strayQuote', '2 c', '3 d'] },
    { name: 'CRLF after a quoted cell', text: '"a"\r\n"b"\r', is: ['1 "a"', '2 "b"'] },
  ])('where a carriage return ends a line: $name', async ({ text, is }) => {
    for (const size of sizes) expect(await records(bytesOf(text), size, tables('any'))).toEqual(is);
  });

  test.each([
    { name: 'plain lines', text: '{"a":1}\n\n{"b":2}', is: ['1 {"a":1}', '2 ', '3 {"b":2}'] },
    { name: 'quotes mean nothing', text: '"a\n"b\r\n', is: ['1 "a', '2 "b\r'] },
  ])('cut into lines: $name', async ({ text, is }) => {
    for (const size of sizes) expect(await records(bytesOf(text), size, frameLines)).toEqual(is);
  });
});

describe('a line of 11 MiB', () => {
  const long = 'x'.repeat(11 * 1024 * 1024);
  const shown = 'x'.repeat(200);

  test.each([
    { name: 'in a table', cut: tables('lf'), end: '\n' },
    { name: 'in a table with carriage returns', cut: tables('any'), end: '\r' },
    { name: 'in a table with CRLF', cut: tables('any'), end: '\r\n' },
    { name: 'in a list of objects', cut: frameLines, end: '\n' },
  ])('$name costs only itself', async ({ cut, end }) => {
    const bytes = bytesOf(`a${end}${long}${end}b${end}${long}${end}c`);
    expect(await records(bytes, 1 << 20, cut)).toEqual([
      '1 a',
      `2 ${shown} !tooLong`,
      '3 b',
      `4 ${shown} !tooLong`,
      '5 c',
    ]);
  });

  test('that the end of the file cuts off', async () => {
    for (const cut of [tables('lf'), tables('any'), frameLines])
      expect(await records(bytesOf(`a\n${long}`), 1 << 20, cut)).toEqual(['1 a', `2 ${shown} !tooLong`]);
  });
});

test.each([
  { name: 'a mark is kept', bytes: bytesOf('\ufeffä\u2028🙂'), text: '\ufeffä\u2028🙂' },
  { name: 'a letter that is cut in two', bytes: bytesOf('Mü').subarray(0, 2), text: 'M\ufffd' },
])('bytes are shown: $name', ({ bytes, text }) => {
  expect(shownText(bytes)).toBe(text);
});
