/** What is known of the texts of a column, found by their bytes, so that no text has to be made to ask for it. */
import type { Cells } from './cut.ts';

/**
 * A table with open addressing and linear probing: each text has an entry of 64 bytes, a line of the processor's cache, for
 * its hash, its length, the number that is known of it, and its own bytes. So a look at a text is a look at one place of the
 * memory. A place counts in numbers of four bytes, 16 to an entry. A third of the entries is free, or a look would not end.
 */
export interface Remembered {
  table: Int32Array;
  /** The same memory. */
  bytes: Uint8Array;
  count: number;
}

const hashAt = 0;
const lengthAt = 1;
const numberAt = 2;
const textAt = 12;
const stride = 16;
const size = 64;

/** Bytes of the longest text that is kept; longer ones hardly stand in a file twice. */
const longest = size - textAt;

/** Said of a text of which nothing is known. */
export const unknown = -2;

/** Nothing is known yet. */
export const startRemembered = (): Remembered => emptyOf(32);

const emptyOf = (places: number): Remembered => {
  const table = new Int32Array(places * stride);
  return { table, bytes: new Uint8Array(table.buffer), count: 0 };
};

/** The number that is known for a cell. */
export const recall = ({ table, bytes: kept }: Remembered, cells: Cells, cell: number): number => {
  const { bytes } = cells;
  const from = cells.from[cell] as number;
  const to = cells.to[cell] as number;
  const hash = hashOf(bytes, from, to);
  // Where nothing is, the length is 0.
  const length = to - from + 1;
  const mask = table.length - 1;
  for (let place = (mixed(hash) * stride) & mask; ; place = (place + stride) & mask) {
    const known = table[place + lengthAt] as number;
    if (known === 0) return unknown;
    if (known !== length || table[place + hashAt] !== hash) continue;
    const start = place * 4 + textAt;
    let at = length - 2;
    while (at >= 0 && kept[start + at] === bytes[from + at]) at -= 1;
    if (at < 0) return table[place + numberAt] as number;
  }
};

/** As FNV-1a has it. It is worked out here and not while records are cut, for most times and ids are never looked up. */
const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
  let sum = 0x811c9dc5 | 0;
  for (let at = from; at < to; at += 1) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  return sum;
};

/** The last byte alone would decide about the low bits. */
const mixed = (hash: number): number => hash ^ (hash >>> 15);

/** Keeps a number for a cell of which nothing is known; of a longer one than `longest` nothing is kept. */
export const keep = (
  known: Remembered,
  cells: Cells,
  { cell, number }: { readonly cell: number; readonly number: number },
): void => {
  const from = cells.from[cell] as number;
  const to = cells.to[cell] as number;
  const length = to - from;
  if (length > longest) return;
  if (known.count * 3 * stride > known.table.length * 2) spread(known);
  const { table, bytes } = known;
  const hash = hashOf(cells.bytes, from, to);
  const place = freeIn(table, hash);
  table[place + hashAt] = hash;
  table[place + lengthAt] = length + 1;
  table[place + numberAt] = number;
  const start = place * 4 + textAt;
  for (let at = 0; at < length; at += 1) bytes[start + at] = cells.bytes[from + at] as number;
  known.count += 1;
};

/** Forgets everything. */
export const forgetAll = (known: Remembered): void => void Object.assign(known, startRemembered());

const freeIn = (table: Int32Array, hash: number): number => {
  const mask = table.length - 1;
  let place = (mixed(hash) * stride) & mask;
  while (table[place + lengthAt] !== 0) place = (place + stride) & mask;
  return place;
};

const spread = (known: Remembered): void => {
  const { table, count } = known;
  Object.assign(known, emptyOf((table.length / stride) * 2), { count });
  for (let place = 0; place < table.length; place += stride) {
    if (table[place + lengthAt] === 0) continue;
    const to = freeIn(known.table, table[place + hashAt] as number);
    // A loop, for a view of each entry would cost more than to move it.
    for (let at = 0; at < stride; at += 1) known.table[to + at] = table[place + at] as number;
  }
};
