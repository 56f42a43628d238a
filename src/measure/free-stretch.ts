/** A stretch of time, such as a meeting or the hours of a day: from a moment up to another, as numbers. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Stretches that overlap or touch as one, rising; the order they come in does not matter. What has no length is not there.
 *
 * @example joined([{ from: 5, to: 7 }, { from: 1, to: 3 }, { from: 2, to: 4 }]) // => [{ from: 1, to: 4 }, { from: 5, to: 7 }]
 */
export const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const rising = stretches.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from);
  const whole: { from: number; to: number }[] = [];
  for (const { from, to } of rising) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
};

/**
 * Is there so much time in a row, within a stretch, that none of the others takes?
 *
 * @param taken rising, none of them overlapping another
 * @example hasFree([{ from: 3, to: 4 }, { from: 6, to: 9 }], { from: 0, to: 8 }, 3) // => true
 * @example hasFree([{ from: 3, to: 4 }, { from: 6, to: 9 }], { from: 1, to: 8 }, 3) // => false
 */
export const hasFree = (taken: readonly Stretch[], { from, to }: Stretch, wanted: number): boolean => {
  let free = from;
  for (let index = firstAfter(taken, from); index < taken.length; index += 1) {
    const next = taken[index];
    if (next === undefined || next.from >= to) break;
    if (next.from - free >= wanted) return true;
    free = next.to;
  }
  return to - free >= wanted;
};

/** The place of the first that ends after a moment. */
const firstAfter = (taken: readonly Stretch[], moment: number): number => {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.to ?? 0) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
};
