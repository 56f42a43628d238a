import { describe, expect, test } from 'vitest';
import { foreignBytes, foreignText, isJson, isJsonFile } from '../../../src/ingest/content.ts';
import { ownMark } from '../../../src/ingest/known-encoding.ts';
import { bytesOf } from './support.ts';

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), !isBig);
  return bytes;
};

describe('what is no text is named', () => {
  test.each([
    { name: 'gzip in gzip', bytes: [0x1f, 0x8b, 8], says: 'is packed with gzip twice' },
    { name: 'xlsx', bytes: [0x50, 0x4b, 3, 4, 20], says: 'is an Excel workbook or a zip archive' },
    { name: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1], says: 'is an old Excel workbook (.xls)' },
    { name: 'PDF', bytes: bytesOf('%PDF-1.7'), says: 'is a PDF document' },
    { name: 'Parquet', bytes: bytesOf('PAR1'), says: 'is a Parquet file' },
    { name: 'UTF-32, little endian', bytes: [0xff, 0xfe, 0, 0, 0x69, 0, 0, 0], says: 'is UTF-32 text' },
    { name: 'UTF-32, big endian', bytes: [0, 0, 0xfe, 0xff, 0, 0, 0, 0x69], says: 'is UTF-32 text' },
    { name: 'bzip2', bytes: bytesOf('BZh91AY'), says: 'is a bzip2 archive' },
    { name: 'xz', bytes: [0xfd, ...bytesOf('7zXZ'), 0, 0], says: 'is an xz archive' },
    { name: 'zstd', bytes: [0x28, 0xb5, 0x2f, 0xfd, 4], says: 'is a zstd archive' },
    { name: '7z', bytes: [...bytesOf('7z'), 0xbc, 0xaf, 0x27, 0x1c], says: 'is a 7z archive' },
    {
      name: 'tar',
      bytes: [...bytesOf('deals.csv'), ...new Uint8Array(248), ...bytesOf('ustar')],
      says: 'is a tar archive',
    },
  ])('$name', ({ bytes, says }) => {
    const found = foreignBytes(Uint8Array.from(bytes));
    expect(found?.says).toBe(says);
    expect(found?.hint).toBeTruthy();
  });
});

describe('text that is neither a table nor JSON is named', () => {
  test.each([
    { name: 'a NUL', bytes: bytesOf('id,outcome\n\u0000'), says: 'holds NUL bytes, which no text has' },
    {
      name: 'a page',
      bytes: bytesOf('\ufeff\n <!DOCTYPE html>\n'),
      says: 'is a web page: the page of a log-in, or a table saved as HTML',
    },
    {
      name: 'a table saved as a page',
      bytes: bytesOf('<table border=1>'),
      says: 'is a web page: the page of a log-in, or a table saved as HTML',
    },
    {
      name: 'a page that begins with a comment',
      bytes: bytesOf('<!-- x --><html>'),
      says: 'is a web page: the page of a log-in, or a table saved as HTML',
    },
    { name: 'XML', bytes: bytesOf('<?xml version="1.0"?>'), says: 'is an XML document' },
  ])('$name', ({ bytes, says }) => {
    const found = foreignText(bytes);
    expect(found?.says).toBe(says);
    expect(found?.hint).toBeTruthy();
  });
});

test.each([
  { name: 'nothing', text: '' },
  { name: 'a table', text: 'id,outcome\n' },
  { name: 'a mark', text: '\ufeffid' },
  { name: 'a name in angle brackets', text: '<id>,outcome\n' },
  { name: 'a word that begins like a tag', text: '<headers>,x\n' },
  { name: 'PK', text: 'PKID,outcome\n' },
])('text may be one: $name', ({ text }) => {
  expect(foreignBytes(bytesOf(text))).toBeUndefined();
  expect(foreignText(bytesOf(text))).toBeUndefined();
});

test.each([
  { text: '[', is: true },
  { text: '[]', is: true },
  { text: ' \n[ {"a":1}]', is: true },
  { text: '[[1]]', is: true },
  { text: '["a"]', is: true },
  { text: '{}', is: true },
  { text: '{"a":1}', is: true },
  { text: '{\n', is: true },
  { text: '[ID],Stage', is: false },
  { text: '{id},x', is: false },
  { text: 'id,"[x]"', is: false },
  { text: '', is: false },
])('begins like JSON: $text', ({ text, is }) => {
  expect(isJson(text)).toBe(is);
});

test.each([
  { file: 'a.json', text: '', is: true },
  { file: 'a.NDJSON.gz', text: 'id', is: true },
  { file: 'a.csv.gz', text: 'id', is: false },
  { file: 'a.json.csv', text: '[{}]', is: true },
])('is JSON by its name or its text: $file $text', ({ file, text, is }) => {
  expect(isJsonFile(file, text)).toBe(is);
});

test.each([
  { name: 'a mark of UTF-8', bytes: bytesOf('\ufeffid'), is: 'utf-8' },
  { name: 'a mark, little endian', bytes: utf16('\ufeffid', false), is: 'utf-16le' },
  { name: 'a mark, big endian', bytes: utf16('\ufeffid', true), is: 'utf-16be' },
  { name: 'a mark and nothing else', bytes: utf16('\ufeff', true), is: 'utf-16be' },
  { name: 'zeros, little endian', bytes: utf16('id,outcome', false), is: 'utf-16le' },
  { name: 'zeros, big endian', bytes: utf16('id,outcome', true), is: 'utf-16be' },
  { name: 'three letters are too few to tell', bytes: utf16('abc', false), is: undefined },
  { name: 'a NUL is no sign', bytes: bytesOf('id,out\u0000come'), is: undefined },
  { name: 'plain letters', bytes: bytesOf('id,outcome'), is: undefined },
])('the encoding that a file shows: $name', ({ bytes, is }) => {
  expect(ownMark(bytes)).toBe(is);
});
