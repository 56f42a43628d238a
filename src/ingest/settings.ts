/** How the columns of a file are to be read, found from all of their cells. */
import type { Column } from '../types.ts';
import type { Type } from './cells.ts';
import type { Evidence } from './evidence.ts';
import type { Settings } from './mapping.ts';

/** The settings of one file by the place of their plan; of columns that need none nothing. */
export type Found = ReadonlyMap<string, Settings>;

/** What names a plan within its source. */
export const placeOfPlan = ({
  field,
  header = '',
}: {
  readonly field: string;
  readonly header?: string;
}): string => `${field}\n${header}`;

/** Do two settings write decimals, or days and months, in the same way? */
export const isLike = (one: Settings, other: Settings): boolean => {
  if (one.date !== undefined && other.date !== undefined)
    return dayComesFirst(one.date) === dayComesFirst(other.date);
  return one.decimal !== undefined && one.decimal === other.decimal;
};

/** Does the day stand before the month? */
const dayComesFirst = (format: string): boolean => format.indexOf('D') < format.indexOf('M');

/** Collects what the cells of a column say, if nobody has said how they are to be read. */
export const evidenceOf = (type: Type, column: Exclude<Column, string>): Evidence<Settings> | undefined => {
  void type;
  void column;
  return undefined;
};
