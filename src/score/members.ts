import type { MembersRow, ScoreRow } from '../generated/report.ts';
import type { Group, Model } from '../types.ts';
import { comparableRows } from './comparable.ts';

/** How the people of a group changed. */
export interface Members {
  readonly row: MembersRow;
  /** Who came or went, by their keys; for counting again without them, never for print. */
  readonly moved: ReadonlySet<string>;
}

/** How the people of the groups that are shown in both periods changed, as counts. */
export const membersOf = (
  now: readonly Group[],
  before: readonly Group[],
  isShown: (group: string) => boolean,
): Members[] =>
  now.flatMap(({ id, who }) => {
    const old = before.find((group) => group.id === id)?.who;
    if (who === undefined || old === undefined || old.size === 0 || !isShown(id)) return [];
    const joined = [...who].filter((each) => !old.has(each));
    const left = [...old].filter((each) => !who.has(each));
    const row = { group: id, both: who.size - joined.length, joined: joined.length, left: left.length };
    return [{ row, moved: new Set([...joined, ...left]) }];
  });

/**
 * May it be shown what would have changed without those who came or went? Whoever has both numbers knows what they
 * did: so they must be nobody or enough people, among those who came as among those who went.
 */
export const mayLeaveOut = (
  { both, joined, left }: MembersRow,
  { privacy: { minPeople, aboutPeople } }: Pick<Model, 'privacy'>,
): boolean =>
  both > 0 &&
  joined + left > 0 &&
  (!aboutPeople || [joined, left].every((count) => count === 0 || count >= minPeople));

/** The rows of a period and of the one before it. */
export interface TwoPeriods {
  readonly scores: readonly ScoreRow[];
  readonly before: readonly ScoreRow[];
}

/**
 * The changes of the dimensions and the overall score without those who came or went; of those only in which neither a
 * few people nor a few of their records make the difference, in either period.
 */
export const effectOf = (
  { whole, without }: { readonly whole: TwoPeriods; readonly without: TwoPeriods },
  { privacy: { minPeople, aboutPeople } }: Pick<Model, 'privacy'>,
): NonNullable<MembersRow['without']> => {
  const rows = (scores: readonly ScoreRow[]): ScoreRow[] => scores.filter(({ group }) => group === 'all');
  const isSafe = [
    comparableRows(rows(whole.scores), rows(without.scores), minPeople),
    comparableRows(rows(whole.before), rows(without.before), minPeople),
  ];
  return rows(without.scores).flatMap(({ level, id, group, change }) =>
    level === 'metric' ||
    change === undefined ||
    (aboutPeople && !isSafe.every((safe) => safe({ group, level, id })))
      ? []
      : [{ level, id, change }],
  );
};
