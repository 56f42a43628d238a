const [lf, cr] = [0x0a, 0x0d];

/** Takes the bytes of a text piece by piece and says on which line the next byte stands, from 1. */
export type LineCount = (text: Uint8Array) => number;

/** Counts line feeds; carriage returns only where there is no line feed. */
export const lineCount = (): LineCount => {
  let [feeds, returns] = [0, 0];
  return (text) => {
    feeds += countOf(text, lf);
    if (feeds === 0) returns += countOf(text, cr);
    return 1 + (feeds === 0 ? returns : feeds);
  };
};

const countOf = (text: Uint8Array, byte: number): number => {
  let count = 0;
  for (let at = text.indexOf(byte); at >= 0; at = text.indexOf(byte, at + 1)) count += 1;
  return count;
};
