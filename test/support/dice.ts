/** Seeded choices: the same seed makes the same choices on every machine. */
export interface Dice {
  /** A whole number from 0 to below a bound. */
  below(bound: number): number;
  /** Does something happen that happens in such a share of cases? */
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/** Dice of a seed (mulberry32, public domain, Tommy Ettinger). */
export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return { below, chance: (share) => next() < share, pick: (list) => list[below(list.length)] as never };
};
