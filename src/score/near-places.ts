import type { Draws } from './draws.ts';

/**
 * About the place of each number among all of them, rising. Draws lie close together and few lie far out: each goes
 * straight to about where it belongs, and little is left to put right by moving each past the greater ones before it. To
 * sort them takes several times as long.
 */
export interface NearPlaces {
  /** By number: those of one of many equal stretches come after those of the ones below it, and otherwise as they came. */
  readonly places: Uint32Array;
  /** Do so many lie in one stretch that a sort takes less than moving each past the others? */
  readonly isCrowded: boolean;
}

/** Numbers of one stretch from which on they count as crowded. */
const crowd = 256;

/**
 * Puts numbers about where they belong.
 * @param numbers finite
 */
export const nearPlaces = (numbers: Draws): NearPlaces => {
  const places = stretchesOf(numbers);
  const ends = new Uint32Array(numbers.length + 1);
  let most = 0;
  for (let index = 0; index < places.length; index += 1) {
    const next = (places[index] as number) + 1;
    const count = (ends[next] as number) + 1;
    ends[next] = count;
    if (count > most) most = count;
  }
  for (let stretch = 1; stretch < ends.length; stretch += 1)
    ends[stretch] = (ends[stretch] as number) + (ends[stretch - 1] as number);
  for (let index = 0; index < places.length; index += 1) {
    const stretch = places[index] as number;
    const place = ends[stretch] as number;
    ends[stretch] = place + 1;
    places[index] = place;
  }
  return { places, isCrowded: most > crowd };
};

/** In which of as many equal stretches as there are numbers each of them lies. */
const stretchesOf = (numbers: Draws): Uint32Array => {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? least;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  const stretches = new Uint32Array(numbers.length);
  const each = most > least ? (numbers.length - 1) / (most - least) : 0;
  for (let index = 0; index < numbers.length; index += 1)
    stretches[index] = ((numbers[index] ?? least) - least) * each;
  return stretches;
};
