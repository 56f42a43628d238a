import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type Decoded, decoderOf } from '../../../src/ingest/decoders.ts';
import type { Encoding } from '../../../src/types.ts';
import { encode, encodings, lettersIn } from '../../support/encoded.ts';

const textOf = ({ text }: Decoded): string => Buffer.from(text).toString('utf8');

/** All of the bytes at once, and the end. */
const decode = (
  bytes: Uint8Array,
  encoding: Encoding,
): { readonly text: string; readonly isWrong: boolean } => {
  const decoder = decoderOf(encoding);
  const [all, end] = [decoder(bytes), decoder()];
  return { text: textOf(all) + textOf(end), isWrong: all.isWrong || end.isWrong };
};

test.each(encodings)('the letters of %s are those of other programs', (encoding) => {
  const text = `id,${lettersIn(encoding).join('|\r\n')}"`;
  expect(decode(encode(text, encoding), encoding)).toEqual({ text, isWrong: false });
});

/** Each byte as iconv reads it; an empty text where it reads nothing. */
const byIconv = (name: string, bytes: readonly number[]): readonly string[] => {
  const input = Uint8Array.from(bytes.flatMap((byte) => [byte, 0x0a]));
  return spawnSync('iconv', ['-c', '-f', name, '-t', 'UTF-8'], { input }).stdout.toString('utf8').split('\n');
};

const hasIconv = spawnSync('iconv', ['--version']).status === 0;

/** Bytes on whose letters iconv and the web differ: increment or capital delta, and the apple. */
const disputed: Readonly<Record<string, readonly number[]>> = { macintosh: [0xc6, 0xf0] };

describe.skipIf(!hasIconv)(
  'every byte is the letter that iconv reads, and no letter where it reads none',
  () => {
    test.each([
      { encoding: 'windows-1252', name: 'CP1252' },
      { encoding: 'windows-1250', name: 'CP1250' },
      { encoding: 'windows-1251', name: 'CP1251' },
      { encoding: 'iso-8859-2', name: 'ISO-8859-2' },
      { encoding: 'iso-8859-15', name: 'ISO-8859-15' },
      { encoding: 'macintosh', name: 'MACINTOSH' },
    ] as const)('$encoding', ({ encoding, name }) => {
      const bytes = Array.from({ length: 128 }, (_, index) => 128 + index).filter(
        (byte) => disputed[encoding]?.includes(byte) !== true,
      );
      const ours = bytes.map((byte) => decode(Uint8Array.of(byte), encoding).text);
      const theirs = byIconv(name, bytes).map((letter) => letter.replace(/[\u0080-\u009f]/, ''));
      expect(ours).toEqual(theirs.slice(0, bytes.length));
    });
  },
);

describe('the text goes as far as the bytes fit', () => {
  test.each([
    { name: 'UTF-8 with a byte alone', encoding: 'utf-8', hex: '61c3bcfc62', text: 'aü' },
    { name: 'UTF-8 written too long', encoding: 'utf-8', hex: '61c0af', text: 'a' },
    { name: 'UTF-8 that breaks off', encoding: 'utf-8', hex: '61e282', text: 'a' },
    { name: 'half of a pair, with a letter after it', encoding: 'utf-16le', hex: '61003dd86200', text: 'a' },
    { name: 'the second half of a pair', encoding: 'utf-16be', hex: '0061de420062', text: 'a' },
    { name: 'half of a pair at the end', encoding: 'utf-16le', hex: '61003dd8', text: 'a' },
    { name: 'half of a letter at the end', encoding: 'utf-16be', hex: '006100', text: 'a' },
    { name: 'a byte that Windows-1252 does not know', encoding: 'windows-1252', hex: '61e98162', text: 'aé' },
    { name: 'a control character of ISO-8859-15', encoding: 'iso-8859-15', hex: '61a480', text: 'a€' },
    { name: 'a byte that begins no letter of Shift-JIS', encoding: 'shift_jis', hex: '93faff61', text: '日' },
    { name: 'a letter of Shift-JIS that breaks off', encoding: 'shift_jis', hex: '93fa93', text: '日' },
    { name: 'a byte that begins no letter of GB18030', encoding: 'gb18030', hex: 'd6d0ff61', text: '中' },
    { name: 'a pair of Big5 for private use', encoding: 'big5', hex: 'a4a4fefe61', text: '中' },
    { name: 'a control character of EUC-KR', encoding: 'euc-kr', hex: 'c7d18061', text: '한' },
  ] as const)('$name', ({ encoding, hex, text }) => {
    expect(decode(Uint8Array.from(Buffer.from(hex, 'hex')), encoding)).toEqual({ text, isWrong: true });
  });
});
