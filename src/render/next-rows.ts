import type { Metric } from '../generated/config.ts';
import type { NextRow, ScoreRow } from '../generated/report.ts';
import { goalInWords, moreDecimals } from './goal.ts';
import * as words from './words.ts';

/** A metric worth a question, and its share of the overall score, if there is one. */
interface Asked {
  readonly row: ScoreRow;
  readonly weight: number;
  readonly isCounted: boolean;
}

/** What is known beside the scores. */
interface Asking {
  readonly metrics: Readonly<Record<string, Pick<Metric, 'advice' | 'limits' | 'tension'> | undefined>>;
  /** Ids of the metrics that have a row. */
  readonly shown: ReadonlySet<string>;
  /** The field by which the records could be grouped; absent where they are, or cannot be. */
  readonly by?: string;
}

const most = 3;

/** Questions for the team, each with its reason and the command that shows more; the last one is about the groups. */
export const nextRows = (asked: readonly Asked[], { metrics, shown, by }: Asking): NextRow[] => [
  ...asked.map((each) => {
    const { advice, limits, tension = [] } = metrics[each.row.id] ?? {};
    const beside = tension.filter((id) => shown.has(id));
    return {
      id: each.row.id,
      question: advice ?? `What stands behind "${each.row.label}"?`,
      reason: reasonOf(each),
      command: `spacesea explain ${each.row.id}`,
      ...(limits === undefined ? {} : { limits }),
      ...(beside.length === 0 ? {} : { beside }),
    };
  }),
  ...(by === undefined || asked.length === 0 || asked.length >= most
    ? []
    : [
        {
          id: by,
          question: `Is it one ${by} or all of them?`,
          reason: 'A mean of all can hide that one differs',
          command: `spacesea score --by ${by}`,
        },
      ]),
];

/** The value, its goal, whether it got worse beyond chance, and what it weighs. */
const reasonOf = ({ row, weight, isCounted }: Asked): string => {
  const { label, value = 0, unit, goal, effect, verdict } = row;
  const isWorse = effect === 'worse' && verdict !== undefined && verdict !== 'noise';
  const more = moreDecimals(value, goal, unit);
  const wanted = goalInWords(goal, unit === '%' ? unit : undefined, more);
  return [
    `${label}: ${words.fullValue(value, unit, more)}`,
    ...(wanted === undefined ? [] : [`goal ${wanted}`]),
    ...(isWorse ? ['clearly worse than before'] : []),
    ...(isCounted ? [`${words.share(weight)} of the overall score`] : []),
  ].join(', ');
};
