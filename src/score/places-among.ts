import type { Draws } from './draws.ts';
import { nearPlaces } from './near-places.ts';

/**
 * The place of each number among all of them, rising; equal ones as they come.
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

/** Which number comes first, second and so on. */
const orderOf = (numbers: Draws): Uint32Array => {
  const { places, isCrowded } = nearPlaces(numbers);
  const order = new Uint32Array(numbers.length);
  if (isCrowded) return sorted(numbers, order);
  for (let index = 0; index < places.length; index += 1) order[places[index] as number] = index;
  return insert(numbers, order);
};

const sorted = (numbers: Draws, order: Uint32Array): Uint32Array =>
  order
    .map((_, index) => index)
    .sort((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0) || one - other);

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
