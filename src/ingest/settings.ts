/** How the columns of a file are to be read, found from all of their cells. */
import { firstOf } from '../date-setting.ts';
import type { Column } from '../types.ts';
import type { Type } from './cells.ts';
import { dateEvidence } from './date-evidence.ts';
import type { Evidence, Example, Verdict } from './evidence.ts';
import type { Settings } from './mapping.ts';
import { numberEvidence } from './number-evidence.ts';
import { type Epoch, readSerial } from './serial.ts';

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
  if (one.date !== undefined && other.date !== undefined) {
    const first = firstOf(one.date);
    return first !== undefined && first === firstOf(other.date);
  }
  return one.decimal !== undefined && one.decimal === other.decimal;
};

/** What the cells of a column have said, and which of them are serials of a spreadsheet. */
export interface ColumnEvidence extends Evidence<Settings> {
  readonly serials: () => Serials | undefined;
}

/** Dates that stand there as numbers of days. */
export interface Serials {
  readonly count: number;
  readonly example: Example;
  /** The date that the example means. */
  readonly means: string;
}

/** Collects what the cells of a column say, if nobody has said how they are to be read. */
export const evidenceOf = (
  type: Type,
  { date, decimal, thousands }: Exclude<Column, string>,
  epoch: Epoch,
): ColumnEvidence | undefined => {
  if (type === 'number' && decimal === undefined && thousands === undefined)
    return { ...numberEvidence(), serials: () => undefined };
  return (type === 'date' || type === 'day') && date === undefined ? datesOf(epoch) : undefined;
};

const datesOf = (epoch: Epoch): ColumnEvidence => {
  const { see, seePlain, seeLike, kindOf, seeAgain, verdict } = dateEvidence(epoch);
  let serials: Serials | undefined;
  return {
    see: (text, line) => {
      see(text, line);
      const means = readSerial(text, epoch);
      if (means !== undefined)
        serials = { example: { text, line }, means, ...serials, count: (serials?.count ?? 0) + 1 };
    },
    ...(seePlain === undefined ? {} : { seePlain }),
    ...(seeLike === undefined ? {} : { seeLike }),
    ...(kindOf === undefined ? {} : { kindOf }),
    ...(seeAgain === undefined ? {} : { seeAgain }),
    verdict: () => settingsIn(verdict()),
    serials: () => serials,
  };
};

const settingsIn = (verdict: Verdict<string>): Verdict<Settings> => {
  if (verdict.is === 'plain') return verdict;
  if (verdict.is === 'decided') return { ...verdict, setting: { date: verdict.setting } };
  if (verdict.is === 'torn') {
    const [one, other] = verdict.settings;
    return { ...verdict, settings: [{ date: one }, { date: other }] };
  }
  const [one, other] = verdict.readings;
  return {
    ...verdict,
    readings: [
      { ...one, setting: { date: one.setting } },
      { ...other, setting: { date: other.setting } },
    ],
  };
};
