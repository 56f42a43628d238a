/** All metrics of a comparison with their two numbers, whether or not anything can be said of the change. */
import type { Report, ScoreRow } from '../generated/report.ts';
import { unjudged } from './changes.ts';
import { metricsOf } from './compare-words.ts';
import * as words from './words.ts';

/** A metric as texts; what is not known is nothing. */
export interface Numbers {
  readonly row: ScoreRow;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  readonly verdict: string;
}

/** Those metrics of a group that have a value now. */
export const numbersOf = (report: Report, group: string): readonly Numbers[] =>
  metricsOf(report, group).flatMap((row) => {
    const { value, previous, change, unit } = row;
    return value === undefined
      ? []
      : [
          {
            row,
            before: previous === undefined ? words.nothing : words.value(previous, unit),
            now: words.value(value, unit),
            change: change === undefined ? words.nothing : changeOf(change, row),
            verdict: verdictOf(row),
          },
        ];
  });

const changeOf = (change: number, { unit, value = 0 }: ScoreRow): string =>
  `${words.amountChange(change, unit, value)}${unit === '%' ? ' points' : ''}`;

const verdictOf = ({ verdict, effect }: ScoreRow): string => {
  if (verdict === undefined) return unjudged;
  const word = words.verdictWords[verdict];
  return verdict === 'noise' || effect === undefined || effect === 'same'
    ? word
    : `${word}, ${words.effectWords[effect]}`;
};
