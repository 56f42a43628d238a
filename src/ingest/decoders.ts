import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../types.ts';
import { joined } from './bytes.ts';
import { type Letters, lettersOf } from './single-byte.ts';
import { beyondAscii, letterAt, openEnd } from './utf8.ts';

/** What became of some bytes. */
export interface Decoded {
  /** The text in UTF-8, as far as the bytes fit the encoding. */
  readonly text: Uint8Array;
  /** Do the bytes after it not fit? Then nothing more can be decoded. */
  readonly isWrong: boolean;
}

/** Takes the bytes of a file piece by piece, however they are cut; without a piece it is at the end. */
export type Decoder = (piece?: Uint8Array) => Decoded;

/** A decoder at the beginning of a file. A byte order mark stays one. */
export const decoderOf = (encoding: Encoding): Decoder => {
  switch (encoding) {
    case 'utf-8':
      return utf8();
    case 'utf-16le':
    case 'utf-16be':
      return utf16(encoding);
    case 'shift_jis':
    case 'gb18030':
    case 'big5':
    case 'euc-kr':
      return multiByte(encoding);
    default:
      return singleByte(lettersOf(encoding));
  }
};

const nothing = new Uint8Array();
const encoder = new TextEncoder();

/** Text up to the first letter that should not be there, if there is one. */
const upTo = (text: string, wrong: RegExp): Decoded => {
  const at = text.search(wrong);
  return { text: encoder.encode(at < 0 ? text : text.slice(0, at)), isWrong: at >= 0 };
};

/** Nothing changes; each piece ends with a whole letter. */
const utf8 = (): Decoder => {
  let held = nothing;
  return (piece) => {
    const bytes = joined([held, piece ?? nothing]);
    const end = bytes.length - (piece === undefined ? 0 : openEnd(bytes));
    const text = bytes.subarray(0, end);
    held = bytes.slice(end);
    return isUtf8(text) ? { text, isWrong: false } : { text: soundPart(text), isWrong: true };
  };
};

const soundPart = (bytes: Uint8Array): Uint8Array => {
  let at = beyondAscii(bytes, 0);
  while (at < bytes.length) {
    const { length, isSound } = letterAt(bytes, at);
    if (!isSound) break;
    at = beyondAscii(bytes, at + length);
  }
  return bytes.subarray(0, at);
};

const utf16 = (encoding: 'utf-16le' | 'utf-16be'): Decoder => {
  let held = nothing;
  return (piece) => {
    const bytes = joined([held, piece ?? nothing]);
    const units = Buffer.from(bytes.subarray(0, bytes.length & ~1));
    if (encoding === 'utf-16be') units.swap16();
    const isOpen = piece !== undefined && (units[units.length - 1] ?? 0) >> 2 === 0b110110;
    const end = units.length - (isOpen ? 2 : 0);
    held = bytes.slice(end);
    // Of surrogates only one without its other half is a letter of its own.
    const { text, isWrong } = upTo(units.toString('utf16le', 0, end), /\p{Surrogate}/u);
    return { text, isWrong: isWrong || (piece === undefined && bytes.length % 2 === 1) };
  };
};

const multiByte = (encoding: string): Decoder => {
  // A fatal decoder would not say where. No letter of a language is a control, for private use, or the mark of a wrong one.
  const decoder = new TextDecoder(encoding);
  return (piece) =>
    upTo(
      piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true }),
      /[\u0080-\u009f\ue000-\uf8ff\ufffd]/,
    );
};

const singleByte =
  (letters: Letters): Decoder =>
  (piece = nothing) => {
    const text = new Uint8Array(3 * piece.length);
    let size = 0;
    for (const byte of piece) {
      const letter = letters[byte];
      if (letter === undefined) return { text: text.subarray(0, size), isWrong: true };
      if (letter.length === 1) text[size] = byte;
      else text.set(letter, size);
      size += letter.length;
    }
    return { text: text.subarray(0, size), isWrong: false };
  };
