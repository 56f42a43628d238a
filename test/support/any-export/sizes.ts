/** In chunks of how many bytes files come. */
import type { Dice } from '../dice.ts';

/** Chunks end anywhere: in a quote, between the bytes of a letter or of a line end. Of large files there are few. */
export const anySize = (dice: Dice, length: number): number => {
  const size = dice.pick([0, 0, 1, 2, 3, 5, 7, 16, 33, 64, 200, 1000]);
  return size === 0 || length / size < 60 || (dice.chance(0.02) && length / size < 5_000)
    ? size
    : Math.ceil(length / (2 + dice.below(60)));
};
