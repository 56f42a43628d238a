/** Which keys stand in more than one row, at about 10 bytes a key however long they are. */

/** A set of hashes; much smaller than a Set of numbers or of texts. */
export interface HashSet {
  /** Adds a hash of `hashOf`. @returns was it there already? */
  add(hash: number): boolean;
}

/** Hashes that agree in eight bits: 32 of the others, and the last 12 with a mark that the slot is taken. */
interface Part {
  low: Uint32Array;
  high: Uint16Array;
  size: number;
}

/** Many parts grow one after the other: there is never a second table of everything. */
const parts = 256;
const taken = 0x8000;
const two32 = 0x100000000;

const startPart = (slots: number): Part => ({
  low: new Uint32Array(slots),
  high: new Uint16Array(slots),
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
  const at = slotOf(part, low, high);
  if (part.high[at] !== 0) return true;
  part.low[at] = low;
  part.high[at] = high;
  part.size += 1;
  if (part.size > fullest * part.low.length) grow(part);
  return false;
};

const slotOf = ({ low: lows, high: highs }: Part, low: number, high: number): number => {
  let at = low % lows.length;
  while (highs[at] !== 0 && (lows[at] !== low || highs[at] !== high))
    at = at + 1 === lows.length ? 0 : at + 1;
  return at;
};

const grow = (part: Part): void => {
  const { low, high, size } = part;
  Object.assign(part, startPart(Math.ceil(low.length * 1.3)), { size });
  for (let at = 0; at < low.length; at += 1) {
    if (high[at] === 0) continue;
    const place = slotOf(part, low[at] as number, high[at] as number);
    part.low[place] = low[at] as number;
    part.high[place] = high[at] as number;
  }
};

/**
 * A hash of 52 bits, never 0: two lanes of the FNV-1a kind with different primes. Two keys out of a million share
 * one with a chance of 1 in 9,000; then the file is read twice and nothing else happens, for keys themselves are
 * compared in the end.
 *
 * @example hashOf('D1') === hashOf('D1') // => true
 */
export const hashOf = (key: string): number => {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 15;
  }
  low = Math.imul(low ^ (low >>> 16), 0x21f0aaad);
  high = Math.imul(high ^ (high >>> 13), 0x735a2d97);
  return (((high ^ (high >>> 15)) >>> 0) & 0xfffff) * 0x100000000 + ((low ^ (low >>> 15)) >>> 0) + 1;
};
