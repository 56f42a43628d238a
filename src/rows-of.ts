import type { ScoreRow } from './generated/report.ts';

/** The rows of a group among all, in their order. Asked for group by group, so the rows are gone through once. */
export const rowsOf = (rows: readonly ScoreRow[], group: string): readonly ScoreRow[] => {
  const groups = known.get(rows) ?? byGroup(rows);
  known.set(rows, groups);
  return groups.get(group) ?? [];
};

const known = new WeakMap<readonly ScoreRow[], ReadonlyMap<string, readonly ScoreRow[]>>();

const byGroup = (rows: readonly ScoreRow[]): ReadonlyMap<string, readonly ScoreRow[]> => {
  const groups = new Map<string, ScoreRow[]>();
  for (const row of rows) {
    const own = groups.get(row.group);
    if (own === undefined) groups.set(row.group, [row]);
    else own.push(row);
  }
  return groups;
};
