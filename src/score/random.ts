import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Gives whole numbers of 32 bits one after the other; the same ones for the same seed, on every machine. */
export type Random = RandomGenerator;

/**
 * A generator for one purpose: xoroshiro128+ (Blackman and Vigna, 2018), seeded with the FNV-1a hash of a text. What
 * is drawn for one purpose does not depend on what else is drawn.
 *
 * @param purpose such as `1 win_rate all 2026-Q3`
 */
export const randomFor = (purpose: string): Random => xoroshiro128plus(hashOf(purpose));

/**
 * FNV-1a, 32 bits, over UTF-16 code units.
 * @example hashOf('') // => -2128831035
 */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
};

/** A number from 0 to below 1, with 53 random bits: the lower 26 of one number, then the lower 27 of the next. */
export const uniform = (random: Random): number =>
  ((random.next() & 0x3ffffff) * 0x8000000 + (random.next() & 0x7ffffff)) / 2 ** 53;

/**
 * A whole number from 0 to below `size`, each as likely as the others: the 32 bits of the generator are cut into stretches
 * of `size` numbers, and what lies in the last one, where it is not whole, is drawn again.
 */
const below = (size: number, random: Random): number => {
  for (;;) {
    // The generator begins at -2 ** 31.
    const drawn = (random.next() ^ 0x80000000) >>> 0;
    const first = Math.floor(drawn / size) * size;
    if (first + size <= 2 ** 32) return drawn - first;
  }
};

/** The numbers 0 to `size` - 1 in a random order. */
export const shuffle = (size: number, random: Random): Uint32Array => {
  const order = new Uint32Array(size);
  for (let index = 0; index < size; index += 1) order[index] = index;
  return shuffled(order, random);
};

/** Puts numbers into a random order, in their own place (Fisher and Yates). */
export const shuffled = <Numbers extends Uint32Array | Float64Array>(
  numbers: Numbers,
  random: Random,
): Numbers => {
  for (let last = numbers.length - 1; last > 0; last -= 1) {
    const other = below(last + 1, random);
    const moved = numbers[last] ?? 0;
    numbers[last] = numbers[other] ?? 0;
    numbers[other] = moved;
  }
  return numbers;
};
