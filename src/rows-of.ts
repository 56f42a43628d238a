import type { Report, ScoreRow } from '../generated/report.ts';

type Scores = Report['scores'];

/** The rows of a group, in the order of the report. Asked for group by group, so the report is gone through once. */
export const rowsOf = ({ scores }: { readonly scores: Scores }, group: string): readonly ScoreRow[] => {
  const groups = known.get(scores) ?? byGroup(scores);
  known.set(scores, groups);
  return groups.get(group) ?? [];
};

const known = new WeakMap<Scores, ReadonlyMap<string, readonly ScoreRow[]>>();

const byGroup = (scores: Scores): ReadonlyMap<string, readonly ScoreRow[]> => {
  const groups = new Map<string, ScoreRow[]>();
  for (const row of scores) {
    const rows = groups.get(row.group);
    if (rows === undefined) groups.set(row.group, [row]);
    else rows.push(row);
  }
  return groups;
};
