import { describe, expect, test } from 'vitest';
import { foreign, isJson } from '../../../src/ingest/content.ts';
import { bytesOf } from './support.ts';

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), !isBig);
  return bytes;
};

describe('what is no UTF-8 text is named', () => {
  test.each([
    { name: 'gzip', bytes: [0x1f, 0x8b, 8], says: 'is a gzip archive' },
    { name: 'xlsx', bytes: [0x50, 0x4b, 3, 4, 20], says: 'is an Excel workbook or a zip archive' },
    { name: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1], says: 'is an old Excel workbook (.xls)' },
    { name: 'PDF', bytes: bytesOf('%PDF-1.7'), says: 'is a PDF document' },
    { name: 'Parquet', bytes: bytesOf('PAR1'), says: 'is a Parquet file' },
    { name: 'UTF-32, little endian', bytes: [0xff, 0xfe, 0, 0, 0x69, 0, 0, 0], says: 'is UTF-32 text' },
    { name: 'UTF-32, big endian', bytes: [0, 0, 0xfe, 0xff, 0, 0, 0, 0x69], says: 'is UTF-32 text' },
    {
      name: 'UTF-16, little endian',
      bytes: utf16('\ufeffid,outcome', false),
      says: 'is UTF-16 text (little endian)',
    },
    {
      name: 'UTF-16, big endian',
      bytes: utf16('\ufeffid,outcome', true),
      says: 'is UTF-16 text (big endian)',
    },
    {
      name: 'without a mark, little endian',
      bytes: utf16('id,outcome', false),
      says: 'is UTF-16 text (little endian, without a mark)',
    },
    {
      name: 'without a mark, big endian',
      bytes: utf16('id,outcome', true),
      says: 'is UTF-16 text (big endian, without a mark)',
    },
    { name: 'a NUL', bytes: bytesOf('id,outcome\n\u0000'), says: 'holds NUL bytes, which no text has' },
    {
      name: 'three letters of UTF-16 are too few to tell',
      bytes: utf16('abc', false),
      says: 'holds NUL bytes, which no text has',
    },
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
    const found = foreign(Uint8Array.from(bytes));
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
  expect(foreign(bytesOf(text))).toBeUndefined();
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
