import type { Draws } from './draws.ts';

/**
 * The place of each number among all of them, rising; equal ones as they come. Draws lie close together and few lie far
 * out: each goes straight to about where it belongs, and little is left to put right. To sort them and to look for each
 * takes several times as long.
 *
 * @param numbers finite
 * @example [...placesAmong(Float64Array.of(7, 3, 7, 5))] // => [2, 0, 3, 1]
 */
export const placesAmong = (numbers: Draws): Uint32Array => {
  const places = new Uint32Array(numbers.length);
  const order = orderOf(numbers);
  for (let place = 0; place < order.length; place += 1) places[order[place] ?? 0] = place;
  return places;
};

/**
 * The numbers themselves, rising.
 * @param numbers finite
 * @example [...risingOf(Float64Array.of(7, 3, 7, 5))] // => [3, 5, 7, 7]
 */
export const risingOf = (numbers: Draws): Draws => {
  const places = nearPlacesOf(numbers);
  const rising = new Float64Array(numbers.length);
  for (let index = 0; index < places.length; index += 1)
    rising[places[index] as number] = numbers[index] as number;
  for (let place = 1; place < rising.length; place += 1) {
    const number = rising[place] as number;
    let to = place;
    while (to > 0 && (rising[to - 1] as number) > number) {
      rising[to] = rising[to - 1] as number;
      to -= 1;
    }
    rising[to] = number;
  }
  return rising;
};

/** Which number comes first, second and so on. */
const orderOf = (numbers: Draws): Uint32Array => {
  const places = nearPlacesOf(numbers);
  const order = new Uint32Array(numbers.length);
  for (let index = 0; index < places.length; index += 1) order[places[index] as number] = index;
  return insert(numbers, order);
};

/** A place for each: those of one of many equal stretches after those of the ones below it, as they come. */
const nearPlacesOf = (numbers: Draws): Uint32Array => {
  const stretches = stretchesOf(numbers);
  const ends = new Uint32Array(numbers.length + 1);
  for (let index = 0; index < stretches.length; index += 1) {
    const next = (stretches[index] as number) + 1;
    ends[next] = (ends[next] as number) + 1;
  }
  for (let stretch = 1; stretch < ends.length; stretch += 1)
    ends[stretch] = (ends[stretch] as number) + (ends[stretch - 1] as number);
  for (let index = 0; index < stretches.length; index += 1) {
    const stretch = stretches[index] as number;
    const place = ends[stretch] as number;
    ends[stretch] = place + 1;
    stretches[index] = place;
  }
  return stretches;
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

/** Moves each back past the greater ones before it; equal ones stay as they are. */
const insert = (numbers: Draws, order: Uint32Array): Uint32Array => {
  for (let place = 1; place < order.length; place += 1) {
    const moved = order[place] ?? 0;
    const number = numbers[moved] ?? 0;
    let to = place;
    while (to > 0 && (numbers[order[to - 1] ?? 0] ?? 0) > number) {
      order[to] = order[to - 1] ?? 0;
      to -= 1;
    }
    order[to] = moved;
  }
  return order;
};
