/** Repeatable chance: the same name gives the same numbers, on every machine and in every year. */
export interface Chance {
  /** Evenly from 0 up to, not including, 1. */
  readonly next: () => number;
  /** True this often. */
  readonly yes: (probability: number) => boolean;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** One of them. */
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** Around 0, spread about 1 (sum of twelve even numbers less six). */
  readonly bell: () => number;
  /** How often something rare happens if `mean` times are expected (Knuth's method for Poisson counts). */
  readonly times: (mean: number) => number;
}

/** FNV-1a, 32 bits: from a name to a seed. */
const seedOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

/**
 * A stream of numbers of its own for each name, so that a change in one file of the demo leaves the others alone.
 * The generator is splitmix32: a counter, stirred by two multiplications. Good enough for made-up data, for nothing else.
 */
export const chance = (name: string): Chance => {
  let state = seedOf(name);
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const times = (mean: number): number => {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = next(); product > limit; product *= next()) count += 1;
    return count;
  };
  return {
    next,
    yes: (probability) => next() < probability,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    bell: () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6),
    times,
  };
};
