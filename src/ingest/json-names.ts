import { beginningOf } from './json-records.ts';

/** The names of the members of the first records. */
const membersOfList = (text: string): readonly string[] => {
  const names = beginningOf(text)
    .slice(0, 20)
    .flatMap(({ members }) => [...(members?.keys() ?? [])]);
  return [...new Set(names)];
};

/** The names of the members of the first records of a list, or of the first line. */
export const membersIn = (text: string): readonly string[] => {
  const members = membersOfList(text);
  return members.length > 0 ? members : membersOfList(`[${text.trimStart().split('\n')[0]}]`);
};
