/** What is known of the texts of a column, found by their bytes, so that no text has to be made to ask for it. */
import type { Cells } from './cut.ts';

/**
 * A table with open addressing and linear probing: each text has an entry of 64 bytes, a line of the processor's cache, for
 * its hash, its length, the number that is known of it, and its own bytes. So a look at a text is a look at one place of the
 * memory. A place counts in numbers of four bytes, 16 to an entry; bytes are hashed and compared as such numbers, too, for one
 * by one they take three times as long. A third of the entries is free, or a look would not end.
 */
export interface Remembered {
  table: Int32Array;
  count: number;
}

const [hashAt, lengthAt, numberAt, textAt] = [0, 1, 2, 3];
const stride = 16;

/** Bytes of the longest text that is kept; longer ones hardly stand in a file twice. */
const longest = (stride - textAt) * 4;

/** Said of a text of which nothing is known. */
export const unknown = -2;

/** Nothing is known yet. */
export const startRemembered = (): Remembered => ({ table: tableOf(32), count: 0 });

const tableOf = (places: number): Int32Array => new Int32Array(places * stride);

/** The number that is known for a cell. */
export const recall = ({ table }: Remembered, { view, from, to }: Cells, cell: number): number => {
  const [start, end] = [from[cell] as number, to[cell] as number];
  const hash = hashOf(view, start, end);
  // Where nothing is, the length is 0.
  const length = end - start + 1;
  const mask = table.length - 1;
  for (let place = (hash * stride) & mask; ; place = (place + stride) & mask) {
    const known = table[place + lengthAt] as number;
    if (known === 0) return unknown;
    if (known !== length || table[place + hashAt] !== hash) continue;
    let at = start;
    let word = place + textAt;
    while (at < end && table[word] === wordAt(view, at, end)) {
      at += 4;
      word += 1;
    }
    if (at >= end) return table[place + numberAt] as number;
  }
};

/** Up to four bytes of a text as a number; behind its end there is nothing. */
const wordAt = (view: DataView, at: number, end: number): number => {
  const left = end - at;
  if (at + 4 > view.byteLength) return lastWord(view, at, end);
  const word = view.getInt32(at, true);
  return left >= 4 ? word : word & ((1 << (8 * left)) - 1);
};

/** The same where the bytes end with the text, or nearly. */
const lastWord = (view: DataView, at: number, end: number): number => {
  let word = 0;
  for (let byte = end - 1; byte >= at; byte -= 1) word = (word << 8) | view.getUint8(byte);
  return word;
};

/** Of times and ids there is nothing to be known: so it is not for those who cut records to hash their cells. */
const hashOf = (view: DataView, start: number, end: number): number => {
  let sum = end - start;
  for (let at = start; at < end; at += 4) {
    sum = Math.imul(sum ^ wordAt(view, at, end), 0x9e3779b1);
    // Else the last bytes would say nothing about the low bits, which say where to look.
    sum ^= sum >>> 15;
  }
  return sum;
};

/** Keeps a number for a cell of which nothing is known; of a longer one than `longest` nothing is kept. */
export const keep = (
  known: Remembered,
  { view, from, to }: Cells,
  { cell, number }: { readonly cell: number; readonly number: number },
): void => {
  const [start, end] = [from[cell] as number, to[cell] as number];
  const length = end - start;
  if (length > longest) return;
  if (known.count * 3 * stride > known.table.length * 2) spread(known);
  const { table } = known;
  const hash = hashOf(view, start, end);
  const place = freeIn(table, hash);
  table[place + hashAt] = hash;
  table[place + lengthAt] = length + 1;
  table[place + numberAt] = number;
  for (let at = start, word = place + textAt; at < end; at += 4, word += 1)
    table[word] = wordAt(view, at, end);
  known.count += 1;
};

/** Forgets everything. */
export const forgetAll = (known: Remembered): void => void Object.assign(known, startRemembered());

const freeIn = (table: Int32Array, hash: number): number => {
  const mask = table.length - 1;
  let place = (hash * stride) & mask;
  while (table[place + lengthAt] !== 0) place = (place + stride) & mask;
  return place;
};

const spread = (known: Remembered): void => {
  const { table } = known;
  known.table = tableOf((table.length / stride) * 2);
  for (let place = 0; place < table.length; place += stride)
    if (table[place + lengthAt] !== 0)
      known.table.set(
        table.subarray(place, place + stride),
        freeIn(known.table, table[place + hashAt] as number),
      );
};
