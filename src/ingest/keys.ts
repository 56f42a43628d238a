/** Which keys stand in more than one row, at 8 bytes a key however long they are. */

/** A set of hashes; much smaller than a Set of numbers or of texts. */
export interface HashSet {
  /** Adds a hash, which must not be 0. @returns was it there already? */
  add(hash: number): boolean;
}

/** An empty set of hashes. */
export const hashSet = (): HashSet => {
  let slots = new Float64Array(1024);
  let size = 0;
  const place = (table: Float64Array, hash: number): number => {
    let at = hash % table.length;
    while (table[at] !== 0 && table[at] !== hash) at = at + 1 === table.length ? 0 : at + 1;
    return at;
  };
  const grow = (): void => {
    const larger = new Float64Array(slots.length * 2);
    for (const hash of slots) if (hash !== 0) larger[place(larger, hash)] = hash;
    slots = larger;
  };
  return {
    add: (hash) => {
      const at = place(slots, hash);
      if (slots[at] === hash) return true;
      slots[at] = hash;
      size += 1;
      if (size * 2 > slots.length) grow();
      return false;
    },
  };
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
