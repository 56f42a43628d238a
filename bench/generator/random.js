/** Numbers from 0 to below 1, of 32 bits each, from a seed (mulberry32, public domain, Tommy Ettinger). */
export const randomFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** One of a list. */
export const pick = (random, list) => list[Math.floor(random() * list.length)];

/** A whole number from 0 to below a limit. */
export const below = (random, limit) => Math.floor(random() * limit);
