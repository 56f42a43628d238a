/** The last days on which something happened, with the number of rows that say so; only a few are ever kept. */
export type RecentDays = Map<number, number>;

const kept = 8;

/** So few rows may be slips. */
const few = 3;

/** Notes a row of a day. */
export const noteDay = (days: RecentDays, day: number, rows = 1): void => {
  const known = days.get(day);
  if (known !== undefined) {
    days.set(day, known + rows);
    return;
  }
  if (days.size < kept) {
    days.set(day, rows);
    return;
  }
  let first = day;
  for (const other of days.keys()) if (other < first) first = other;
  if (day === first) return;
  days.delete(first);
  days.set(day, rows);
};

/** A day before this one is not kept. */
export const firstKept = (days: RecentDays): number => {
  if (days.size < kept) return Number.NEGATIVE_INFINITY;
  let first = Number.POSITIVE_INFINITY;
  for (const day of days.keys()) if (day < first) first = day;
  return first;
};

/**
 * A day that the day of the export is not before, whatever other rows say: so many rows are of this day or a later one that
 * they are no slips. Before any day if there are fewer.
 *
 * @example surelyReached(new Map([[100, 2], [99, 1], [98, 5], [9000, 1]])) // => 99
 */
export const surelyReached = (days: RecentDays): number => {
  let rows = 0;
  for (const [day, count] of [...days].sort(([a], [b]) => b - a)) {
    rows += count;
    if (rows > few) return day;
  }
  return Number.NEGATIVE_INFINITY;
};

/** Takes in the days of another part of the rows; the result does not depend on how they were divided. */
export const mergeDays = (into: RecentDays, from: RecentDays): void => {
  for (const [day, rows] of from) noteDay(into, day, rows);
};

/** The last days stand apart from all others. */
export interface LoneDays {
  readonly last: number;
  /** Rows of the days that stand apart. */
  readonly rows: number;
  /** The last day of the others, and how many rows those of them have that were kept. */
  readonly before: number;
  readonly others: number;
}

/** A gap that no running team has: longer than a quarter. */
const gap = 92;

/**
 * Do a few rows lie a quarter or more after everything else? A year mistyped in one of them would move the day of the
 * export, and with it the period.
 *
 * @example loneDays(new Map([[100, 9], [9000, 1]])) // => { last: 9000, rows: 1, before: 100, others: 9 }
 * @example loneDays(new Map([[100, 9], [101, 1]])) // => undefined
 */
export const loneDays = (days: RecentDays): LoneDays | undefined => {
  const sorted = [...days].sort(([a], [b]) => b - a);
  let rows = 0;
  for (const [index, [day, count]] of sorted.entries()) {
    const [before] = sorted[index + 1] ?? [];
    rows += count;
    if (before === undefined || rows > few) return undefined;
    if (day - before > gap) {
      const others = sorted.slice(index + 1).reduce((sum, [, each]) => sum + each, 0);
      return { last: sorted[0]?.[0] ?? day, rows, before, others };
    }
  }
  return undefined;
};
