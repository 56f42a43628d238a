import type { Report } from './generated/report.ts';
import type { MeasureRequest } from './measure/measure.ts';
import type { Problem } from './problems.ts';
import type { FieldPath, Model } from './types.ts';

type Part = Partial<Pick<Report, 'groups' | 'scores' | 'trend' | 'spreads' | 'people'>>;

/** A part of a report without the groups by a field, which were there for its judgement alone; all of it if there is none. */
export const withoutGroups = <Kept extends Part>(part: Kept, field: string | undefined): Kept => {
  if (field === undefined) return part;
  const isSeen = ({ group }: { readonly group: string }): boolean => !group.startsWith(`${field}:`);
  const { groups, scores, trend, spreads, people } = part;
  return {
    ...part,
    ...(groups === undefined ? {} : { groups: groups.filter(({ by }) => by !== field) }),
    ...(scores === undefined ? {} : { scores: scores.filter(isSeen) }),
    ...(trend === undefined ? {} : { trend: trend.filter(isSeen) }),
    ...(spreads === undefined ? {} : { spreads: spreads.filter(isSeen) }),
    ...(people === undefined ? {} : { people: people.filter(isSeen) }),
  };
};

/**
 * The field by which --where picks a group, if nothing is grouped: the report is judged as if it were grouped by it, so
 * that nothing is said of a group alone that is hidden or joined with another wherever all of them are shown.
 */
export const unseenGrouping = (
  model: Model,
  { by = model.groupBy, where = {} }: MeasureRequest,
): FieldPath | undefined => {
  const fields = Object.keys(where) as FieldPath[];
  return by.length === 0 && fields.length === 1 ? fields[0] : undefined;
};

/** What is noticed of groups is nobody's business where none were asked for. */
export const notesBeside = (notes: readonly Problem[], unseen: string | undefined): readonly Problem[] =>
  unseen === undefined ? notes : notes.filter(({ code }) => code !== 'measure/no-groups');
