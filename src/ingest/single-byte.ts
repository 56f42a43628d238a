/** Encodings with one byte a letter. */

/** The letter of each byte in UTF-8; undefined where a byte is no letter. */
export type Letters = readonly (Uint8Array | undefined)[];

/**
 * Windows-1252 from 80 to 9F, the rest being U+00A0 to U+00FF. It is written out because the TextDecoder of Node 20
 * takes it for ISO-8859-1.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The letters of an encoding. ISO-8859-1 is read as Windows-1252, as everywhere: it has no letters where they differ. */
export const lettersOf = (encoding: string): Letters => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text =
    encoding === 'windows-1252' || encoding === 'iso-8859-1'
      ? Buffer.from(bytes)
          .toString('latin1')
          .replace(/[\u0080-\u009f]{32}/, windows1252)
      : new TextDecoder(encoding).decode(bytes);
  const encoder = new TextEncoder();
  return Array.from(text, (letter) =>
    /[\u0080-\u009f\ufffd]/.test(letter) ? undefined : encoder.encode(letter),
  );
};
