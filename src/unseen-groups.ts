import type { Report } from './generated/report.ts';

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
