import { type Random, randomFor, shuffle, uniform } from '../random.ts';

/**
 * Points that fill the unit cube more evenly than random ones: the digits of 0, 1, 2, ... in a prime base are
 * mirrored at the point, another base for each coordinate (Halton, 1960), and each digit is changed by a random
 * permutation of its own, which parts coordinates of large bases that would run together (Owen, 2017).
 *
 * @param width coordinates of a point; the first ones lie most evenly
 * @param purpose what the random permutations are for; the same one gives the same points
 * @returns one list of `size` numbers in (0, 1) for each coordinate
 */
export const halton = (size: number, width: number, purpose: string): readonly Float64Array[] =>
  primes(width).map((base) => mirrored(size, base, randomFor(`${purpose} ${base}`)));

/** The first primes. */
const primes = (many: number): number[] => {
  const found: number[] = [];
  for (let next = 2; found.length < many; next += 1)
    if (!found.some((prime) => next % prime === 0)) found.push(next);
  return found;
};

/** Digits that are 0 in all indices come last and are drawn at once. */
const mirrored = (size: number, base: number, random: Random): Float64Array => {
  const points = new Float64Array(size);
  let unit = 1;
  for (let rest = 1; rest < size; rest *= base) {
    const digits = shuffle(base, random);
    unit /= base;
    for (let index = 0; index < size; index += 1)
      points[index] = (points[index] ?? 0) + unit * (digits[Math.floor(index / rest) % base] ?? 0);
  }
  for (let index = 0; index < size; index += 1) points[index] = (points[index] ?? 0) + unit * uniform(random);
  return points;
};
