import type { Problem } from '../problems.ts';
import { countValues, type KeptRows } from './kept.ts';

/** How many records have a length, and how many of these a very short one. */
export interface Lengths {
  all: number;
  short: number;
}

/** No length was seen yet. */
export const startLengths = (): Lengths => ({ all: 0, short: 0 });

/** Meetings below ten minutes are rare; as a number of hours it is most of them. */
const shortest = 10;

/** Fewer lengths than these tell nothing. */
const least = 20;

/** Notes the lengths of some records of a batch, in minutes. */
export const noteLengths = (lengths: Lengths, kept: KeptRows): void =>
  countValues(kept, 'duration_minutes', (minutes, rows) => {
    if (typeof minutes !== 'number' || minutes <= 0) return;
    lengths.all += rows;
    if (minutes < shortest) lengths.short += rows;
  });

/** Takes in what was seen in another part of the rows. */
export const mergeLengths = (into: Lengths, from: Lengths): void => {
  into.all += from.all;
  into.short += from.short;
};

/** Lengths of which nine in ten are below ten minutes: hours, probably, that are read as minutes. */
export const lengthProblems = (source: string, { all, short }: Lengths): Problem[] =>
  all < least || short < 0.9 * all
    ? []
    : [
        {
          code: 'measure/short-lengths',
          severity: 'warning',
          message: `${short} of ${all} lengths of ${source} are below ${shortest} minutes: are they hours?`,
          hint: 'if so, multiply the column by 60 before you export it: duration_minutes takes minutes',
        },
      ];
