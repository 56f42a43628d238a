import type { ScoreRow } from '../generated/report.ts';

/** A row of a report, as far as comparing it with another report of the same period goes. */
export type CountedRow = Pick<ScoreRow, 'group' | 'level' | 'id' | 'parent' | 'n' | 'people'>;

/** May the change of a row be shown? */
export type Comparable = (row: Place) => boolean;

type Place = Pick<ScoreRow, 'group' | 'level' | 'id'>;

/**
 * Which rows of two reports of one period may be compared: whoever has both knows what a few people did who are in one
 * of them only. So of a metric the people must be as many in both, or at least `minPeople` more in one, and so must what
 * is counted (`n`). A dimension may be compared if all of its metrics may, the overall score if all dimensions may.
 *
 * Counts cannot tell that somebody left and somebody else came; only sets of people could, and reports hold none.
 */
export const comparableRows = (
  before: readonly CountedRow[],
  after: readonly CountedRow[],
  minPeople: number,
): Comparable => {
  const [old, fresh] = [byPlace(before), byPlace(after)];
  const isNear = (a: number | undefined, b: number | undefined): boolean => {
    const gap = Math.abs((a ?? 0) - (b ?? 0));
    return gap > 0 && gap < minPeople;
  };
  const barred = new Set(
    [...new Set([...old.keys(), ...fresh.keys()])].filter((key) => {
      const [a, b] = [old.get(key), fresh.get(key)];
      return isNear(a?.n, b?.n) || isNear(a?.people, b?.people);
    }),
  );
  for (const rows of [old, fresh]) spread(rows, barred);
  return (row) => old.has(placeOf(row)) && fresh.has(placeOf(row)) && !barred.has(placeOf(row));
};

const placeOf = ({ group, level, id }: Place): string => JSON.stringify([group, level, id]);

const byPlace = (rows: readonly CountedRow[]): ReadonlyMap<string, CountedRow> =>
  new Map(rows.map((row) => [placeOf(row), row]));

/** Bars what barred rows are part of: dimensions first, then the overall score. */
const spread = (rows: ReadonlyMap<string, CountedRow>, barred: Set<string>): void => {
  for (const [level, above] of [
    ['metric', 'dimension'],
    ['dimension', 'overall'],
  ] as const) {
    for (const row of rows.values()) {
      if (row.level === level && row.parent !== undefined && barred.has(placeOf(row)))
        barred.add(placeOf({ group: row.group, level: above, id: row.parent }));
    }
  }
};
