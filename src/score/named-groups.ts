import type { GroupRow, ScoreRow } from '../generated/report.ts';
import { namesPlace } from '../place-fields.ts';
import type { Problem } from '../problems.ts';
import type { Model } from '../types.ts';

/** Groups and their rows; a row may have more to it. */
export interface Rows<Row> {
  readonly groups: readonly GroupRow[];
  readonly rows: readonly Row[];
  /** Groups of one person each, which the config allows to be shown. */
  readonly personal?: ReadonlySet<string>;
}

/** What may be named, and what is said of the rest. */
export interface Named<Row> {
  readonly groups: GroupRow[];
  readonly rows: Row[];
  readonly notes: Problem[];
}

/**
 * Leaves out hidden groups of fields that are no place of people: the name alone of such a group says that somebody
 * answered, wrote or lost this.
 */
export const namedGroups = <Row extends { readonly row: ScoreRow }>(
  { privacy: { aboutPeople, minPeople } }: Pick<Model, 'privacy'>,
  { groups, rows, personal = new Set() }: Rows<Row>,
): Named<Row> => {
  const isQuiet = ({ id, by }: GroupRow): boolean =>
    aboutPeople && by !== undefined && !namesPlace(by) && !personal.has(id);
  const gone = groups.filter(
    (group) =>
      isQuiet(group) &&
      (group.suppressed ||
        isBare(
          group,
          rows.flatMap(({ row }) => (row.group === group.id ? [row] : [])),
          minPeople,
        )),
  );
  const ids = new Set(gone.map(({ id }) => id));
  return {
    groups: groups.flatMap((group) =>
      ids.has(group.id) ? [] : [isQuiet(group) ? withoutMembers(group) : group],
    ),
    rows: rows.filter(({ row }) => !ids.has(row.group)),
    notes: notesOf(gone),
  };
};

/** Nothing of the group is shown, for the sake of few people. */
const isBare = ({ people = 0 }: GroupRow, rows: readonly ScoreRow[], minPeople: number): boolean =>
  rows.every(({ value, score }) => value === undefined && score === undefined) &&
  (people < minPeople || rows.some(({ status }) => status === 'suppressed'));

/** The small groups that are shown as one have names as well. */
const withoutMembers = ({ merged: _, ...group }: GroupRow): GroupRow => group;

/** Those that are shown within another are not counted. */
const notesOf = (gone: readonly GroupRow[]): Problem[] => {
  const counts = new Map<string, number>();
  for (const { by = '', shownIn } of gone)
    if (shownIn === undefined) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts].map(([by, count]) => ({
    code: 'measure/hidden-groups',
    severity: 'notice',
    message: `${count < 2 ? 'some' : count} groups of ${by} are hidden, and so are their names, for few people are in them`,
  }));
};
