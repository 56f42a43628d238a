/** Where lines end. */

const [lf, cr] = [0x0a, 0x0d];

/** Bytes, and what ends a line of them. */
export interface Lines {
  readonly bytes: Uint8Array;
  /** Does a carriage return alone end a line too? */
  readonly anyEnd: boolean;
  /** Is this all there is, so that nothing has to be waited for? */
  readonly isLast: boolean;
}

/** Length of the line end at a byte; 0 if a carriage return stands for nothing; `wait` if its next byte is not there yet. */
export const endLength = ({ bytes, anyEnd, isLast }: Lines, at: number): number | 'wait' => {
  if (bytes[at] === lf) return 1;
  if (bytes[at + 1] === lf) return 2;
  if (at + 1 < bytes.length) return anyEnd ? 1 : 0;
  return isLast ? 1 : 'wait';
};

/** The end of the line in which a byte stands, and the beginning of the next; undefined if it is not there yet. */
export const lineEnd = (
  lines: Lines,
  from: number,
): { readonly to: number; readonly next: number } | undefined => {
  const { bytes, anyEnd, isLast } = lines;
  const at = anyEnd ? anyEndFrom(bytes, from) : indexOr(bytes, lf, from);
  if (at === bytes.length) return isLast ? { to: at, next: at } : undefined;
  const length = endLength(lines, at);
  if (length === 'wait') return undefined;
  return { to: bytes[at] === lf && bytes[at - 1] === cr && at > from ? at - 1 : at, next: at + length };
};

/** The first line feed or carriage return; looked for byte by byte, for one of them may be far away each time. */
const anyEndFrom = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < bytes.length && bytes[at] !== lf && bytes[at] !== cr) at += 1;
  return at;
};

/** Line ends between two bytes. */
export const countEnds = ({ bytes, anyEnd }: Lines, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === lf || (anyEnd && byte === cr && bytes[at + 1] !== lf)) count += 1;
  }
  return count;
};

/** The place of a byte; the end if there is none. */
export const indexOr = (bytes: Uint8Array, byte: number, from: number): number => {
  const index = bytes.indexOf(byte, from);
  return index < 0 ? bytes.length : index;
};
