/**
 * Ends of JSON values, found byte by byte in UTF-8, strictly by the grammar of RFC 8259. 0 says that there is no sound
 * value, or that it is not there as a whole: what is wrong is for others to say.
 */

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
const [minus, plus, dot, zero, one, nine] = [0x2d, 0x2b, 0x2e, 0x30, 0x31, 0x39];
const [bigE, smallE, smallU, lf, cr] = [0x45, 0x65, 0x75, 0x0a, 0x0d];

/** Deeper values are left to others. */
const deepest = 40;

/** Bytes by what they are within quotes: 1 for those that stand for themselves. */
export const plainBytes = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte !== quote && byte !== backslash ? 1 : 0,
);

/** The first byte that is no white space, from a place on; a carriage return alone, which only some take for a line end, is left. */
export const solidFrom = (bytes: Uint8Array, from: number): number => {
  let at = from;
  for (;;) {
    const byte = bytes[at];
    if (byte === 0x20 || byte === 0x09 || byte === lf || (byte === cr && bytes[at + 1] === lf)) at += 1;
    else return at;
  }
};

/** The byte after the quote that closes a text; `at` is the first one within. */
export const textEnd = (bytes: Uint8Array, at: number): number => {
  let end = at;
  for (;;) {
    while (plainBytes[bytes[end] as number] === 1) end += 1;
    const byte = bytes[end];
    if (byte === quote) return end + 1;
    if (byte !== backslash) return 0;
    end = escapeEnd(bytes, end + 1);
    if (end === 0) return 0;
  }
};

const escapeEnd = (bytes: Uint8Array, at: number): number => {
  const byte = bytes[at];
  if (byte === undefined) return 0;
  if (byte === smallU) return isHex(bytes, at + 1) ? at + 5 : 0;
  return '"\\/bfnrt'.includes(String.fromCharCode(byte)) ? at + 1 : 0;
};

const isHex = (bytes: Uint8Array, from: number): boolean => {
  for (let at = from; at < from + 4; at += 1) {
    const byte = (bytes[at] ?? 0) | 0x20;
    if (!((byte >= 0x61 && byte <= 0x66) || (byte >= 0x30 && byte <= 0x39 && (bytes[at] ?? 0) >= zero)))
      return false;
  }
  return true;
};

/** The byte after a number. */
export const numberEnd = (bytes: Uint8Array, from: number): number => {
  let at = bytes[from] === minus ? from + 1 : from;
  const first = bytes[at] as number;
  if (first === zero) at += 1;
  else if (first >= one && first <= nine) at = digitsEnd(bytes, at);
  else return 0;
  if (bytes[at] === dot) {
    const end = digitsEnd(bytes, at + 1);
    if (end === at + 1) return 0;
    at = end;
  }
  if (bytes[at] === smallE || bytes[at] === bigE) {
    const sign = bytes[at + 1];
    const digits = sign === plus || sign === minus ? at + 2 : at + 1;
    at = digitsEnd(bytes, digits);
    if (at === digits) return 0;
  }
  return at;
};

const digitsEnd = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while ((bytes[at] as number) >= zero && (bytes[at] as number) <= nine) at += 1;
  return at;
};

const bytesOf = (word: string): readonly number[] => Array.from(word, (letter) => letter.charCodeAt(0));
const words = [bytesOf('true'), bytesOf('false'), bytesOf('null')];

/** The byte after `true`, `false` or `null`. */
export const wordEnd = (bytes: Uint8Array, at: number): number => {
  for (const word of words) {
    if (word[0] !== bytes[at]) continue;
    for (let index = 1; index < word.length; index += 1) if (bytes[at + index] !== word[index]) return 0;
    return at + word.length;
  }
  return 0;
};

/** The byte after a value of whatever kind. */
export const valueEnd = (bytes: Uint8Array, at: number, depth = 0): number => {
  switch (bytes[at]) {
    case quote:
      return textEnd(bytes, at + 1);
    case openBrace:
      return depth > deepest ? 0 : membersEnd(bytes, at, depth + 1);
    case openBracket:
      return depth > deepest ? 0 : itemsEnd(bytes, at, depth + 1);
    default:
      return wordEnd(bytes, at) || numberEnd(bytes, at);
  }
};

const itemsEnd = (bytes: Uint8Array, open: number, depth: number): number => {
  let at = solidFrom(bytes, open + 1);
  if (bytes[at] === closeBracket) return at + 1;
  for (;;) {
    const end = valueEnd(bytes, at, depth);
    if (end === 0) return 0;
    at = solidFrom(bytes, end);
    if (bytes[at] === closeBracket) return at + 1;
    if (bytes[at] !== comma) return 0;
    at = solidFrom(bytes, at + 1);
  }
};

const membersEnd = (bytes: Uint8Array, open: number, depth: number): number => {
  let at = solidFrom(bytes, open + 1);
  if (bytes[at] === closeBrace) return at + 1;
  for (;;) {
    const name = bytes[at] === quote ? textEnd(bytes, at + 1) : 0;
    if (name === 0) return 0;
    const between = solidFrom(bytes, name);
    if (bytes[between] !== colon) return 0;
    const end = valueEnd(bytes, solidFrom(bytes, between + 1), depth);
    if (end === 0) return 0;
    at = solidFrom(bytes, end);
    if (bytes[at] === closeBrace) return at + 1;
    if (bytes[at] !== comma) return 0;
    at = solidFrom(bytes, at + 1);
  }
};
