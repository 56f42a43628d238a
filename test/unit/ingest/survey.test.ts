import { isUtf8 } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { isDamaged, survey, surveyHead } from '../../../src/ingest/survey.ts';
import { letterAt, openEnd } from '../../../src/ingest/utf8.ts';
import { bytesOf, pieces } from './support.ts';

const hexed = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

describe('what the bytes of a file tell, whatever the pieces', () => {
  test.each([
    { name: 'nothing', hex: '', is: {} },
    { name: 'plain letters', hex: '610a62', is: {} },
    { name: 'a letter of UTF-8', hex: '61 0a c3bc', is: { form: 2 } },
    { name: 'letters of Latin-1', hex: '61 0a fc 0a e9 62', is: { wrong: 2 } },
    { name: 'one before a letter of UTF-8', hex: 'fc 62 0a c3bc 0a', is: { wrong: 1, form: 2 } },
    { name: 'one after it', hex: 'c3bc 0a 0a fc 62', is: { form: 1, wrong: 3 } },
    { name: 'a letter written too long', hex: '61 0a c0af', is: { form: 2, wrong: 2 } },
    { name: 'half of a surrogate pair', hex: 'eda080', is: { form: 1, wrong: 1 } },
    {
      name: 'a byte that Windows-1252 does not know',
      hex: 'fc 61 0a 0a 81 61',
      is: { wrong: 1, unknown: 3 },
    },
    { name: 'a letter that the end cuts in two', hex: '61 0a e282', is: { wrong: 2, breaksOff: true } },
    { name: 'an accent at the end, after others', hex: 'e9 61 0a e9', is: { wrong: 1 } },
    { name: 'lines that end in carriage returns', hex: '61 0d 62 0d fc 61', is: { wrong: 3 } },
    { name: 'carriage returns and line feeds', hex: '61 0d0a 62 0d0a fc 61', is: { wrong: 3 } },
  ])('$name', async ({ hex, is }) => {
    const bytes = hexed(hex);
    for (const size of [0, 1, 2, 3, 5]) expect(await survey(pieces(bytes, size))).toEqual(is);
  });

  test('what comes after is not looked at where a file is known to be damaged', async () => {
    function* chunks(): Generator<Uint8Array> {
      yield bytesOf('ü');
      yield hexed('fc 61');
      throw new Error('looked too far');
    }
    expect(isDamaged(await survey(chunks()))).toBe(true);
  });

  test('a letter that the end of a beginning cuts in two tells nothing', () => {
    expect(surveyHead(hexed('61 e282'))).toEqual({});
  });
});

test('a letter is one of UTF-8 where Node says so: every pair, and every first byte with what may follow', () => {
  const continued = [0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0x7f, 0xc0];
  for (let first = 0x80; first <= 0xff; first += 1) {
    for (const second of [...Array(256).keys()])
      for (const rest of [[], [0x80], [0xbf], [0x80, 0xbf], [0x41]]) {
        const bytes = Uint8Array.of(first, second, ...rest);
        const { length, isSound } = letterAt(bytes, 0);
        const sound = [2, 3, 4].find(
          (most) => most <= bytes.length && isUtf8(bytes.subarray(0, most)) && second > 0x7f,
        );
        if (isSound !== (sound !== undefined)) expect({ first, second, rest, isSound }).toEqual({ sound });
        if (sound !== undefined) expect(length).toBe(sound);
      }
    for (const second of continued)
      expect(letterAt(Uint8Array.of(first, second), 0).length).toBeLessThanOrEqual(2);
  }
});

test.each([
  { name: 'nothing', hex: '', is: 0 },
  { name: 'a plain letter', hex: '61', is: 0 },
  { name: 'a whole letter', hex: 'c3bc', is: 0 },
  { name: 'one byte of two', hex: '61c3', is: 1 },
  { name: 'two of three', hex: 'e282', is: 2 },
  { name: 'three of four', hex: 'f09f99', is: 3 },
  { name: 'four of four', hex: 'f09f9982', is: 0 },
  { name: 'bytes that continue nothing', hex: '808080', is: 0 },
])('bytes at the end that begin a letter: $name', ({ hex, is }) => {
  expect(openEnd(hexed(hex))).toBe(is);
});
