import { type GrowingDays, push, startDays } from './growing.ts';
import { type NumberedNames, numberOf, startNames } from './numbered-names.ts';

/** Names of people, one for each record: every name is kept once, and for each record its number, of 4 bytes. */
export interface NameList extends NumberedNames {
  readonly of: GrowingDays;
}

const nobody = -1;

/** No names yet. */
export const startNameList = (): NameList => ({ ...startNames(), of: startDays() });

/** Takes in the name of one more record, which may have none. */
export const pushName = (list: NameList, name: string | undefined): void =>
  push(list.of, name === undefined ? nobody : numberOf(list, name));

/** Takes in all of another list; that stays as it is. */
export const appendNames = (into: NameList, from: NameList): void => {
  for (let index = 0; index < from.of.size; index += 1) pushName(into, nameIn(from, index));
};

/** The name at a place, from 0; undefined if the record has none. */
export const nameIn = ({ names, of }: NameList, index: number): string | undefined =>
  names[of.numbers[index] ?? nobody];
