/** The bytes of letters in UTF-8. */

/** Is it a byte that continues a letter? */
const goesOn = (byte: number | undefined): boolean => byte !== undefined && byte >> 6 === 0b10;

/** Bytes that a letter has by its first byte; 1 for a byte that begins no longer letter. */
const lengthBy = (byte: number): number => {
  if (byte >> 5 === 0b110) return 2;
  if (byte >> 4 === 0b1110) return 3;
  return byte >> 3 === 0b11110 ? 4 : 1;
};

/** What stands at a byte beyond ASCII. */
export interface Letter {
  /** Bytes that have the form of one letter; 1 for a byte alone. */
  readonly length: number;
  /** Is it a letter of UTF-8? One that is written too long, a lone surrogate and a byte alone are none. */
  readonly isSound: boolean;
}

/**
 * The letter at a byte beyond ASCII.
 * @example letterAt(new Uint8Array([0xc3, 0xbc]), 0) // => { length: 2, isSound: true }
 * @example letterAt(new Uint8Array([0xc0, 0xaf]), 0) // => { length: 2, isSound: false }
 * @example letterAt(new Uint8Array([0xfc, 0x6c]), 0) // => { length: 1, isSound: false }
 */
export const letterAt = (bytes: Uint8Array, at: number): Letter => {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  const length = lengthBy(first);
  for (let next = 1; next < length; next += 1)
    if (!goesOn(bytes[at + next])) return { length: 1, isSound: false };
  return { length, isSound: length > 1 && !isForbidden(first, second) };
};

/** Too long for what they say, halves of surrogate pairs, and what lies beyond U+10FFFF. */
const isForbidden = (first: number, second: number): boolean =>
  first < 0xc2 ||
  (first === 0xe0 && second < 0xa0) ||
  (first === 0xed && second > 0x9f) ||
  (first === 0xf0 && second < 0x90) ||
  (first === 0xf4 && second > 0x8f) ||
  first > 0xf4;

/**
 * Bytes at the end that begin a letter and do not end it.
 * @example openEnd(new Uint8Array([0x61, 0xe2, 0x82])) // => 2
 * @example openEnd(new Uint8Array([0xe2, 0x82, 0xac])) // => 0
 */
export const openEnd = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (!goesOn(byte)) return lengthBy(byte) > back ? back : 0;
  }
  return 0;
};

/** The first byte from a place on that is beyond ASCII; the end if there is none. */
export const beyondAscii = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  return at;
};
