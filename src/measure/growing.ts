/**
 * Lists of numbers that grow: 8 bytes each, or 4 for days, where objects would take ten times as much. Plain data, so
 * that they can be sent to another thread.
 */
export interface Growing<Numbers extends Float64Array | Int32Array = Float64Array> {
  /** How many there are; the array is longer. */
  size: number;
  numbers: Numbers;
}

/** Days, as day numbers. */
export type GrowingDays = Growing<Int32Array>;

const smallest = 8;

/** No numbers yet. */
export const startNumbers = (): Growing => ({ size: 0, numbers: new Float64Array(smallest) });

/** No days yet. */
export const startDays = (): GrowingDays => ({ size: 0, numbers: new Int32Array(smallest) });

/** Takes in one more. */
export const push = (list: Growing | GrowingDays, x: number): void => {
  if (list.size === list.numbers.length) widen(list, list.size + 1);
  list.numbers[list.size] = x;
  list.size += 1;
};

/** Takes in all of another list; that stays as it is. */
export const append = <List extends Growing | GrowingDays>(into: List, from: List): void => {
  const size = into.size + from.size;
  if (size > into.numbers.length) widen(into, size);
  into.numbers.set(from.numbers.subarray(0, from.size), into.size);
  into.size = size;
};

const widen = (list: Growing | GrowingDays, least: number): void => {
  const length = Math.max(least, list.numbers.length * 2);
  const wider = list.numbers instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);
  wider.set(list.numbers.subarray(0, list.size));
  list.numbers = wider;
};
