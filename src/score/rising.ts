import type { Draws } from './draws.ts';
import { nearPlaces } from './near-places.ts';

/**
 * Numbers in rising order.
 * @param numbers finite; they stay as they are
 * @example [...risingOf(Float64Array.of(7, 3, 7, 5))] // => [3, 5, 7, 7]
 */
export const risingOf = (numbers: Draws): Draws => {
  const { places, isCrowded } = nearPlaces(numbers);
  if (isCrowded) return numbers.toSorted();
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
