import { quantileSorted } from 'simple-statistics';
import type { Quartile } from '../own-past.ts';
import { orderStatisticBounds } from './certainty/order-statistics.ts';

/**
 * The first and the third quartile of some values (type 7 of Hyndman and Fan, as in R), each with an interval that
 * assumes nothing about their distribution: its ends are two of the values (order statistics).
 *
 * @param level of the intervals, such as 0.95
 * @throws RangeError for fewer values than `fewestPoints(level)`: an end would be bounded by nothing
 * @example quartilesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], 0.95)[0] // => { value: 4, low: 1, high: 7 }
 */
export const quartilesOf = (
  values: readonly number[],
  level: number,
): readonly [lower: Quartile, upper: Quartile] => {
  if (values.length < fewestPoints(level)) throw new RangeError(`${values.length} values bound no quartile`);
  const sorted = values.toSorted((a, b) => a - b);
  return [quartile(sorted, 0.25, level), quartile(sorted, 0.75, level)];
};

const quartile = (sorted: readonly number[], q: number, level: number): Quartile => {
  const value = quantileSorted([...sorted], q);
  const { bound } = orderStatisticBounds(sorted, q, value);
  return { value, low: bound((1 - level) / 2), high: bound((1 + level) / 2) };
};

/**
 * The fewest values of which a quartile has an interval with two ends. All n of them lie above the true first quartile
 * with a chance of 0.75^n; as long as that is more than the interval may miss it by, nothing bounds it from below.
 *
 * @example fewestPoints(0.95) // => 13
 * @example fewestPoints(0.8) // => 9
 */
export const fewestPoints = (level: number): number => {
  let count = 1;
  while (0.75 ** count > (1 - level) / 2) count += 1;
  return count;
};
