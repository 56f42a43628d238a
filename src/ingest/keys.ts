/** Which keys stand in more than one row, at about 10 bytes a key however long they are. */

/** A set of hashes; much smaller than a Set of numbers or of texts. */
export interface HashSet {
  /** Adds a hash of `hashOf`. @returns was it there already? */
  add(hash: number): boolean;
}

/**
 * Hashes that agree in eight bits. A slot has three numbers of 16 bits, so that a look at it is a look at one place of the
 * memory: the two halves of the lower 32 bits, and the last 12 with a mark that it is taken.
 */
interface Part {
  table: Uint16Array;
  /** Slots of the table for each of the lower 32 bits' values: where a hash should stand. */
  scale: number;
  size: number;
}

/** Many parts grow one after the other: there is never a second table of everything. */
const parts = 256;
const taken = 0x8000;
const two32 = 0x100000000;

/** Numbers of a slot, and where the last one stands. */
const wide = 3;
const highAt = 2;

const startPart = (slots: number): Part => ({
  table: new Uint16Array(slots * wide),
  scale: slots / two32,
  size: 0,
});

/** An empty set of hashes. */
export const hashSet = (): HashSet => {
  const all: (Part | undefined)[] = new Array(parts).fill(undefined);
  return {
    add: (hash) => {
      const above = Math.floor(hash / two32);
      const number = above & (parts - 1);
      const part = all[number] ?? startPart(16);
      all[number] = part;
      return addTo(part, hash >>> 0, taken | (above >>> 8));
    },
  };
};

/** Fuller tables make long ways from slot to slot. */
const fullest = 0.7;

const addTo = (part: Part, low: number, high: number): boolean => {
  const { table } = part;
  const at = slotOf(part, low, high);
  if (table[at + highAt] !== 0) return true;
  put(table, at, { low, high });
  part.size += 1;
  if (part.size * wide > fullest * table.length) grow(part);
  return false;
};

/** Where the slot begins that holds a hash, or could. */
const slotOf = ({ table, scale }: Part, low: number, high: number): number => {
  const first = low & 0xffff;
  const second = low >>> 16;
  let at = Math.floor(low * scale) * wide;
  for (;;) {
    const found = table[at + highAt];
    if (found === 0 || (found === high && table[at] === first && table[at + 1] === second)) return at;
    at += wide;
    if (at === table.length) at = 0;
  }
};

const put = (table: Uint16Array, at: number, { low, high }: { low: number; high: number }): void => {
  table[at] = low & 0xffff;
  table[at + 1] = low >>> 16;
  table[at + highAt] = high;
};

const grow = (part: Part): void => {
  const { table } = part;
  const fresh = startPart(Math.ceil((table.length / wide) * 1.3));
  for (let at = 0; at < table.length; at += wide) {
    const high = table[at + highAt] as number;
    if (high === 0) continue;
    const low = (((table[at + 1] as number) << 16) | (table[at] as number)) >>> 0;
    put(fresh.table, slotOf(fresh, low, high), { low, high });
  }
  part.table = fresh.table;
  part.scale = fresh.scale;
};

/**
 * A hash of 52 bits, never 0: two lanes of the FNV-1a kind with different primes. Two keys out of a million share
 * one with a chance of 1 in 9,000; then the file is read twice and nothing else happens, for keys themselves are
 * compared in the end.
 *
 * @example hashOf('D1') === hashOf('D1') // => true
 */
export const hashOf = (key: string): number => {
  let low = lowSeed;
  let high = highSeed;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    low = Math.imul(low ^ code, lowPrime);
    high = Math.imul(high ^ code, highPrime);
    high ^= high >>> 15;
  }
  return finished(low, high);
};

/**
 * The same of a key that stands among bytes as ASCII, so that no text has to be made of it.
 *
 * @example hashOfBytes(Buffer.from('id: D1'), 4, 6) === hashOf('D1') // => true
 */
export const hashOfBytes = (bytes: Uint8Array, from: number, to: number): number => {
  let low = lowSeed;
  let high = highSeed;
  for (let at = from; at < to; at += 1) {
    const code = bytes[at] as number;
    low = Math.imul(low ^ code, lowPrime);
    high = Math.imul(high ^ code, highPrime);
    high ^= high >>> 15;
  }
  return finished(low, high);
};

const lowSeed: number = 0x811c9dc5;
const highSeed: number = 0x1b873593;
const lowPrime = 0x01000193;
const highPrime = 0x85ebca6b;

const finished = (low: number, high: number): number => {
  const first = Math.imul(low ^ (low >>> 16), 0x21f0aaad);
  const second = Math.imul(high ^ (high >>> 13), 0x735a2d97);
  return (((second ^ (second >>> 15)) >>> 0) & 0xfffff) * two32 + ((first ^ (first >>> 15)) >>> 0) + 1;
};
